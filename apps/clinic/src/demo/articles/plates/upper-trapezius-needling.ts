import { figure } from '@filiform/body';
import { COLOURS } from '../../../look/tokens.ts';
import { blob, curve, fill, limb, line, mix, type Point, sheet, together, within } from './drawing.ts';

const SHEET = { x: -352, y: 46, width: 522 } as const;
const BODY = { colour: COLOURS.bodyLine, mm: 0.75 } as const;
const SOFT = { colour: COLOURS.bodyLandmark, mm: 0.5 } as const;
const GLOVE = { colour: COLOURS.pine, mm: 0.7 } as const;
const CREASE = { ...GLOVE, mm: 0.5, opacity: 0.6 } as const;
const FIBRE = { colour: COLOURS.ember, mm: 0.45, opacity: 0.6 } as const;

/** The crest of the lifted muscle, from the neck outwards: it stands some 3 cm above the shoulder as it lies. */
const CREST: readonly Point[] = [
  [-59.4, 199],
  [-57.3, 211],
  [-57.6, 226],
  [-62, 241],
  [-71, 248],
  [-82, 246],
  [-94, 239],
  [-106, 236],
  [-117, 240],
  [-130, 254],
  [-147, 277],
  [-168, 297],
  [-196, 310],
];
/** Its lower border, on the way back: free of the ribs between the grip and the neck. */
const LOWER: readonly Point[] = [
  [-176, 311],
  [-150, 306],
  [-124, 297],
  [-98, 288],
  [-72, 277],
  [-48, 263],
  [-28, 250],
  [-12, 234],
  [-4, 214],
  [-2, 190],
];
/** Its front border up the neck: the crest begins where this comes to the edge of the neck. */
const FRONT: readonly Point[] = [
  [-30, 150],
  [-40, 180],
  [-47, 208],
  [-54, 230],
  [-62, 241],
];
const MUSCLE = `${curve(...FRONT, ...CREST.slice(4))}L${LOWER.map((point) => point.join()).join('L')}L-2,150Z`;
const SKIN = blob(...CREST, [-170, 318], [-120, 312], [-80, 300], [-40, 280], [-30, 240], [-40, 210]);
/** Everything on the near side of the crest and what lies behind it, for what must vanish in front of the muscle. */
const BEYOND = `${curve(...CREST)}L-196,500L-500,500L-500,-20L-59,-20Z`;

/** The left upper trapezius lifted between thumb and fingers and needled, seen from behind: the patient's left is on the left. */
export function upperTrapeziusNeedling(): string {
  return sheet(SHEET, [patient(), liftedMuscle(), hair(), liftingHand(), needle(), needlingHand()]);
}

function patient(): string {
  const { fills, outlines, lines } = figure('back');
  return [
    ...fills.map((path) => fill(path, COLOURS.bodyFill)),
    ...lines.map((path) => line(path, SOFT)),
    ...outlines.map((path) => line(path, BODY)),
    // The rim of the ears, and the furrow of the spine.
    line(curve([-86, 108], [-86, 122], [-82, 142], [-77, 158]), SOFT),
    line(curve([86, 108], [86, 122], [82, 142], [77, 158]), SOFT),
    line(curve([0, 268], [1, 310], [0, 350], [0, 400]), { ...SOFT, opacity: 0.7 }),
  ].join('\n');
}

function hair(): string {
  const edge = [
    [-80, 150],
    [-69, 166],
    [-56, 188],
    [-34, 197],
    [-12, 193],
    [0, 199],
    [12, 193],
    [34, 197],
    [56, 188],
    [69, 166],
    [80, 150],
  ] as const;
  const cap = `${curve(...edge)}L120,150L120,-20L-120,-20L-120,150Z`;
  const strands = [-64, -52, -40, -27, -14, 0, 14, 27, 40, 52, 64].map((x) =>
    curve([x * 0.75, 20], [x * 1.06, 90], [x * 1.02, 140], [x * 0.86, 178 - Math.abs(x) * 0.16]),
  );
  const [, , whole = ''] = figure('back').fills;
  const inHair = [
    fill(cap, COLOURS.sand),
    ...strands.map((path) => line(path, { ...SOFT, opacity: 0.45 })),
    line(curve(...edge), { ...SOFT, opacity: 0.9 }),
  ];
  return [within('hair', whole, inHair), within('head', 'M-200,0H200V160H-200Z', [line(whole, BODY)])].join('\n');
}

/** The fold: skin, and the muscle in it with its fibres running from the neck out to the shoulder. */
function liftedMuscle(): string {
  const fibres = Array.from({ length: 13 }, (_, i) => {
    const down = (i + 0.4) / 13;
    return curve(
      mix([-33, 150], [-2, 150], down),
      mix([-45, 196], [-3, 200], down),
      mix([-56, 231], [-18, 240], down),
      mix([-71, 249.5], [-58, 268], down),
      mix([-94, 241], [-94, 288], down),
      mix([-112, 238], [-122, 297], down),
      mix([-132, 257], [-146, 305], down),
      mix([-166, 296], [-172, 309], down),
      mix([-196, 310], [-188, 311], down),
    );
  });
  return [
    fill(SKIN, COLOURS.bodyFill),
    within('muscle', MUSCLE, [fill(MUSCLE, COLOURS.emberLight), ...fibres.map((path) => line(path, FIBRE))]),
    line(curve(...FRONT.slice(1)), { ...FIBRE, opacity: 0.9 }),
    line(curve(...CREST), BODY),
    // Where the skin is drawn up from the back.
    line(curve([-60, 292], [-84, 302], [-112, 311]), { ...SOFT, opacity: 0.7 }),
    line(curve([-40, 290], [-62, 304], [-88, 315]), { ...SOFT, opacity: 0.45 }),
  ].join('\n');
}

/** The therapist's left hand: fingers in front of the muscle, out of sight, the thumb behind it. */
function liftingHand(): string {
  const forearm = limb([-440, 392, 33], [-370, 356, 30], [-326, 333, 25], [-306, 322, 22]);
  const back = limb([-326, 333, 28], [-300, 316, 27], [-268, 294, 33], [-246, 281, 33.5], [-238, 276, 28]);
  const index = limb(
    [-240, 266, 16],
    [-208, 242, 15.5],
    [-178, 225, 13],
    [-150, 218, 11.5],
    [-126, 223, 10.2],
    [-109, 239, 9],
    [-101, 256, 8],
  );
  const middle = limb(
    [-232, 262, 14],
    [-196, 228, 13.5],
    [-166, 212, 12],
    [-138, 210, 11],
    [-115, 226, 10],
    [-104, 248, 9],
  );
  const thumb = limb(
    [-286, 308, 20],
    [-250, 309, 21],
    [-216, 305, 18.5],
    [-182, 295, 14.6],
    [-152, 284, 12.6],
    [-126, 273, 11.6],
    [-109, 265, 9.6],
  );
  const web = blob(
    [-236, 250],
    [-210, 246],
    [-190, 240],
    [-201, 255],
    [-205, 270],
    [-197, 285],
    [-178, 286],
    [-210, 300],
    [-244, 292],
  );
  return [
    fill(forearm, COLOURS.bodyFill),
    line(forearm, BODY),
    within('fingers', BEYOND, [
      together([middle], COLOURS.pineLight, GLOVE),
      together([index, back], COLOURS.pineLight, GLOVE),
      line(curve([-163, 209.5], [-158, 219], [-161, 231]), CREASE),
      line(curve([-155, 207.5], [-150, 218], [-153, 229.5]), CREASE),
    ]),
    line(curve(...CREST), BODY),
    together([back, web, thumb], COLOURS.pineLight, GLOVE),
    // The index goes on into the back of the hand: no line between them.
    within('joins', BEYOND, [fill(limb([-240, 266, 15.2], [-208, 242, 14.7], [-194, 234, 13.6]), COLOURS.pineLight)]),
    line(curve([-236, 254], [-222, 243], [-208, 236]), CREASE),
    line(curve([-152, 272], [-146, 281], [-148, 295]), CREASE),
    line(curve([-145, 269], [-139, 278], [-141, 292]), CREASE),
    line(curve([-117, 263], [-108, 259], [-102.5, 262]), CREASE),
    line(curve([-203, 284], [-216, 290], [-236, 287]), CREASE),
    line(curve([-284, 290], [-275, 303], [-275, 320]), CREASE),
    line(curve([-292, 296], [-284, 310], [-284, 326]), CREASE),
    line(curve([-333, 302], [-320, 326], [-303, 352]), CREASE),
  ].join('\n');
}

const ENTRY: Point = [-85, 263];
const GRIP: Point = [-64, 305];

/** The needle enters the fold from behind and points up into it, towards the fingers and away from the lung below. */
function needle(): string {
  const handle = mix(ENTRY, GRIP, 0.52);
  const turns = Array.from({ length: 9 }, (_, i) => {
    const [x, y] = mix(handle, GRIP, i / 9);
    return `M${x - 1.3},${y + 0.1}L${x + 1.5},${y - 0.7}`;
  });
  return [
    line(`M${ENTRY}L${handle}`, { colour: COLOURS.ink, mm: 0.85 }),
    line(`M${handle}L${GRIP}`, { colour: COLOURS.ink, mm: 2.8 }),
    line(turns.join(''), { colour: COLOURS.paper, mm: 0.3, opacity: 0.8 }),
    `<ellipse cx="${ENTRY[0]}" cy="${ENTRY[1]}" rx="1.9" ry="1.3" fill="none" stroke="${COLOURS.ember}" stroke-width="0.6"/>`,
  ].join('\n');
}

/** The therapist's right hand, which holds the needle as one holds a pen. */
function needlingHand(): string {
  const forearm = limb([260, 460, 36], [180, 422, 32], [140, 402, 26], [120, 393, 22]);
  const back = limb([140, 402, 29], [104, 382, 28.5], [74, 362, 34], [54, 350, 32], [42, 343, 24]);
  const index = limb(
    [66, 346, 21],
    [36, 323, 18],
    [8, 303, 14],
    [-18, 292, 11.8],
    [-41, 292, 10],
    [-56, 299, 8.6],
    [-62, 305, 6.4],
  );
  const thumb = limb(
    [92, 394, 20],
    [52, 390, 20],
    [12, 377, 17],
    [-19, 355, 13.8],
    [-42, 331, 11.6],
    [-56, 314, 9.4],
    [-61, 307, 6.6],
  );
  const middle = limb([46, 368, 18], [18, 346, 14.5], [-10, 330, 12], [-34, 321, 10.2], [-49, 317, 8.4]);
  const palm = blob([-20, 322], [-36, 326], [-20, 346], [4, 364], [40, 380], [60, 360], [30, 340]);
  return [
    fill(forearm, COLOURS.bodyFill),
    line(forearm, BODY),
    fill(palm, COLOURS.pineLight),
    // Under the needle's handle.
    together([middle], COLOURS.pineLight, GLOVE),
    together([back, index], COLOURS.pineLight, GLOVE),
    together([thumb], COLOURS.pineLight, GLOVE),
    fill(limb([110, 386, 26.5], [80, 368, 31], [62, 369, 25], [44, 372, 15.5]), COLOURS.pineLight),
    line(curve([8, 289], [12, 301], [9, 316]), CREASE),
    line(curve([0, 285], [5, 297], [2, 311]), CREASE),
    line(curve([-42, 282.5], [-38, 291], [-41, 301]), CREASE),
    line(curve([-29, 337], [-33, 345], [-29, 357]), CREASE),
    line(curve([-22, 343], [-26, 351], [-22, 363]), CREASE),
    line(curve([44, 322], [56, 331], [66, 343]), CREASE),
    line(curve([100, 354], [91, 367], [93, 384]), CREASE),
    line(curve([109, 359], [100, 373], [102, 390]), CREASE),
    line(curve([146, 372], [132, 396], [122, 424]), CREASE),
  ].join('\n');
}
