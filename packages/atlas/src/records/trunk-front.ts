import { felt, markOnBack, markOnFront, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { bothLungs } from '../shared-words.ts';
import type { Hazard, Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

const peritoneum: Hazard = {
  structure: 'Peritoneum and bowel',
  care: 'Away from the ribs only where the muscle can be lifted off the belly in a pincer grip; over ribs bracketed onto the rib with a short needle.',
  basis: { source: 'sa-bn121-back' },
};
const lungAboveTheMargin: Hazard = {
  structure: 'Lung and pleura behind the ribs, liver and spleen beneath them',
  care: 'Over a rib held between two fingers, onto the rib, with a short needle.',
  basis: { source: 'sa-bn121-back' },
};
/** Whoever hurts in the belly is first seen by a physician; the record says so on each of these muscles. */
const organsFirst = 'Belly pain: disease of the organs is ruled out by a physician first';
const bellyStops = [
  'Pregnancy',
  'Belly that has not been looked at by a physician, or a hernia at the place',
  'Scar or mesh at the place',
  'Muscle that cannot be lifted off the belly',
] as const;
const bellyLoads = [
  'Sit-ups and other heavy belly exercise',
  'Long cough, vomiting or straining',
  'Surgery or a scar of the belly',
  'Disease of an organ beneath',
  'Worry; slumped sitting',
] as const;

/** Wall of the belly, muscles between the ribs, and the diaphragm. */
export const trunkFront: readonly Muscle[] = [
  {
    id: 'rectus-abdominis',
    name: 'Rectus abdominis',
    latin: 'Musculus rectus abdominis',
    otherNames: ['abs', 'six pack', 'rectus', 'abdominals', 'pyramidalis'],
    billingMuscle: 'rectus-abdominis',
    outlines: [outline('front', '4,505 40,500 62,520 68,580 64,660 57,740 32,846 10,868 4,850 4,730 4,610')],
    attachments: 'From the pubic symphysis and crest to the xiphoid and the cartilages of ribs 5-7.',
    nerve: 'Thoracic nerves T6-T12',
    action: 'Bends the trunk forward, tilts the pelvis back, presses the belly.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper: in the angle between xiphoid and costal margin.',
        marks: [markOnFront(30, 532)],
        zones: [
          felt(
            'back',
            'primary',
            60,
            ['mid-back'],
            near('t11-spinous', -84, 4),
            near('t11-spinous', 0, 6),
            near('t11-spinous', 84, 4),
          ),
          felt('front', 'primary', 62, ['abdomen-upper'], near('xiphoid-tip', 8, 30), near('xiphoid-tip', 62, 52)),
          felt('front', 'spillover', 34, ['sternum'], near('sternum-centre', 2, 42), near('lower-sternum', 2, -6)),
        ],
        basis: {
          source: 'kent-rectus-2009',
          note: 'Across the back on both sides at the thoracolumbar level. The Academy of Manual Medicine adds the sternum; the pit of the stomach is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Beside the navel, in the outer half of the muscle.',
        marks: [markOnFront(36, 690)],
        zones: [
          felt('front', 'primary', 66, ['abdomen-lower'], near('navel', 34, 34), near('navel', 62, 34)),
          felt('front', 'primary', 72, ['abdomen-upper'], near('navel', 32, -62), near('navel', 58, -34)),
        ],
        basis: {
          source: 'namtpt-trunk',
          note: 'Mostly in the quarter of the belly where the point lies; cramps and colic around the navel.',
        },
      }),
      triggerPoint({
        id: 'tp3',
        place:
          'Outer border, a third of the way from the front tip of the iliac crest to the navel (McBurney on the right).',
        marks: [markOnFront(52, 738)],
        placeBasis: common,
        zones: [
          felt('front', 'primary', 60, ['abdomen-lower'], near('asis', -52, -18), near('asis', -28, 20)),
          felt('front', 'spillover', 62, ['abdomen-upper'], near('navel', 78, -52), near('navel', 84, -86)),
        ],
        basis: {
          source: 'namtpt-trunk',
          note: 'Can mimic appendicitis. The way up into the upper quarter is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Lowest part, just above the pubic bone.',
        marks: [markOnFront(26, 820)],
        zones: [
          felt(
            'back',
            'primary',
            50,
            ['sacroiliac', 'sacrum'],
            near('psis', -84, 6),
            near('sacrum-centre', 0, -22),
            near('psis', 0, 6),
          ),
          felt(
            'back',
            'primary',
            56,
            ['lower-back'],
            near('l5-spinous', -52, -4),
            near('l5-spinous', 0, -4),
            near('l5-spinous', 52, -4),
          ),
          felt(
            'front',
            'primary',
            52,
            ['abdomen-lower'],
            near('pubic-symphysis', -6, -40),
            near('pubic-symphysis', 48, -50),
          ),
          felt('front', 'spillover', 26, ['perineum'], near('pubic-symphysis', 4, 18), near('crotch', 2, -10)),
        ],
        basis: {
          source: 'kent-rectus-2009',
          note: 'Both sacroiliac and low back regions. Above the pubic bone with the monthly period is general knowledge; penis in men: Anderson 2009.',
        },
      }),
    ],
    accompanyingSigns: [
      organsFirst,
      'Heartburn, fullness, nausea',
      'Cramps with the monthly period',
      'Back pain that runs across, not along; a deep breath makes it worse',
      'Lifting head and legs while pressed hurts more: the wall, not the organ',
    ],
    commonlyLoadedBy: bellyLoads,
    palpation: {
      position: 'Supine, knees bent, head lifted for a moment to find the border',
      grip: 'flat or pincer',
      how: 'Flat fingers across the fibres from ribs to pubic bone, above all along the outer border; with the trunk on its side it can be lifted between thumb and fingers.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Supine, knees bent',
      needle: { lengthMm: [13, 13], diameterMm: [0.25, 0.25] },
      direction:
        'Where it lies on the ribs: bracketed over the rib and onto it. Below the ribs only lifted in a pincer grip and across, for which the source gives no length.',
      whenNot: bellyStops,
      basis: {
        source: 'sa-bn121-back',
        note: 'Section 5.2 (3); the length is for the part over the ribs alone. Position is general knowledge.',
      },
    },
    inPlainWords: {
      where: 'The long straight muscle down the front of your belly, from the ribs to the pubic bone',
      feels:
        'Aching or burning in the belly, or, oddly, a band of pain straight across the back. It can feel like heartburn or period cramps.',
    },
    hazards: [peritoneum, lungAboveTheMargin],
    basis: {
      source: 'manual-medicine-academy',
      note: 'Attachments, action, nerve; signs and loads are general knowledge.',
    },
  },
  {
    id: 'external-oblique',
    name: 'External oblique',
    latin: 'Musculus obliquus externus abdominis',
    otherNames: ['obliques', 'external abdominal oblique', 'obliquus externus', 'side abs'],
    billingMuscle: 'external-oblique',
    outlines: [outline('front', '66,530 100,540 126,562 134,610 137,655 147,690 122,752 72,800 62,720 68,600')],
    attachments:
      'From the outer faces of ribs 5-12 to the front half of the iliac crest, the inguinal ligament and the linea alba.',
    nerve: 'Ventral rami of the thoracic nerves T5-T12',
    action: 'Turns the trunk to the other side, bends it to its own and forward, presses the belly.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Over or just below the costal margin, on the front slips from the lower ribs.',
        marks: [markOnFront(98, 612)],
        zones: [
          felt(
            'front',
            'primary',
            72,
            ['abdomen-upper'],
            near('costal-margin-centre', 6, -2),
            near('costal-margin-centre', -42, -30),
            near('xiphoid-tip', 16, 34),
          ),
          felt('front', 'spillover', 56, ['chest'], near('nipple', -8, -4), near('lower-sternum', 40, -42)),
          felt(
            'front',
            'spillover',
            36,
            ['ribs-lateral'],
            near('chest-lateral-centre', 0, 40),
            near('tenth-rib-side', -4, -34),
          ),
        ],
        basis: {
          source: 'niel-asher-trunk',
          note: 'From the costal margin: belly to chest. Deep heartburn in the pit of the stomach is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Lower side of the belly, inside the front of the iliac crest.',
        marks: [markOnFront(112, 734)],
        placeBasis: common,
        zones: [
          felt('front', 'primary', 28, ['groin'], near('groin-centre', 26, -32), near('groin-centre', -26, 34)),
          felt('front', 'primary', 62, ['abdomen-lower'], near('asis', -26, -10), near('asis', -70, 32)),
          felt('front', 'spillover', 24, ['perineum'], near('pubic-symphysis', 6, 18), near('crotch', 3, -10)),
        ],
        basis: {
          source: 'anderson-2009',
          note: 'Suprapubic, testicular and groin pain. Niel-Asher: testicle and local.',
        },
      }),
    ],
    accompanyingSigns: [
      organsFirst,
      'Heartburn, belching',
      'Frequent or difficult urination in some',
      'Turning and bending to the side hurt',
      'Lifting the head while pressed hurts more: the wall, not the organ',
    ],
    commonlyLoadedBy: ['Golf, tennis, shovelling and other turning under load', ...bellyLoads],
    palpation: {
      position: 'Lying on the other side or supine with the knees bent',
      grip: 'flat or pincer',
      how: 'Over the ribs flat fingers onto the rib; between ribs and crest lift the side of the belly and roll it between thumb and fingers.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Lying on the other side',
      needle: { lengthMm: [13, 13], diameterMm: [0.25, 0.25] },
      direction:
        'Over the ribs: bracketed over a rib and onto it. Below the ribs only lifted in a pincer grip, from finger to thumb, for which the source gives no length.',
      whenNot: bellyStops,
      basis: {
        source: 'sa-bn121-back',
        note: 'Section 5.2 (3); the length is for the part over the ribs alone. Position is general knowledge.',
      },
    },
    inPlainWords: {
      where: 'The outer muscle at the side of your belly, from the ribs down and forward to the hip bone',
      feels: 'Heartburn-like pain under the ribs, or an ache low in the belly that pulls into the groin.',
    },
    hazards: [peritoneum, lungAboveTheMargin, bothLungs],
    basis: { source: 'niel-asher-trunk', note: 'Attachments, action, nerve, loads; signs in part.' },
  },
  {
    id: 'internal-oblique',
    name: 'Internal oblique',
    latin: 'Musculus obliquus internus abdominis',
    otherNames: ['obliques', 'internal abdominal oblique', 'obliquus internus'],
    billingMuscle: 'internal-oblique',
    outlines: [
      ownOutline(
        'front',
        '66,620 84,624 104,630 124,636 136,652 146,688 134,726 122,752 98,786 66,828 36,858 20,862 46,800 60,730',
      ),
    ],
    attachments:
      'From the thoracolumbar fascia, the iliac crest and the outer inguinal ligament to the cartilages of ribs 9-12, the linea alba and the pubic crest.',
    nerve: 'Thoracic nerves T7-T12, iliohypogastric and ilioinguinal nerves (L1)',
    action: 'Turns the trunk to its own side, bends it to its side and forward, presses the belly.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Lower belly, above the outer inguinal ligament, inside the front tip of the iliac crest.',
        marks: [markOnFront(102, 762)],
        placeBasis: common,
        zones: [
          felt('front', 'primary', 28, ['groin'], near('groin-centre', 26, -32), near('groin-centre', -28, 36)),
          felt('front', 'primary', 60, ['abdomen-lower'], near('asis', -32, -4), near('asis', -74, 40)),
          felt('front', 'spillover', 24, ['perineum'], near('pubic-symphysis', 6, 18), near('crotch', 3, -10)),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Groin and testicle or labium, fanning over the lower belly; the lateral wall muscles are described together. Anderson 2009 found it for the external oblique.',
        },
      }),
    ],
    accompanyingSigns: [
      organsFirst,
      'Groin pain without a hernia',
      'Full-bladder feeling or frequent urination in some',
      'Diarrhoea in some',
    ],
    commonlyLoadedBy: ['Turning under load, change of direction in running', 'Hernia repair', ...bellyLoads],
    palpation: {
      position: 'Supine with the knees bent, or lying on the other side',
      grip: 'flat or pincer',
      how: 'Inside the front of the iliac crest and above the groin fold flat across fibres that fan forward and down; the side of the belly lifted between thumb and fingers holds all three layers.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the other side',
      direction: 'Only lifted off the belly in a pincer grip, from finger to thumb; not at the groin fold.',
      whenNot: bellyStops,
    },
    inPlainWords: {
      where: 'A flat muscle in the side and lower part of your belly, under the outer one',
      feels: 'An ache low in the belly that pulls into the groin, sometimes between the legs.',
    },
    hazards: [
      peritoneum,
      {
        structure: 'Ilioinguinal and iliohypogastric nerves, inferior epigastric and deep circumflex iliac vessels',
        care: 'Not close to the groin fold or the front tip of the crest.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'transversus-abdominis',
    name: 'Transversus abdominis',
    latin: 'Musculus transversus abdominis',
    otherNames: ['TVA', 'TrA', 'transverse abdominis', 'transverse abdominal', 'deep abs'],
    billingMuscle: 'transversus-abdominis',
    outlines: [
      ownOutline(
        'front',
        '60,560 78,592 100,622 130,634 137,660 146,690 130,738 110,768 78,806 40,850 14,862 44,790 62,730 68,650',
      ),
    ],
    attachments:
      'From the inner faces of the cartilages of ribs 7-12, the thoracolumbar fascia, the iliac crest and the outer inguinal ligament to the linea alba and the pubic crest.',
    nerve: 'Thoracic nerves T7-T12, iliohypogastric and ilioinguinal nerves (L1)',
    action: 'Draws the belly wall in, raises the pressure in the belly, steadies the lumbar spine.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper: under the costal margin, between the tips of the eighth and tenth ribs.',
        marks: [markOnFront(86, 618)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            66,
            ['abdomen-upper'],
            near('costal-margin-centre', 22, -2),
            near('costal-margin-centre', -22, -26),
            near('xiphoid-tip', 12, 42),
            near('xiphoid-tip', -16, 42),
          ),
          felt(
            'front',
            'spillover',
            32,
            ['ribs-lateral'],
            near('chest-lateral-centre', 2, 56),
            near('tenth-rib-side', -6, -22),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'A band between the costal margins, worse with a cough.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Beside and a little below the navel, outside the border of rectus abdominis.',
        marks: [markOnFront(82, 716)],
        placeBasis: { source: 'niel-asher-transversus', note: 'Five centimetres beside and slightly below the navel.' },
        zones: [
          felt('front', 'primary', 64, ['abdomen-lower'], near('navel', 84, 30), near('navel', 54, 74)),
          felt('front', 'spillover', 28, ['groin'], near('groin-centre', 24, -30), near('groin-centre', -28, 36)),
          felt('front', 'spillover', 24, ['perineum'], near('pubic-symphysis', 6, 18), near('crotch', 3, -10)),
        ],
        basis: { source: 'niel-asher-transversus', note: 'Over the belly down to the testicle.' },
      }),
    ],
    accompanyingSigns: [organsFirst, 'Coughing is miserable', 'Belching or nausea in some'],
    commonlyLoadedBy: bellyLoads,
    palpation: {
      position: 'Supine with the knees bent, belly soft',
      grip: 'deep pressure',
      how: 'Upper: fingertips hooked up behind the costal margin. Lower: deep and slow outside rectus abdominis while the belly is drawn in; it is not told apart by touch from the obliques above it.',
    },
    needling: {
      kind: 'not-needled',
      why: 'It is the deepest layer and lies on the peritoneum; hands and breathing exercises reach it.',
      basis: common,
    },
    inPlainWords: {
      where: 'The deepest belly muscle, wrapped round you like a belt under the others',
      feels:
        'A band of pain under the ribs, worst when you cough, or an ache in the lower belly that runs to the groin.',
    },
    hazards: [{ structure: 'Peritoneum and bowel directly beneath', care: 'Not needled.', basis: common }],
    basis: common,
  },
  {
    id: 'intercostals',
    name: 'Intercostal muscles',
    latin: 'Musculi intercostales externi et interni',
    otherNames: ['intercostal', 'rib muscles', 'muscles between the ribs', 'hurts to laugh muscle', 'intercostales'],
    billingMuscle: 'intercostals',
    outlines: [
      ownOutline(
        'front',
        '22,360 60,356 100,378 138,420 148,462 144,500 139,550 128,590 116,560 98,528 66,510 26,506 22,440',
      ),
      ownOutline(
        'back',
        '40,310 70,318 96,356 118,420 140,452 144,500 139,550 131,600 104,604 84,580 72,520 60,440 48,380',
      ),
    ],
    attachments: 'From the lower border of each rib to the upper border of the rib below.',
    nerve: 'Intercostal nerves T1-T11',
    action:
      'Keep the spaces between the ribs firm; lift the ribs in breathing in, lower them in breathing out; help to turn the chest.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Front and side: in a space between ribs, most often in the front axillary line.',
        marks: [markOnFront(126, 500)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            38,
            ['ribs-lateral'],
            near('chest-lateral-centre', 2, 0),
            near('chest-lateral-centre', -4, 52),
          ),
          felt(
            'back',
            'primary',
            36,
            ['ribs-lateral'],
            near('chest-lateral-centre', 0, 0),
            near('chest-lateral-centre', -6, 52),
          ),
          felt('front', 'spillover', 60, ['chest'], near('nipple', 16, -10), near('nipple', -36, -8)),
        ],
        basis: {
          source: 'manual-medicine-academy',
          note: 'At the place of the point; it may run forward rather than towards the spine.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Back: in a space between ribs, outside the erector spinae.',
        marks: [markOnBack(98, 520)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 56, ['mid-back'], near('mid-back-lateral', 24, -6), near('mid-back-lateral', 34, 34)),
          felt(
            'back',
            'spillover',
            36,
            ['ribs-lateral'],
            near('chest-lateral-centre', -2, 10),
            near('chest-lateral-centre', -8, 60),
          ),
          felt(
            'front',
            'spillover',
            36,
            ['ribs-lateral'],
            near('chest-lateral-centre', 2, 10),
            near('chest-lateral-centre', -4, 60),
          ),
        ],
        basis: {
          source: 'muscle-joint-pain-intercostals',
          note: 'Local, and forward: the further back, the likelier forward.',
        },
      }),
    ],
    accompanyingSigns: [
      'A deep breath, cough, sneeze or laugh stabs',
      'Cannot lie on that side',
      'Turning the chest is limited',
      'Chest pain: heart and lung disease are ruled out by a physician first',
      'Shingles: pain may come before the rash',
    ],
    commonlyLoadedBy: [
      'Long cough',
      'Blow to the ribs, broken rib, chest surgery',
      'Shingles',
      'Leaning to one side when sitting',
      'Tight band of a bra',
    ],
    palpation: {
      position: 'Lying on the other side, arm overhead to open the spaces',
      grip: 'flat',
      how: 'One fingertip along each space between the ribs, from the side forward and back, for a sore spot in a narrow space.',
    },
    needling: {
      kind: 'not-needled',
      why: 'The pleura lies directly beneath a thin layer of muscle; hands, breathing and stretching reach it.',
      basis: common,
    },
    inPlainWords: {
      where: 'The thin muscles between your ribs',
      feels: 'A sharp or sore spot between two ribs that catches when you breathe in deeply, cough, sneeze or laugh.',
    },
    hazards: [{ structure: 'Pleura and lung directly beneath', care: 'Not needled.', basis: common }, bothLungs],
    basis: {
      source: 'manual-medicine-academy',
      note: 'Attachments, action, nerve, signs, loads in part; the rest is general knowledge.',
    },
  },
  {
    id: 'diaphragm',
    name: 'Diaphragm',
    latin: 'Diaphragma',
    otherNames: ['breathing muscle', 'diafragm', 'diaphram', 'stitch in the side'],
    billingMuscle: 'diaphragm',
    outlines: [
      ownOutline(
        'front',
        '2,500 24,486 56,476 92,480 120,500 136,540 136,590 131,626 112,634 96,622 74,590 48,556 22,532 2,524',
      ),
    ],
    attachments:
      'From the back of the xiphoid, the inner faces of the lower six ribs and the lumbar vertebrae L1-L3 to its own central tendon.',
    nerve: 'Phrenic nerve, C3-C5; the rim feels through the lower intercostal nerves',
    action: 'Draws its dome down to breathe in; raises the pressure in the belly.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Rim, reached with the fingertips hooked up behind the costal margin as the patient breathes out.',
        marks: [markOnFront(92, 606)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            58,
            ['abdomen-upper'],
            near('costal-margin-centre', 26, -12),
            near('costal-margin-centre', -14, -38),
            near('xiphoid-tip', 16, 16),
          ),
          felt(
            'front',
            'primary',
            34,
            ['ribs-lateral'],
            near('chest-lateral-centre', 0, 36),
            near('tenth-rib-side', -4, -24),
          ),
          felt(
            'back',
            'primary',
            34,
            ['ribs-lateral'],
            near('chest-lateral-centre', -4, 40),
            near('tenth-rib-side', -8, -28),
          ),
        ],
        basis: {
          source: 'morningside-diaphragm',
          note: 'Lower ribs and upper belly, stitch in the side. Along the costal margin is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Dome, out of reach of the hand; known by its pain alone.',
        marks: [markOnFront(60, 500)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            30,
            ['shoulder-top'],
            near('neck-shoulder-angle', 12, 16),
            near('acromioclavicular-joint', -18, -8),
          ),
          felt(
            'back',
            'primary',
            38,
            ['shoulder-top'],
            near('shoulder-top-centre', -8, 4),
            near('acromioclavicular-joint', -22, -4),
          ),
          felt(
            'back',
            'spillover',
            34,
            ['neck-base'],
            near('neck-base-lateral', 7, 4),
            near('neck-shoulder-angle', 0, 20),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Upper border of the shoulder of that side, by the phrenic nerve; disease beneath the diaphragm hurts in the same place and is ruled out first.',
        },
      }),
    ],
    accompanyingSigns: [
      'Stitch in the side when running',
      'Short of breath, sighing, cannot breathe in fully',
      'Pain is worst at the end of a full breath out',
      'Pain at the tip of the shoulder: disease of heart, lung, gallbladder, spleen is ruled out by a physician first',
    ],
    commonlyLoadedBy: ['Fast running out of breath', 'Long cough', 'Breathing too fast, worry', 'Surgery of the belly'],
    palpation: {
      position: 'Supine with the knees bent, or seated and slumped',
      grip: 'deep pressure',
      how: 'As the patient breathes out, hook the fingertips up behind the costal margin and press forward onto the inner face of the ribs; the dome is out of reach.',
    },
    needling: {
      kind: 'not-needled',
      why: 'Lung above and organs beneath it: it is treated with hands and breathing alone.',
      basis: common,
    },
    inPlainWords: {
      where: 'The dome-shaped breathing muscle under your ribs',
      feels: 'A stitch under the ribs when you run or breathe hard; sometimes an ache on top of the shoulder.',
    },
    hazards: [
      {
        structure: 'Lung and heart above, liver, spleen and stomach beneath',
        care: 'Not needled.',
        basis: common,
      },
    ],
    basis: { source: 'niel-asher-trunk', note: 'Attachments, nerve, action and loads; signs in part.' },
  },
];
