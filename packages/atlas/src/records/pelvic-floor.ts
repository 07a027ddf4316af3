import { felt, markOnBack, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

const pudendal: Hazard = {
  structure: 'Pudendal nerve and vessels, rectum, bladder',
  care: 'Pelvic health specialists only.',
  basis: common,
};
const organsFirst = 'Pelvic pain: disease of bladder, bowel, womb or prostate is ruled out by a physician first';

/** Muscles that close the pelvis from below and line its wall. */
export const pelvicFloor: readonly Muscle[] = [
  {
    id: 'levator-ani',
    name: 'Levator ani',
    latin: 'Musculus levator ani',
    otherNames: ['pelvic floor', 'puborectalis', 'pubococcygeus', 'iliococcygeus', 'kegel muscle', 'PC muscle'],
    billingMuscle: 'levator-ani',
    outlines: [ownOutline('back', '3,852 12,850 30,848 48,856 46,868 32,882 18,896 8,906 3,908')],
    attachments:
      'From the back of the pubic bone, the fascia of obturator internus and the ischial spine to the perineal body, the anal canal and the coccyx.',
    nerve: 'Nerve to levator ani S3-S4, pudendal nerve',
    action: 'Carries the pelvic organs, closes anus and vagina, draws the coccyx forward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Beside the anal canal and the vagina, front part of the sling; reached from within by a pelvic health specialist.',
        marks: [markOnBack(14, 884)],
        placeBasis: common,
        zones: [
          felt('front', 'primary', 22, ['perineum'], near('pubic-symphysis', 4, 16), near('crotch', 2, -8)),
          felt('back', 'primary', 20, ['perineum'], near('crotch', 3, -34), near('crotch', 2, -4)),
          felt(
            'front',
            'spillover',
            50,
            ['abdomen-lower'],
            near('pubic-symphysis', -8, -34),
            near('pubic-symphysis', 52, -46),
          ),
        ],
        basis: {
          source: 'anderson-2009',
          note: 'Puborectalis and pubococcygeus brought on penile pain; perineum and rectum were the next most frequent sites. Vagina and above the pubic bone are general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Rear part, between ischial spine and coccyx; reached from within by a pelvic health specialist.',
        marks: [markOnBack(26, 862)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 24, ['coccyx'], near('gluteal-cleft-top', 4, 12), near('coccyx', 3, 4)),
          felt('back', 'primary', 20, ['perineum'], near('crotch', 3, -34), near('crotch', 2, -4)),
          felt('back', 'spillover', 42, ['sacrum'], near('sacrum-centre', 8, -12), near('sacrum-centre', 6, 22)),
          felt(
            'back',
            'spillover',
            46,
            ['buttock-lower'],
            near('ischial-tuberosity', -36, 2),
            near('ischial-tuberosity', 20, 2),
          ),
        ],
        basis: {
          source: 'coccyx-org-muscles',
          note: 'Coccyx pain; sacrum, anus and lower buttock are general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      organsFirst,
      'Sitting hurts, worst on a hard seat',
      'Pain with bowel movement, urination or intercourse',
      'Urgent or frequent urination, a feeling of not being empty',
    ],
    commonlyLoadedBy: [
      'Birth, pelvic surgery, a fall on the tailbone',
      'Clenching out of worry or held urge',
      'Long slumped sitting, cycling',
      'Inflammation of bladder, prostate or bowel',
      'Straining with constipation',
    ],
    palpation: {
      position: 'On the side or on the back with the knees bent, with a chaperone offered',
      grip: 'deep pressure',
      how: 'From within, one finger, by a specialist with consent for it; from outside only beside the coccyx and inside the sitting bone.',
    },
    needling: {
      kind: 'not-needled',
      why: 'Outside pelvic health care it is not needled: rectum, bladder and the pudendal nerve lie against it.',
      basis: common,
    },
    inPlainWords: {
      where: 'The sling of muscle that closes the bottom of the pelvis, between tailbone and pubic bone',
      feels: 'A deep ache or pressure between the legs, in the back passage or at the tailbone, worse when you sit.',
    },
    hazards: [pudendal],
    basis: common,
  },
  {
    id: 'coccygeus',
    name: 'Coccygeus',
    latin: 'Musculus coccygeus',
    otherNames: ['ischiococcygeus', 'tailbone muscle', 'pelvic floor', 'coccygius'],
    billingMuscle: 'coccygeus',
    outlines: [ownOutline('back', '8,800 20,806 36,822 54,840 52,850 34,848 18,846 9,842 7,820')],
    attachments:
      'From the ischial spine and the sacrospinous ligament to the edge of the coccyx and the last piece of the sacrum.',
    nerve: 'Sacral nerves S4-S5',
    action: 'Draws the coccyx forward and carries the pelvic organs together with levator ani.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Between the edge of the lower sacrum and coccyx and the ischial spine, on the sacrospinous ligament.',
        marks: [markOnBack(26, 832)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 24, ['coccyx'], near('gluteal-cleft-top', 4, 12), near('coccyx', 3, 4)),
          felt('back', 'primary', 44, ['sacrum'], near('sacrum-centre', 8, -8), near('sacrum-centre', 8, 22)),
          felt('back', 'spillover', 54, ['buttock'], near('buttock-centre', -46, -28), near('buttock-centre', -24, 2)),
          felt('back', 'spillover', 48, ['lower-back'], near('l4-spinous', 26, 0), near('l5-spinous', 26, 12)),
          felt('back', 'spillover', 20, ['perineum'], near('crotch', 3, -34), near('crotch', 2, -4)),
        ],
        basis: {
          source: 'manual-medicine-academy',
          note: 'Signs in words: anus, sacrum, coccyx, vagina, hip or low back; the map was not seen. Morningside Acupuncture names tailbone, low back and buttock.',
        },
      }),
    ],
    accompanyingSigns: [
      organsFirst,
      'Cannot sit for long; getting up from a seat stabs at the tailbone',
      'Low back pain late in pregnancy',
      'Pressure or fullness in the back passage',
    ],
    commonlyLoadedBy: ['Fall on the tailbone', 'Birth', 'Long slumped sitting', 'Stiff sacroiliac joint'],
    palpation: {
      position: 'On the side with the knees drawn up, with a chaperone offered',
      grip: 'deep pressure',
      how: 'From within along the sacrospinous ligament by a specialist with consent for it; from outside its edge at the side of the coccyx and lowest sacrum.',
    },
    needling: {
      kind: 'not-needled',
      why: 'Outside pelvic health care it is not needled: rectum and pudendal vessels lie against it.',
      basis: common,
    },
    inPlainWords: {
      where: 'A small muscle deep in the buttock that runs to the side of your tailbone',
      feels: 'An ache at the tailbone and the base of the spine, worse when you sit or get up from a seat.',
    },
    hazards: [pudendal],
    basis: {
      source: 'manual-medicine-academy',
      note: 'Attachments, action, nerve, signs; the rest is general knowledge.',
    },
  },
  {
    id: 'obturator-internus',
    name: 'Obturator internus',
    latin: 'Musculus obturatorius internus',
    otherNames: ['OI', 'obturator', 'deep hip rotator', 'internal obturator'],
    billingMuscle: 'obturator-internus',
    outlines: [
      ownOutline(
        'back',
        '30,882 44,864 66,860 92,854 124,844 156,836 160,846 126,862 94,874 74,890 60,910 44,918 32,906',
      ),
    ],
    attachments:
      'From the inner face of the obturator membrane and its rim, round the lesser sciatic notch, to the inner face of the greater trochanter.',
    nerve: 'Nerve to obturator internus, L5-S2',
    action: 'Turns the straight hip outward; moves the bent thigh away from the other.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'On the inner wall of the pelvis, in front of the ischial spine; reached from within, or from outside just inside the sitting bone.',
        marks: [markOnBack(48, 892)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 24, ['coccyx'], near('gluteal-cleft-top', 4, 14), near('coccyx', 3, 4)),
          felt('back', 'primary', 20, ['perineum'], near('crotch', 3, -34), near('crotch', 2, -4)),
          felt('front', 'primary', 22, ['perineum'], near('pubic-symphysis', 4, 16), near('crotch', 2, -8)),
          felt(
            'back',
            'spillover',
            60,
            ['thigh-posterior'],
            near('gluteal-fold', 26, 24),
            near('thigh-posterior-centre', 2, -36),
          ),
        ],
        basis: {
          source: 'george-2018',
          note: 'Two women knew their pelvic pain again when it was pressed. Coccyx and anus, vagina and the upper back of the thigh are general knowledge; coccyx.org too names it as a cause of coccyx pain.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place:
          'Outer part, where it crosses the buttock from the lesser sciatic notch to the trochanter, below piriformis.',
        marks: [markOnBack(98, 864)],
        placeBasis: common,
        zones: [
          felt('back', 'primary', 56, ['buttock'], near('buttock-centre', -22, 2), near('buttock-centre', 20, 0)),
          felt(
            'back',
            'spillover',
            60,
            ['thigh-posterior'],
            near('gluteal-fold', 26, 24),
            near('thigh-posterior-centre', 2, -36),
          ),
        ],
        basis: common,
      }),
    ],
    accompanyingSigns: [
      organsFirst,
      'Fullness in the back passage or vagina',
      'Sitting on one buttock',
      'Turning the thigh inward pulls deep in the buttock',
    ],
    commonlyLoadedBy: ['Long sitting', 'Running, dance, squats', 'Birth, pelvic surgery', 'Hip disease', 'Cycling'],
    palpation: {
      position: 'On the side with the upper knee drawn up, with a chaperone offered',
      grip: 'deep pressure',
      how: 'From outside press just inside the sitting bone, upward and outward, while the patient turns the thigh out against the hand; from within only by a specialist.',
    },
    needling: {
      kind: 'not-needled',
      why: 'Left to pelvic health specialists, who have needled it from outside the pelvis in two published cases: the pudendal nerve and vessels run along its inner face.',
      basis: { source: 'george-2018' },
    },
    inPlainWords: {
      where: 'A deep muscle on the inside wall of the pelvis that comes out through the buttock to the hip',
      feels:
        'A deep ache at the tailbone or between the legs, or in the buttock, that can run down the back of the thigh.',
    },
    hazards: [
      pudendal,
      {
        structure: 'Sciatic nerve beside its outer part',
        care: 'Pelvic health specialists only.',
        basis: common,
      },
    ],
    basis: common,
  },
];
