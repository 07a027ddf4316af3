import { felt, markOnBack, markOnHead, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { deepNeckHazard, headForward } from '../shared-words.ts';
import type { Hazard, Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const suboccipitalHazards: readonly Hazard[] = [
  {
    structure: 'Spinal cord and vertebral artery at obliquus capitis inferior',
    care: 'Studied with 40 mm needles; longer is not backed.',
    basis: { source: 'oci-2020' },
  },
  {
    structure: 'Vertebral artery, spinal cord, greater occipital nerve',
    care: 'Towards the lamina of C2; therapists of every level struck the cord of a cadaver at least once with 50 mm needles.',
    basis: { source: 'oci-2021' },
  },
  {
    structure: 'Vertebral artery, cord and nerves under the hand',
    care: 'Palpation alone pierced a sensitive structure in 38 %, ultrasound guidance in 4 %: consider guidance.',
    basis: { source: 'oci-2025' },
  },
  {
    structure: 'Spinal canal at rectus capitis posterior major',
    care: 'Shorter than 40 mm, at or below 45 degrees upward.',
    basis: { source: 'rcpm-2025' },
  },
];

/** Below the skull: suboccipitals and the two splenii. */
export const neckBackUpper: readonly Muscle[] = [
  {
    id: 'suboccipitals',
    name: 'Suboccipitals',
    latin: 'Musculi suboccipitales: rectus capitis posterior major et minor, obliquus capitis superior et inferior',
    otherNames: ['suboccipital muscles', 'rectus capitis posterior', 'obliquus capitis', 'OCI'],
    billingMuscle: 'suboccipitals',
    outlines: [
      outline('back', '3,152 20,150 38,156 45,166 40,174 20,181 3,180'),
      outline('head', '-60,-16 -84,-22 -76,-50 -60,-48 -38,-42 -42,-26'),
    ],
    attachments: 'Between C1, C2 and the occipital bone below the inferior nuchal line; one runs from C2 to C1.',
    nerve: 'Suboccipital nerve, dorsal ramus C1',
    action: 'Nod the head back, tilt and turn it: the small movements on the top two vertebrae.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Deep tenderness below the skull, midway between mastoid and midline; the single points cannot be told apart by hand.',
        marks: [markOnBack(27, 164), markOnHead(-64, -32)],
        zones: [
          felt(
            'head',
            'primary',
            36,
            ['occiput'],
            near('occiput-lateral', -4, 7),
            near('asterion', -10, 13),
            near('asterion', 10, 27),
          ),
          felt(
            'head',
            'primary',
            26,
            ['temple'],
            'temple-posterior',
            near('temple-posterior', 24, 6),
            near('temple-upper', 2, -19),
            near('temple-centre', 6, 2),
          ),
          felt('head', 'primary', 24, ['eye'], near('orbit-lateral-corner', 5, 2), near('pupil', -2.5, -3)),
          felt(
            'head',
            'spillover',
            22,
            ['forehead'],
            near('forehead-lateral', -10, -7),
            near('forehead-lateral', 4, -5),
          ),
        ],
        basis: {
          source: 'posterior-neck-review',
          note: 'A vague band from the occiput over the ear to behind the eye; the forehead after Otani.',
        },
      }),
    ],
    accompanyingSigns: [
      'Pain seems inside the skull and hard to place',
      'Head sore on a pillow',
      'Turning the head to look behind is limited',
    ],
    commonlyLoadedBy: [...headForward, 'Glasses of the wrong focal length', 'Cold draught on a tired neck'],
    palpation: {
      position: 'Lying on the back, head heavy in the hands',
      grip: 'deep pressure',
      how: 'Fingertips press up towards the skull through relaxed muscle.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Face down, neck level',
      needle: { lengthMm: [40, 40] },
      direction:
        'For obliquus capitis inferior towards the lamina of C2; rectus capitis posterior major is needled with less than 40 mm, at or below 45 degrees upward.',
      whenNot: [
        'Without training for this muscle',
        'Needles longer than 40 mm',
        'Dizziness, double sight, numb face or drop attacks, until examined',
        'Unstable upper neck: rheumatoid arthritis, recent injury',
      ],
      basis: {
        source: 'oci-2020',
        note: '40 mm needles were studied in obliquus capitis inferior; position and when not are general knowledge. The limit for rectus is that of another study (see hazards).',
      },
    },
    inPlainWords: {
      where: 'Small deep muscles between your skull and the top two bones of your neck',
      feels: 'A headache that seems inside the skull and hard to point to, from the back of the head round to the eye.',
    },
    hazards: suboccipitalHazards,
    basis: common,
  },
  {
    id: 'splenius-capitis',
    name: 'Splenius capitis',
    latin: 'Musculus splenius capitis',
    otherNames: ['splenius', 'bandage muscle'],
    billingMuscle: 'splenius-capitis',
    outlines: [
      outline('back', '3,208 20,182 38,162 58,158 60,168 50,186 34,218 18,264 3,325'),
      outline('head', '-20,-30 -44,-14 -60,-18 -72,-45 -72,-70 -78,-88 -62,-72 -40,-50'),
    ],
    attachments:
      'From the lower nuchal ligament and spinous processes C7-T3 or T4 to the mastoid and outer superior nuchal line.',
    nerve: 'Dorsal rami of the middle cervical nerves',
    action: 'Extends the head and turns it to its own side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper belly at the level of C2, in the gap between sternocleidomastoid and upper trapezius.',
        marks: [markOnBack(40, 177), markOnHead(-50, -38)],
        zones: [
          felt(
            'head',
            'primary',
            40,
            ['vertex'],
            near('parietal-boss', -25, 14),
            near('vertex', -12, -21),
            near('vertex', 28, -19),
          ),
        ],
        basis: { source: 'elevate-healthcare', note: 'Top of the head, same side.' },
      }),
    ],
    accompanyingSigns: ['Stiff neck', 'Turning to the same side is limited'],
    commonlyLoadedBy: [...headForward, 'Asleep with the head on an armrest', 'Cold draught on the neck'],
    palpation: {
      position: 'Lying on the back or sitting, neck relaxed',
      grip: 'flat',
      how: 'Find sternocleidomastoid and trapezius at C2; press between them against the band that runs up and outward.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down or lying on the side, head supported',
      direction: 'Across the band towards the lamina, never forward between the transverse processes.',
      whenNot: [
        'Dizziness, double sight or drop attacks, until examined',
        'Above C2 without training for the suboccipital region',
      ],
    },
    inPlainWords: {
      where: 'A flat muscle at the back of your neck that runs up to behind your ear',
      feels: 'An ache on the top of the head, on the same side, and a stiff neck.',
    },
    hazards: [
      deepNeckHazard,
      {
        structure: 'Vertebral artery, spinal cord, nerve roots',
        care: 'A trial with 160 people kept to needles of 25 and 40 mm for the muscles of head and neck, without saying which of them took which.',
        basis: { source: 'gildir-2019' },
      },
    ],
    basis: common,
  },
  {
    id: 'splenius-cervicis',
    name: 'Splenius cervicis',
    latin: 'Musculus splenius cervicis',
    otherNames: ['splenius colli'],
    billingMuscle: 'splenius-cervicis',
    outlines: [
      ownOutline('back', '38,172 46,178 44,206 36,244 22,300 3,382 3,322 16,270 28,226'),
      ownOutline('head', '-22,-40 -31,-42 -48,-73 -70,-105 -100,-150 -112,-186 -106,-140 -86,-100 -62,-70 -38,-46'),
    ],
    attachments: 'From the spinous processes T3-T6 to the transverse processes of C1-C3.',
    nerve: 'Dorsal rami of the lower cervical nerves',
    action: 'Extends the neck and turns it to its own side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper end, near the transverse processes of C2-C3, deep to the front border of trapezius.',
        marks: [markOnHead(-46, -64), markOnBack(40, 196)],
        placeBasis: common,
        zones: [
          felt('head', 'primary', 28, ['eye'], near('pupil', -6.5, -1)),
          felt(
            'head',
            'spillover',
            24,
            ['temple'],
            near('temple-posterior', 4, 2),
            near('temple-upper', -16, -19),
            near('temple-centre', 0, 4),
          ),
          felt('head', 'primary', 34, ['occiput'], near('occiput-lateral', 0, 11), near('asterion', 4, 19)),
        ],
        basis: {
          source: 'otani-2014',
          note: 'From the base of the skull through the head to behind the eye. Others draw the eye alone; the side of the head is general knowledge.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Lower belly at the angle of the neck, deep to trapezius and in front of levator scapulae.',
        marks: [markOnBack(33, 240), markOnHead(-75, -107)],
        zones: [
          felt(
            'back',
            'primary',
            32,
            ['neck-base'],
            near('neck-base-lateral', -5, 10),
            near('neck-shoulder-angle', -8, 8),
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
        ],
        basis: {
          source: 'posterior-neck-review',
          note: 'Points at the angle of the neck; the spread up the neck is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: ['Blurred near sight on that side', 'Stiff neck', 'Numbness or pressure in the occiput'],
    commonlyLoadedBy: [...headForward, 'Pulling a rope or lifting with the head turned', 'Cold draught on the neck'],
    palpation: {
      position: 'Lying on the side or sitting, neck relaxed',
      grip: 'deep pressure',
      how: 'Slide under the front border of trapezius at the angle of the neck and press towards the spine.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the side or face down',
      direction: 'At the lower point towards the spinous process, backward and inward, with trapezius pushed away.',
      whenNot: [
        'Forward or down at the angle of the neck, where the top of the lung lies',
        'Dizziness, double sight or drop attacks, until examined',
      ],
    },
    inPlainWords: {
      where: 'A deep strap from between your shoulder blades up to the top of your neck',
      feels:
        'Pain that seems to shoot through the head to behind the eye, and an ache where the neck meets the shoulder.',
    },
    hazards: [
      deepNeckHazard,
      {
        structure: 'Apex of lung at the lower point',
        care: 'Directed towards the spinous process, not forward or down.',
        basis: common,
      },
    ],
    basis: common,
  },
];
