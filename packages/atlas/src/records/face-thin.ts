import { felt, markOnFront, markOnHead, near, ownOutline, triggerPoint } from '../record.ts';
import type { Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;

/** Thin muscles of cheek and neck skin: buccinator and platysma. */
export const thinFace: readonly Muscle[] = [
  {
    id: 'buccinator',
    name: 'Buccinator',
    latin: 'Musculus buccinator',
    otherNames: ['cheek muscle', 'trumpet muscle'],
    billingMuscle: 'buccinator',
    outlines: [ownOutline('head', '57,-34 68,-34 80,-42 87,-50 84,-56 76,-62 64,-66 55,-60 52,-47')],
    attachments:
      'From the gum ridges of both jaws over the molars and the seam behind the last molar to the corner of the mouth.',
    nerve: 'Facial nerve, buccal branches',
    action: 'Presses the cheek to the teeth: chewing, blowing, sucking.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Middle of the cheek, half way between the corner of the mouth and the front edge of masseter.',
        marks: [markOnHead(69, -48)],
        placeBasis: common,
        zones: [
          felt(
            'head',
            'primary',
            36,
            ['cheek'],
            near('cheekbone', -4, -10),
            near('cheek-centre', 4, 0),
            near('masseter-centre', 22, -10),
          ),
          felt(
            'head',
            'spillover',
            16,
            ['upper-teeth'],
            near('upper-teeth-lateral', 4, -3),
            near('mouth-corner', 4, 8),
          ),
          felt('head', 'spillover', 22, ['jaw-angle'], near('jaw-angle', 8, 16), near('jaw-border-centre', -4, 12)),
        ],
        basis: {
          source: 'wellness-digest-buccinator',
          note: 'Deep in cheek and jaw, and upper teeth as from a cavity; muscle-joint-pain.com says cheek and jaw.',
        },
      }),
    ],
    accompanyingSigns: ['Pain on chewing, blowing or whistling', 'Swallowing feels awkward'],
    commonlyLoadedBy: [
      'Dentures, braces or splints that do not fit',
      'Wind instruments',
      'A blow to the cheek',
      'Clenching',
    ],
    palpation: {
      position: 'Lying on the back, mouth half open',
      grip: 'pincer',
      how: 'Gloved finger inside the cheek, thumb outside; roll the level fibres in front of masseter.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, jaw loose',
      direction: 'Shallow and flat along the fibres, held between the finger inside and the thumb outside the cheek.',
      whenNot: [
        'Over the pulse of the facial artery',
        'Through the parotid duct, which pierces it opposite the upper second molar',
        'Toothache that a dentist has not judged',
      ],
    },
    inPlainWords: {
      where: 'The muscle inside your cheek that you use to blow and to keep food between your teeth',
      feels: 'A deep ache in the cheek, worse when you chew. It can feel like a bad upper tooth.',
    },
    hazards: [
      {
        structure: 'Facial artery, facial nerve branches, parotid duct',
        care: 'Feel the pulse first; thin short needle.',
        basis: common,
      },
    ],
    basis: {
      source: 'muscle-joint-pain',
      note: 'Symptoms, loads and palpation in part; the rest is general knowledge.',
    },
  },
  {
    id: 'platysma',
    name: 'Platysma',
    latin: 'Platysma',
    otherNames: ['neck skin muscle', 'subcutaneous neck muscle'],
    billingMuscle: 'platysma',
    outlines: [
      ownOutline(
        'head',
        '46,-74 66,-80 70,-94 50,-100 37,-105 30,-114 27,-136 21,-162 15,-182 -6,-182 -22,-178 -19,-150 -8,-118 6,-88 24,-76',
      ),
      ownOutline(
        'front',
        '14,230 34,224 52,208 58,214 58,240 66,262 78,290 104,312 128,330 100,346 60,344 26,338 12,316 10,282 9,252',
      ),
    ],
    attachments:
      'From the skin and fascia below the clavicle up over it to the border of the jaw and the skin of the lower face.',
    nerve: 'Facial nerve, cervical branch',
    action: 'Tightens the skin of the neck and draws the corner of the mouth down.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'In the skin over the front of sternocleidomastoid, two or three fingers above the clavicle.',
        marks: [markOnHead(6, -148), markOnFront(38, 280)],
        placeBasis: common,
        zones: [
          felt(
            'head',
            'primary',
            22,
            ['jaw-angle', 'chin'],
            near('jaw-angle', 6, 6),
            near('jaw-border-centre', 0, 4),
            near('menton', -18, 14),
          ),
          felt('head', 'spillover', 28, ['cheek'], near('masseter-centre', 6, -2), near('cheek-centre', -4, -6)),
          felt(
            'head',
            'spillover',
            30,
            ['neck-anterior'],
            near('scm-upper', 22, -22),
            near('scm-centre', 18, -4),
            near('scm-lower', 10, 6),
          ),
          felt(
            'front',
            'spillover',
            30,
            ['chest-upper'],
            near('scm-clavicular-end', 0, 24),
            near('clavicle-centre', -4, 22),
            near('coracoid-tip', -14, 6),
          ),
        ],
        basis: {
          source: 'general-knowledge',
          note: 'A prickling over the side of the jaw, at times over cheek, neck and the skin below the clavicle.',
        },
      }),
    ],
    accompanyingSigns: [
      'Prickling of the skin like many pins, not the tingling of a nerve',
      'Tight skin at the front of the neck',
    ],
    commonlyLoadedBy: ['Points in sternocleidomastoid or scalenes', 'Grimacing', 'Straining the neck in exercise'],
    palpation: {
      position: 'Lying on the back or sitting, head tilted back a little',
      grip: 'pincer',
      how: 'Lift a fold of skin above the clavicle and roll it between thumb and finger; the thin band lies in it.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back',
      direction: 'Flat within the lifted fold of skin, across the band.',
      whenNot: [
        'Below the skin fold, where the external jugular vein lies',
        'Filler, thread or botulinum toxin in the neck lately',
      ],
    },
    inPlainWords: {
      where: 'The thin sheet of muscle in the skin at the front of your neck',
      feels: 'A prickling over the jaw, cheek or upper chest, as from many tiny pins.',
    },
    hazards: [
      {
        structure: 'External jugular vein and the vessels beneath sternocleidomastoid',
        care: 'Only within the lifted fold of skin.',
        basis: common,
      },
    ],
    basis: common,
  },
];
