import { felt, markOnFront, near, ownOutline, triggerPoint } from '../record.ts';
import type { Hazard, Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

const femoralNerve: Hazard = {
  structure: 'Femoral nerve, artery and vein',
  care: 'Feel the pulse first and stay outside it. From the front lower iliac spine to the nerve 36 mm on average lying on the side, 32 mm supine.',
  basis: { source: 'ball-2019' },
};
const bowel: Hazard = {
  structure: 'Bowel, ureter, kidney, great vessels',
  care: 'No way from the front through the belly.',
  basis: common,
};
const loads = [
  'Long sitting with the hips bent, driving',
  'Sit-ups with straight or held legs, running, kicking',
  'Sleeping curled up',
  'Unequal legs',
  'Hip arthritis or a stiff lumbar joint',
] as const;
const signs = [
  'Standing up from a chair is hard; leaning forward or lying with the hips bent eases',
  'Stretching the hip back hurts and stops short',
  'Sit-ups are hard or impossible',
  'Belly or groin pain that is no hernia or appendix: ruled out first',
] as const;

/** Psoas major and iliacus: two muscles of one tendon. */
export const hipFlexors: readonly Muscle[] = [
  {
    id: 'psoas-major',
    name: 'Psoas major',
    latin: 'Musculus psoas major',
    otherNames: ['psoas', 'iliopsoas', 'hip flexor', 'so as', 'illiopsoas'],
    billingMuscle: 'psoas-major',
    outlines: [
      ownOutline(
        'front',
        '10,592 26,600 40,660 56,720 78,790 98,850 106,900 96,922 88,890 66,826 44,766 26,712 14,650',
      ),
    ],
    attachments: 'From the bodies, discs and transverse processes of T12-L5 to the lesser trochanter of the femur.',
    nerve: 'Ventral rami L1-L3',
    action: 'Bends the hip; with the leg held, bends the trunk and arches the lumbar spine.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Upper: beside the lumbar spine, reached outside rectus abdominis level with the navel and pressed slowly inward beneath it.',
        marks: [markOnFront(36, 686)],
        placeBasis: { source: 'psoas-needling-blog', note: 'Beside and then inward beneath rectus abdominis.' },
        zones: [
          felt('back', 'primary', 50, ['lower-back'], near('l1-spinous', 30, 14), near('l5-spinous', 30, 14)),
          felt('back', 'primary', 38, ['sacroiliac'], near('psis', 0, -2), near('psis', -4, 34)),
          felt('back', 'spillover', 44, ['sacrum'], near('sacrum-centre', 8, -22), near('sacrum-centre', 10, 8)),
          felt('back', 'spillover', 46, ['buttock-upper'], near('psis', 26, 8), near('psis', 30, 44)),
          felt('front', 'spillover', 26, ['groin'], near('groin-centre', 24, -28), near('groin-centre', -24, 34)),
          felt(
            'front',
            'spillover',
            60,
            ['thigh-anterior'],
            near('groin-centre', 32, 84),
            near('thigh-anterior-centre', -6, -66),
          ),
          felt('front', 'spillover', 56, ['abdomen-lower'], near('navel', 50, 36), near('navel', 70, 84)),
        ],
        basis: {
          source: 'perry-iliopsoas-2013',
          note: 'Along the lumbar spine down to the sacroiliac joint, at times the groin. The psoas blog after Travell and Simons adds the buttock and the front of the thigh; the lower belly after The Wellness Digest and Parker, not in the standard description.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place:
          'Lower: deep along the outer wall of the femoral triangle, over the lesser trochanter, outside the pulse.',
        marks: [markOnFront(98, 896)],
        placeBasis: { source: 'psoas-needling-blog', note: 'Deep along the lateral wall of the femoral triangle.' },
        zones: [
          felt(
            'front',
            'primary',
            64,
            ['thigh-anterior'],
            near('groin-centre', 30, 76),
            near('thigh-anterior-centre', -8, -66),
          ),
          felt('front', 'primary', 26, ['groin'], near('groin-centre', 20, -22), near('groin-centre', -24, 34)),
          felt('back', 'spillover', 50, ['lower-back'], near('l2-spinous', 30, 8), near('l5-spinous', 30, 10)),
          felt('back', 'spillover', 38, ['sacroiliac'], near('psis', 0, -2), near('psis', -4, 34)),
        ],
        basis: { source: 'psoas-needling-blog', note: 'Low back and front and inner thigh; the groin too.' },
      }),
    ],
    accompanyingSigns: signs,
    commonlyLoadedBy: loads,
    palpation: {
      position: 'Supine, hips and knees bent over a roll',
      grip: 'deep pressure',
      how: 'Upper: slow flat fingers outside rectus abdominis towards the spine until the muscle tightens when the foot is lifted; not over a pulse that fills the belly. Lower: flat in the femoral triangle, outside the pulse.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Supine for the lower part, a roll under the knees',
      direction:
        'Lower part only, outside the femoral pulse and away from it, by somebody trained for it; the upper part from behind is for those who see it with ultrasound or x-ray.',
      whenNot: [
        'Femoral pulse not surely felt',
        'Anticoagulation: the place cannot be compressed in the depth',
        'Hernia, graft or surgery in the groin',
        'Pregnancy',
        'Pulsing swelling in the belly',
      ],
    },
    inPlainWords: {
      where: 'A deep muscle from the lower spine through the belly and groin to the top of the thigh bone',
      feels:
        'An ache up and down one side of the low back, and often in the groin and the front of the thigh, worst when you stand up.',
    },
    hazards: [femoralNerve, bowel],
    basis: { source: 'perry-iliopsoas-2013', note: 'Worse standing; the rest is general knowledge.' },
  },
  {
    id: 'iliacus',
    name: 'Iliacus',
    latin: 'Musculus iliacus',
    otherNames: ['iliopsoas', 'hip flexor', 'illiacus', 'iliacus muscle'],
    billingMuscle: 'iliacus',
    outlines: [
      ownOutline(
        'front',
        '62,722 84,702 112,694 138,698 132,724 124,752 118,776 114,816 110,862 106,902 96,918 92,878 86,832 72,780',
      ),
    ],
    attachments: 'From the upper two thirds of the iliac fossa to the tendon of psoas and the lesser trochanter.',
    nerve: 'Femoral nerve, L2-L3',
    action: 'Bends the hip; with the leg held, tilts the pelvis forward.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper: on the inner face of the iliac crest, behind its front tip, fingers hooked over the edge.',
        marks: [markOnFront(114, 728)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            62,
            ['thigh-anterior'],
            near('groin-centre', 34, 80),
            near('thigh-anterior-centre', -4, -66),
          ),
          felt('front', 'primary', 26, ['groin'], near('groin-centre', 26, -30), near('groin-centre', -20, 30)),
          felt('front', 'spillover', 44, ['hip-anterior'], near('asis', 10, 22), near('groin-centre', 46, 10)),
          felt('back', 'spillover', 48, ['lower-back'], near('l2-spinous', 32, 8), near('l5-spinous', 32, 10)),
          felt('back', 'spillover', 38, ['sacroiliac'], near('psis', 0, -2), near('psis', -4, 34)),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Drawn together with psoas in the standard description: front of the upper thigh and groin, low back and sacroiliac region.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Lower: deep along the outer wall of the femoral triangle below the groin fold, outside the pulse.',
        marks: [markOnFront(100, 862)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            64,
            ['thigh-anterior'],
            near('groin-centre', 32, 76),
            near('thigh-anterior-centre', -6, -66),
          ),
          felt('front', 'spillover', 26, ['groin'], near('groin-centre', 20, -22), near('groin-centre', -24, 34)),
          felt('back', 'spillover', 48, ['lower-back'], near('l2-spinous', 32, 8), near('l5-spinous', 32, 10)),
        ],
        basis: {
          source: 'psoas-needling-blog',
          note: 'The lower point of psoas and iliacus: low back and front and inner thigh.',
        },
      }),
    ],
    accompanyingSigns: signs,
    commonlyLoadedBy: loads,
    palpation: {
      position: 'Supine, hips and knees bent; or lying on the other side',
      grip: 'deep pressure',
      how: 'Fingers hooked over the front of the iliac crest, flat against the inner face of the bone; lower, flat fingers below the groin fold outside the pulse.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the other side, where the femoral nerve lies farther away than supine',
      direction:
        'Along the inner face of the iliac bone, which is the stop, from just inside the crest outward and down; never towards the belly or the pulse.',
      whenNot: [
        'Femoral pulse not surely felt',
        'Anticoagulation',
        'Hernia, graft or surgery in the groin',
        'Pregnancy',
      ],
    },
    inPlainWords: {
      where: 'A deep muscle that lines the inside of the hip bone and runs over the groin to the thigh',
      feels: 'An ache in the groin and the front of the thigh, often with a sore low back on the same side.',
    },
    hazards: [femoralNerve, bowel],
    basis: common,
  },
];
