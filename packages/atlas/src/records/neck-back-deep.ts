import { felt, markOnBack, markOnHead, near, outline, ownOutline, triggerPoint } from '../record.ts';
import { deepNeckHazard, headForward } from '../shared-words.ts';
import type { Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const readAnatomy = {
  source: 'niel-asher-posterior-neck',
  note: 'Attachments, action and nerve; signs, loads and palpation are general knowledge.',
} as const;

/** The deep extensors of the neck. */
export const neckBackDeep: readonly Muscle[] = [
  {
    id: 'semispinalis-capitis',
    name: 'Semispinalis capitis',
    latin: 'Musculus semispinalis capitis',
    otherNames: ['complexus'],
    billingMuscle: 'semispinalis-capitis',
    outlines: [outline('back', '4,150 22,152 27,190 30,240 26,300 10,300 8,230')],
    attachments: 'From the transverse processes C4-T6 to the occiput between the nuchal lines.',
    nerve: 'Dorsal rami of the cervical nerves; pierced by the greater occipital nerve',
    action: 'Extends the head.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper end below the skull, a finger and a half from the midline.',
        marks: [markOnBack(15, 155), markOnHead(-81, -26)],
        zones: [
          felt(
            'head',
            'primary',
            24,
            ['temple'],
            'temple-posterior',
            near('ear-top', 22, 12),
            near('temple-centre', -18, 10),
            near('eyebrow-outer', -10, 4),
          ),
          felt(
            'head',
            'primary',
            20,
            ['forehead'],
            near('eyebrow-outer', -4, 16),
            near('forehead-lateral', -6, -7),
            near('forehead-centre', -5.5, -7),
          ),
          felt('head', 'spillover', 34, ['occiput'], near('occiput-lateral', -4, 17), near('asterion', 10, 27)),
        ],
        basis: { source: 'otani-2014', note: 'A band round the head above the ear to the forehead.' },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle of the belly beside the spinous processes of C2-C3.',
        marks: [markOnBack(18, 184), markOnHead(-72, -54)],
        zones: [
          felt(
            'head',
            'primary',
            40,
            ['occiput'],
            near('occiput-lateral', -4, 7),
            near('opisthocranion', 13.5, -11),
            near('opisthocranion', 17.5, 11),
          ),
        ],
        basis: { source: 'general-knowledge', note: 'Back of the head.' },
      }),
    ],
    accompanyingSigns: [
      'Numbness, tingling or burning over the back of the scalp where the occipital nerve passes',
      'Bending the head forward is sore and limited',
      'Cannot bear a pillow',
    ],
    commonlyLoadedBy: [...headForward, 'Lying propped on the elbows', 'Heavy lifting'],
    palpation: {
      position: 'Lying on the back, head supported, or face down',
      grip: 'flat',
      how: 'The thick cord beside the midline under trapezius; roll it across with the head supported.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down, neck slightly bent',
      direction: 'Into the cord towards the lamina, level with C2-C4; below the skull only shallow.',
      whenNot: [
        'Upward under the skull, where the nerve and the artery run',
        'Dizziness, double sight or drop attacks, until examined',
        'Unstable neck: rheumatoid arthritis, recent injury',
      ],
    },
    inPlainWords: {
      where: 'The thick cord beside the spine at the back of your neck',
      feels:
        'A headache like a tight band round the head above the ear, and soreness at the back of the head. The scalp there may tingle.',
    },
    hazards: [
      deepNeckHazard,
      {
        structure: 'Greater occipital nerve, occipital artery',
        care: 'Expect a nerve response below the skull and withdraw.',
        basis: common,
      },
    ],
    basis: readAnatomy,
  },
  {
    id: 'semispinalis-cervicis',
    name: 'Semispinalis cervicis',
    latin: 'Musculus semispinalis cervicis',
    otherNames: ['semispinalis colli'],
    billingMuscle: 'semispinalis-cervicis',
    outlines: [ownOutline('back', '3,178 14,182 22,204 25,250 28,300 24,330 14,330 8,270 3,216')],
    attachments: 'From the transverse processes T1-T6 to the spinous processes C2-C5.',
    nerve: 'Dorsal rami of the cervical and upper thoracic nerves',
    action: 'Extends the neck and turns it to the other side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep beside the spinous processes of C3-C4, under semispinalis capitis.',
        marks: [markOnBack(18, 198), markOnHead(-72, -66)],
        placeBasis: common,
        zones: [
          felt(
            'head',
            'primary',
            40,
            ['occiput'],
            near('occiput-lateral', 6, 9),
            near('occiput-lateral', -8, 11),
            near('opisthocranion', 9.5, -3),
          ),
          felt(
            'head',
            'spillover',
            34,
            ['occiput'],
            near('opisthocranion', 13.5, 11),
            near('opisthocranion', 21.5, 31),
          ),
          felt(
            'head',
            'spillover',
            30,
            ['neck-posterior'],
            near('c6-spinous', 9, 0),
            near('neck-posterior-centre', 1, 4),
            near('suboccipital-centre', -2, -9),
          ),
        ],
        basis: {
          source: 'integrative-works',
          note: 'Base of the skull and up the back of the head; the neck itself is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: ['Bending the neck forward is sore and limited'],
    commonlyLoadedBy: headForward,
    palpation: {
      position: 'Lying on the back, head supported, or face down',
      grip: 'deep pressure',
      how: 'Through semispinalis capitis towards the lamina; it cannot be felt apart.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down, neck slightly extended',
      direction: 'Straight towards the lamina beside the spinous process, until it meets bone.',
      whenNot: [
        'Towards the gap between two laminae',
        'Dizziness, double sight or drop attacks, until examined',
        'Unstable neck: rheumatoid arthritis, recent injury',
      ],
    },
    inPlainWords: {
      where: 'A deep muscle beside the spine at the back of your neck',
      feels: 'A dull ache at the back of the head, just where it meets the neck, and a stiff neck when you look down.',
    },
    hazards: [deepNeckHazard],
    basis: readAnatomy,
  },
  {
    id: 'cervical-multifidus',
    name: 'Multifidus, neck part',
    latin: 'Musculus multifidus cervicis',
    otherNames: ['cervical multifidi', 'multifidus cervicis', 'rotatores cervicis'],
    billingMuscle: 'multifidus',
    outlines: [ownOutline('back', '3,186 14,188 25,212 26,252 24,280 16,284 8,262 3,244')],
    attachments:
      'From the articular processes C4-C7 and transverse processes of T1 up two to four levels to the spinous processes C2-C7.',
    nerve: 'Dorsal rami, medial branches, each level its own',
    action: 'Steadies and extends the neck, turns it to the other side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Deep in the groove beside the spinous processes of C4-C5.',
        marks: [markOnBack(20, 210), markOnHead(-72, -78)],
        zones: [
          felt('head', 'primary', 34, ['occiput'], near('occiput-lateral', -6, 7), 'asterion'),
          felt(
            'head',
            'primary',
            30,
            ['neck-posterior'],
            near('suboccipital-centre', -6, 1),
            'c3-facet',
            near('neck-posterior-centre', -2, -4),
            near('c6-spinous', 5, -4),
          ),
          felt(
            'back',
            'spillover',
            40,
            ['upper-back'],
            near('neck-base-lateral', -5, 12),
            near('superior-angle-of-scapula', -4, -14),
          ),
          felt(
            'back',
            'spillover',
            30,
            ['scapula-medial-border'],
            near('superior-angle-of-scapula', 0, 4),
            near('scapular-spine-root', -2, 5),
          ),
        ],
        basis: {
          source: 'integrative-works',
          note: 'Base of the skull, back of the neck and the upper shoulder blade.',
        },
      }),
    ],
    accompanyingSigns: ['Tender, stiff segment beside one spinous process', 'Achy more than restricted'],
    commonlyLoadedBy: [...headForward, 'An irritated facet joint at the same level'],
    palpation: {
      position: 'Face down, forehead on the hands',
      grip: 'deep pressure',
      how: 'In the groove beside the spinous process, towards the lamina.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Face down, neck in slight extension',
      direction: 'Close beside the spinous process, towards the lamina, until it meets bone.',
      whenNot: [
        'Towards the gap between two laminae',
        'With the neck bent forward, which opens that gap',
        'Dizziness, double sight or drop attacks, until examined',
        'Unstable neck: rheumatoid arthritis, recent injury',
      ],
    },
    inPlainWords: {
      where: 'The deepest small muscles that link the bones at the back of your neck',
      feels: 'An ache from the base of the skull down the back of the neck to the top of the shoulder blade.',
    },
    hazards: [
      {
        structure: 'Spinal cord and canal',
        care: 'Towards the lamina. The canal was entered in 2 of 10 passes with the neck neutral, none of 10 in slight extension (one cadaver).',
        basis: { source: 'neck-position-2025' },
      },
    ],
    basis: common,
  },
  {
    id: 'longissimus-capitis',
    name: 'Longissimus capitis',
    latin: 'Musculus longissimus capitis',
    otherNames: ['trachelomastoid'],
    billingMuscle: 'longissimus-capitis',
    outlines: [
      ownOutline('back', '54,167 59,170 50,196 42,238 36,296 30,340 26,300 32,248 42,202'),
      ownOutline('head', '-18,-35 -27,-33 -46,-66 -68,-112 -94,-160 -100,-180 -86,-150 -58,-102 -34,-62'),
    ],
    attachments: 'From the transverse processes T1-T5 and articular processes C5-C7 to the rear of the mastoid.',
    nerve: 'Dorsal rami of the middle and lower cervical nerves',
    action: 'Extends the head and turns it to its own side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper third, below and behind the mastoid, deep to splenius capitis.',
        marks: [markOnBack(46, 196), markOnHead(-40, -58)],
        placeBasis: common,
        zones: [
          felt(
            'head',
            'primary',
            18,
            ['behind-ear'],
            near('behind-ear-centre', 0, 17),
            'behind-ear-centre',
            near('mastoid-base', 1, -8),
          ),
          felt(
            'head',
            'spillover',
            30,
            ['neck-lateral'],
            near('c1-transverse', -6, -5),
            near('neck-lateral-centre', -11, -2),
          ),
          felt('head', 'spillover', 26, ['eye'], near('pupil', -6.5, -1)),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'Behind and just below the ear, a little down the neck, about the eye.',
        },
      }),
    ],
    accompanyingSigns: ['Stiff neck on turning'],
    commonlyLoadedBy: headForward,
    palpation: {
      position: 'Lying on the side, head supported',
      grip: 'deep pressure',
      how: 'Below the mastoid, through splenius, against the articular processes.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the side',
      direction: 'Behind and below the mastoid, backward towards the articular processes.',
      whenNot: [
        'Forward of the mastoid, where the vertebral artery and nerve roots lie',
        'Dizziness, double sight or drop attacks, until examined',
        'Unstable neck: rheumatoid arthritis, recent injury',
      ],
    },
    inPlainWords: {
      where: 'A slim strap at the side of the back of your neck that ends behind your ear',
      feels: 'An ache behind and just below the ear, sometimes round the eye.',
    },
    hazards: [deepNeckHazard],
    basis: readAnatomy,
  },
];
