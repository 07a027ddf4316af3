import { felt, markOnBack, markOnHead, near, outline, triggerPoint } from '../record.ts';
import { bothLungs } from '../shared-words.ts';
import type { Hazard, Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const interscapularHazards: readonly Hazard[] = [
  {
    structure: 'Lung between the ribs',
    care: 'Tangential and shallow, or lifted off. Pneumothorax has followed a 0.20 x 20 mm needle in spite of a bracketed rib.',
    basis: { source: 'ptj-2025' },
  },
  {
    structure: 'Lung between the ribs',
    care: 'Ribs here are found by hand in only two thirds to three quarters of attempts: do not rely on the fingers alone.',
    basis: { source: 'vertex-2025' },
  },
  bothLungs,
];
const levatorBackZones = [
  felt('back', 'primary', 36, ['neck-base'], near('neck-base-lateral', 7, 4), near('neck-shoulder-angle', 0, 20)),
  felt(
    'back',
    'spillover',
    26,
    ['scapula-medial-border'],
    near('superior-angle-of-scapula', 0, 4),
    near('scapula-medial-border-centre', -4, -12),
    near('inferior-angle-of-scapula', -7, -26),
  ),
  felt(
    'back',
    'spillover',
    44,
    ['shoulder-posterior'],
    near('shoulder-posterior-centre', -15, -23),
    near('shoulder-posterior-centre', 11, 1),
  ),
] as const;

/** Where the muscle itself lies, and is often sore: neck and shoulder meet here. */
const upperTrapeziusOwnZones = (ofShoulder: 'primary' | 'spillover') =>
  [
    felt(
      'back',
      ofShoulder,
      44,
      ['shoulder-top'],
      near('shoulder-top-centre', -6, 6),
      near('shoulder-top-centre', 54, 20),
    ),
    felt('back', 'spillover', 36, ['neck-base'], near('neck-base-lateral', 7, 4), near('neck-shoulder-angle', 0, 20)),
  ] as const;

/** The three parts of trapezius, and levator scapulae. */
export const trapezius: readonly Muscle[] = [
  {
    id: 'upper-trapezius',
    name: 'Upper trapezius',
    latin: 'Musculus trapezius, pars descendens',
    otherNames: ['traps', 'upper traps', 'trap', 'trapezius', 'trapezius upper fibres', 'trapezius upper fibers'],
    billingMuscle: 'trapezius',
    outlines: [
      outline(
        'back',
        '3,146 22,149 33,165 40,190 46,218 56,246 75,263 110,280 150,294 190,308 150,305 100,285 50,258 3,236',
      ),
      outline(
        'head',
        '-92,-10 -80,-20 -67,-45 -60,-75 -57,-105 -52,-135 -42,-165 -36,-178 -60,-160 -80,-130 -93,-110 -84,-97 -76,-68 -76,-52',
      ),
    ],
    attachments: 'From the inner superior nuchal line and nuchal ligament to the outer third of the clavicle.',
    nerve: 'Accessory nerve (XI); C2-C4',
    action:
      'Lifts the outer clavicle and shoulder; extends the neck, tilts it to its own side and turns the face away.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Mid front border where the fibres turn from the neck to the shoulder, pinched at the angle of the neck.',
        marks: [markOnHead(-58, -116), markOnBack(64, 258)],
        zones: [
          felt(
            'head',
            'primary',
            38,
            ['neck-lateral', 'neck-posterior'],
            near('neck-shoulder-angle', 3, 15),
            near('c5-facet', 12, 5),
            near('c3-facet', 10, -5),
            near('suboccipital-centre', 14, -9),
          ),
          felt(
            'head',
            'primary',
            18,
            ['behind-ear'],
            near('mastoid-base', -1, -8),
            'behind-ear-centre',
            near('behind-ear-centre', 0, 19),
            near('temple-posterior', -16, -12),
          ),
          felt(
            'head',
            'spillover',
            24,
            ['temple'],
            near('temple-posterior', -4, 4),
            near('temple-posterior', 12, 14),
            near('temple-upper', -14, -7),
          ),
          felt(
            'head',
            'primary',
            36,
            ['temple'],
            near('temple-upper', -6, -17),
            near('temple-centre', -8, 8),
            near('temple-centre', 4, -6),
          ),
          felt('head', 'spillover', 26, ['jaw-angle'], near('jaw-angle', 3, 8), near('jaw-angle', 9, -2)),
          felt('head', 'spillover', 34, ['occiput'], near('occiput-lateral', -2, 7), near('asterion', -6, 15)),
          felt('head', 'spillover', 26, ['eye'], near('pupil', -6.5, -1)),
          ...upperTrapeziusOwnZones('spillover'),
        ],
        basis: {
          source: 'travell-1983-captions',
          note: 'Trapezius, p. 184: back and side of the neck to mastoid, temple and behind the eye. Jaw angle after the NAMTPT; occiput, base of the neck and top of the shoulder are general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Behind the first and deeper, about midway between C7 and the angle of the acromion.',
        marks: [markOnBack(96, 281)],
        placeBasis: { source: 'barbero-2013', note: 'Measured points lie there, 10 mm from the innervation zone.' },
        zones: [
          felt(
            'head',
            'primary',
            30,
            ['neck-posterior'],
            near('c6-spinous', 9, 0),
            near('neck-posterior-centre', 1, 4),
            near('suboccipital-centre', -2, -9),
          ),
          felt(
            'head',
            'primary',
            18,
            ['behind-ear'],
            near('mastoid-base', 1, -10),
            near('behind-ear-centre', 0, -5),
            near('behind-ear-centre', 0, 15),
          ),
          felt('head', 'spillover', 34, ['occiput'], near('asterion', -2, -3), near('asterion', -12, 17)),
          ...upperTrapeziusOwnZones('primary'),
        ],
        basis: {
          source: 'travell-1983-captions',
          note: 'Trapezius, p. 185: occiput, meeting the first point behind the ear; base of the neck, and the top of the shoulder where the point itself lies, are general knowledge.',
        },
      }),
    ],
    accompanyingSigns: ['Stiff neck', 'Dizziness in some', 'Cannot bear a heavy coat or strap on the shoulder'],
    commonlyLoadedBy: [
      'Lifted shoulders at desk or wheel',
      'Phone held with the shoulder',
      'Bag or bra strap',
      'Worry',
      'No armrests',
      'Whiplash',
    ],
    palpation: {
      position: 'Lying face down or on the side, shoulder relaxed',
      grip: 'pincer',
      how: 'Lift the free border off the neck and roll it between thumb and fingers.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down or lying on the side',
      direction:
        'Through the fold lifted between thumb and fingers, towards the finger behind it and away from the chest.',
      whenNot: [
        'Where the muscle cannot be lifted off the top of the lung',
        'Straight down at the angle of the neck',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'The muscle from the side of your neck to the top of your shoulder',
      feels:
        'A stiff, sore neck and a headache that climbs behind the ear to the temple. Straps and heavy coats feel too much.',
    },
    hazards: [
      {
        structure: 'Apex of the lung',
        care: 'Pincer grip, needle away from the lung. Skin to lung at the angle of the neck was 33 mm on average in cadavers; a 31 mm needle has reached the lung.',
        basis: { source: 'sa-bn121' },
      },
      bothLungs,
    ],
    basis: common,
  },
  {
    id: 'middle-trapezius',
    name: 'Middle trapezius',
    latin: 'Musculus trapezius, pars transversa',
    otherNames: ['mid traps', 'middle traps', 'trapezius middle fibres', 'transverse trapezius'],
    billingMuscle: 'trapezius',
    outlines: [outline('back', '3,236 50,258 100,285 150,305 192,311 160,318 120,327 84,338 40,331 3,322')],
    attachments: 'From the spinous processes C7-T3 to the acromion and the spine of the scapula.',
    nerve: 'Accessory nerve (XI); C2-C4',
    action: 'Draws the shoulder blade towards the spine.',
    triggerPoints: [
      triggerPoint({
        id: 'tp5',
        place: 'A finger inside the inner border of the scapula, above the root of its spine.',
        marks: [markOnBack(58, 312)],
        zones: [
          felt(
            'back',
            'primary',
            54,
            ['interscapular', 'upper-back'],
            near('t2-spinous', 34, 10),
            near('t4-spinous', 38, -7),
            near('interscapular-centre', -5, 21),
          ),
        ],
        basis: {
          source: 'namtpt-symptom-checker',
          note: 'Surface burning between the point and the spinous processes C7-T3.',
        },
      }),
      triggerPoint({
        id: 'tp6',
        place: 'Outer end, by the acromion where the fibres become tendon.',
        marks: [markOnBack(172, 311)],
        placeBasis: { source: 'akamatsu-2015', note: 'Called insertional there.' },
        zones: [
          felt(
            'back',
            'primary',
            34,
            ['shoulder-top'],
            near('scapular-spine-centre', 16, -30),
            near('acromioclavicular-joint', 5, -5),
          ),
        ],
        basis: { source: 'namtpt-symptom-checker', note: 'Top of the shoulder.' },
      }),
    ],
    accompanyingSigns: ['Burning, near the surface', 'Gooseflesh on the arm of that side in some'],
    commonlyLoadedBy: [
      'Round shoulders, short pectorals',
      'Arms held forward for hours',
      'Driving with the hands high',
    ],
    palpation: {
      position: 'Lying face down, arm hanging to open the space',
      grip: 'flat',
      how: 'Flat fingers across level fibres over the ribs; at the acromion against the bone.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down',
      direction: 'Tangential and shallow over a rib between two fingers; at the outer point onto the acromion.',
      whenNot: [
        'Straight down between the ribs',
        'Where the rib or the fold between the fingers cannot be held securely',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'The flat muscle between your spine and the shoulder blade',
      feels: 'A burning patch near the surface between the shoulder blades, or an ache on the top of the shoulder.',
    },
    hazards: interscapularHazards,
    basis: common,
  },
  {
    id: 'lower-trapezius',
    name: 'Lower trapezius',
    latin: 'Musculus trapezius, pars ascendens',
    otherNames: ['low traps', 'lower traps', 'trapezius lower fibres', 'ascending trapezius'],
    billingMuscle: 'trapezius',
    outlines: [outline('back', '3,322 40,331 84,338 108,333 98,348 74,392 47,450 22,515 3,567')],
    attachments: 'From the spinous processes T4-T12 to the inner end of the spine of the scapula.',
    nerve: 'Accessory nerve (XI); C2-C4',
    action: 'Draws the shoulder blade down and turns the socket up.',
    triggerPoints: [
      triggerPoint({
        id: 'tp3',
        place: 'Lower outer border, near where it crosses the inner border of the scapula.',
        marks: [markOnBack(70, 396)],
        zones: [
          felt(
            'head',
            'primary',
            30,
            ['neck-posterior'],
            near('c5-facet', -4, 1),
            near('c3-facet', -1, -9),
            near('suboccipital-centre', -2, -5),
          ),
          felt(
            'head',
            'primary',
            18,
            ['behind-ear'],
            near('mastoid-base', 1, -10),
            near('behind-ear-centre', 0, -5),
            near('behind-ear-centre', 0, 11),
          ),
          felt(
            'back',
            'primary',
            34,
            ['shoulder-top'],
            near('scapular-spine-centre', 20, -28),
            near('acromioclavicular-joint', 5, -5),
          ),
          felt(
            'back',
            'spillover',
            40,
            ['shoulder-top'],
            near('shoulder-top-centre', -10, 5),
            near('supraspinous-fossa-centre', 9, -14),
          ),
          felt(
            'back',
            'spillover',
            36,
            ['interscapular'],
            near('scapular-spine-root', -22, -7),
            near('interscapular-centre', 7, 5),
            near('interscapular-centre', 9, 45),
          ),
        ],
        basis: {
          source: 'travell-1983-captions',
          note: 'Trapezius, p. 185: neck beside the spine, mastoid, acromion; ache above and burning inside the scapula.',
        },
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Upper outer end, just below the root of the spine of the scapula.',
        marks: [markOnBack(84, 350)],
        placeBasis: { source: 'akamatsu-2015', note: 'Called insertional there.' },
        zones: [
          felt(
            'back',
            'primary',
            26,
            ['scapula-medial-border'],
            near('scapular-spine-root', -4, 3),
            near('scapula-medial-border-centre', -2, 8),
            near('inferior-angle-of-scapula', -7, -32),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Steady burning along the inner border of the scapula.',
        },
      }),
    ],
    accompanyingSigns: ['Tenderness over the top of the shoulder', 'Winging of the shoulder blade in some'],
    commonlyLoadedBy: ['Long reaching forward or overhead', 'Chin on hand, elbow on the chest', 'Round shoulders'],
    palpation: {
      position: 'Lying face down, arm forward',
      grip: 'flat or pincer',
      how: 'Flat fingers across the slanting border that runs from T12 to the scapular spine; in a lean back it can be lifted.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down',
      direction: 'Tangential through the lifted border, or shallow over a rib between two fingers.',
      whenNot: [
        'Straight down between the ribs',
        'Where the rib or the fold between the fingers cannot be held securely',
        'Both sides at one visit',
      ],
    },
    inPlainWords: {
      where: 'The lower part of the flat muscle from your mid back up to the shoulder blade',
      feels:
        'An ache that is felt high in the neck, behind the ear and on the top of the shoulder, and burning at the edge of the shoulder blade.',
    },
    hazards: interscapularHazards,
    basis: common,
  },
  {
    id: 'levator-scapulae',
    name: 'Levator scapulae',
    latin: 'Musculus levator scapulae',
    otherNames: ['lev scap', 'levator', 'stiff neck muscle', 'levator scapula', 'levator scap'],
    billingMuscle: 'levator-scapulae',
    outlines: [
      outline('back', '38,172 43,205 50,236 64,270 80,299 77,335 70,303 52,280 38,250 31,215 30,185'),
      outline('head', '-14,-44 -30,-40 -50,-80 -62,-110 -80,-140 -70,-140 -50,-110 -30,-75'),
    ],
    attachments:
      'From the transverse processes C1-C4 to the superior angle of the scapula down to the root of its spine.',
    nerve: 'C3-C4; dorsal scapular nerve (C5)',
    action:
      'Lifts the shoulder blade and turns the socket down; with the blade held, turns and tilts the neck to its side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'At the angle of the neck, where it comes out from under the front border of upper trapezius.',
        marks: [markOnBack(54, 262), markOnHead(-58, -120)],
        zones: [
          felt(
            'head',
            'primary',
            34,
            ['neck-lateral', 'neck-base'],
            near('neck-lateral-centre', -9, 0),
            near('neck-shoulder-angle', 5, 17),
            near('neck-shoulder-angle', -5, -1),
          ),
          felt(
            'head',
            'spillover',
            26,
            ['neck-posterior'],
            near('c5-facet', 4, 1),
            'c3-facet',
            near('suboccipital-centre', -2, -7),
          ),
          ...levatorBackZones,
        ],
        basis: {
          source: 'travell-1983-captions',
          note: 'Levator scapulae, p. 335; the back of the neck is general knowledge. The caption on p. 378 also names it for the front of the shoulder, which no other account does.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'A finger above the superior angle of the scapula.',
        marks: [markOnBack(68, 290)],
        zones: levatorBackZones,
        basis: { source: 'travell-1983-captions', note: 'Levator scapulae, p. 335.' },
      }),
    ],
    accompanyingSigns: [
      'Stiff neck: turning to the same side hurts and stops short',
      'The whole trunk turns to look back',
    ],
    commonlyLoadedBy: [
      'Head turned to a screen or person for hours',
      'Phone held with the shoulder',
      'Strap of a bag',
      'Cold draught',
      'Asleep with the neck bent',
      'Crutches',
    ],
    palpation: {
      position: 'Lying on the side or face down, arm behind the back',
      grip: 'flat',
      how: 'At the angle of the neck push trapezius back and press the band against the transverse processes; lower, flat above the superior angle.',
    },
    needling: {
      kind: 'sourced',
      patientPosition:
        'Face down, arm turned in behind the back, a roll under the shoulder so that the corner of the shoulder blade stands out',
      needle: { lengthMm: [50, 50], diameterMm: [0.3, 0.3] },
      direction:
        'From outside inward, down and forward through upper trapezius into the belly above the superior angle, the tissue held up in a pincer grip off the ribs.',
      whenNot: ['Where the corner of the shoulder blade cannot be felt', 'Both sides at one visit'],
      basis: {
        source: 'levator-case',
        note: 'One patient, whose both sides were needled at one visit; not to copy that is the advice of the South African notice.',
      },
    },
    inPlainWords: {
      where: 'The strap from the side of your upper neck to the inner corner of your shoulder blade',
      feels:
        'A stiff neck: turning your head to that side hurts and stops early. The ache sits where the neck meets the shoulder.',
    },
    hazards: [
      {
        structure: 'Lung behind the lower end',
        care: 'Towards the corner of the scapula, tangential; not into the depth.',
        basis: common,
      },
      {
        structure: 'Rib cage and lung under the superior angle',
        care: 'The corner of the scapula is held between the fingers and the tissue drawn up off the ribs.',
        basis: { source: 'levator-case' },
      },
      bothLungs,
    ],
    basis: common,
  },
];
