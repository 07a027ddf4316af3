import { felt, markOnHead, near, outline, ownOutline, triggerPoint } from '../record.ts';
import type { Muscle } from '../types.ts';

const common = { source: 'general-knowledge' } as const;
const masseterCaption = { source: 'travell-1983-captions', note: 'Masseter, p. 220.' } as const;
const temporalisBasis = {
  source: 'temporalis-page',
  note: 'Temple, eyebrow and upper teeth; which point goes to which tooth, and the jaw joint, are general knowledge.',
} as const;
const masseterHazard = {
  structure: 'Facial artery, facial nerve branches, parotid gland and duct',
  care: 'Feel the pulse first; thin short needle.',
  basis: common,
} as const;
const lateralPterygoidZones = [
  felt('head', 'primary', 22, ['tmj'], 'tmj-condyle'),
  felt('head', 'primary', 30, ['cheek'], near('cheekbone', -12, -7), near('nose-wing', -12, 6)),
] as const;

/** Muscles of the jaw. */
export const jaw: readonly Muscle[] = [
  {
    id: 'temporalis',
    name: 'Temporalis',
    latin: 'Musculus temporalis',
    otherNames: ['temporal muscle', 'temple muscle', 'temporal', 'temporales'],
    billingMuscle: 'temporalis',
    outlines: [outline('head', '69,30 63,52 46,76 20,92 -10,93 -36,80 -50,56 -50,30 -36,12 -5,8 12,4 42,3 58,8')],
    attachments:
      'From the temporal fossa below the temporal line, under the zygomatic arch, to the coronoid process and front of the ramus.',
    nerve: 'Mandibular nerve (V3), deep temporal branches',
    action: 'Closes the jaw; the rear fibres draw it back.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Front fibres, above the front end of the zygomatic arch, near the orbit.',
        marks: [markOnHead(52, 24)],
        zones: [
          felt('head', 'primary', 12, ['eyebrow'], 'eyebrow-outer', 'eyebrow-centre', 'eyebrow-inner'),
          felt('head', 'primary', 16, ['upper-teeth'], 'upper-lip', near('upper-lip', -7.5, 0)),
          felt(
            'head',
            'spillover',
            26,
            ['temple'],
            near('temple-centre', 8, -10),
            near('temple-centre', 2, 14),
            near('temple-upper', 10, 1),
          ),
        ],
        basis: temporalisBasis,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle fibres in front, two fingers above the arch.',
        marks: [markOnHead(34, 22)],
        zones: [
          felt(
            'head',
            'primary',
            28,
            ['temple'],
            near('temple-centre', -10, -14),
            near('temple-centre', -12, 10),
            near('temple-upper', 4, 3),
          ),
          felt('head', 'primary', 16, ['upper-teeth'], near('upper-lip', -8.5, 0), near('mouth-corner', 2, 8)),
        ],
        basis: temporalisBasis,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Middle fibres behind, above the arch and in front of the top of the ear.',
        marks: [markOnHead(14, 24)],
        zones: [
          felt(
            'head',
            'primary',
            28,
            ['temple'],
            near('zygomatic-arch-posterior', 11, 18),
            near('temple-upper', -14, -23),
            near('temple-upper', -18, 3),
          ),
          felt('head', 'primary', 16, ['upper-teeth'], near('mouth-corner', 4, 8), near('upper-teeth-lateral', 4, -3)),
          felt('head', 'spillover', 22, ['tmj'], 'tmj-condyle'),
        ],
        basis: temporalisBasis,
      }),
      triggerPoint({
        id: 'tp4',
        place: 'Rear fibres, above and behind the ear.',
        marks: [markOnHead(-20, 42)],
        zones: [
          felt('head', 'primary', 34, ['temple'], near('temple-posterior', 12, 2), near('temple-posterior', 6, 22)),
          felt('head', 'spillover', 40, ['occiput'], near('asterion', 10, 29), near('asterion', 4, 53)),
        ],
        basis: { source: 'general-knowledge', note: 'Backward and upward over the side and back of the head.' },
      }),
    ],
    accompanyingSigns: [
      'Upper teeth sore to bite, hot or cold with nothing wrong in them',
      'Teeth that seem to meet wrongly',
      'Opening a little short',
    ],
    commonlyLoadedBy: [
      'Clenching and grinding',
      'Long chewing or gum',
      'Long dental treatment',
      'Head held forward',
      'Points in upper trapezius or sternocleidomastoid',
    ],
    palpation: {
      position: 'Lying on the back, jaw slightly open',
      grip: 'flat',
      how: 'Flat fingers across the fibres, which fan from upright in front to level behind the ear.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, head turned away, jaw loose',
      direction: 'Shallow onto the bone of the temple, along the fibres, after feeling for the pulse.',
      whenNot: [
        'Over the pulse of the superficial temporal artery',
        'New headache at the temple after the age of 50, with a tender artery or sore jaw on chewing, until a physician has seen it',
      ],
    },
    inPlainWords: {
      where: 'The fan-shaped muscle on the side of your head that helps you bite',
      feels:
        'A headache at the temple or over the eyebrow. Upper teeth may ache or react to hot and cold although nothing is wrong with them.',
    },
    hazards: [
      {
        structure: 'Superficial temporal artery and its branches',
        care: 'Feel the pulse and stay off it; shallow, onto bone.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'masseter-superficial',
    name: 'Masseter, superficial layer',
    latin: 'Musculus masseter, pars superficialis',
    otherNames: ['masseter', 'jaw muscle', 'chewing muscle'],
    billingMuscle: 'masseter',
    outlines: [outline('head', '16,-8 40,-11 60,-20 53,-42 40,-64 28,-78 14,-69 8,-56 12,-30')],
    attachments: 'From the front two thirds of the zygomatic arch to the outer angle and lower half of the ramus.',
    nerve: 'Mandibular nerve (V3), masseteric branch',
    action: 'Closes the jaw with force.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Upper front part, just below the cheekbone.',
        marks: [markOnHead(46, -24)],
        zones: [
          felt('head', 'primary', 16, ['upper-teeth'], near('upper-teeth-lateral', 4, -3), near('mouth-corner', 4, 8)),
          felt('head', 'primary', 30, ['cheek'], near('cheekbone', -10, -9), near('nose-wing', -12, 6)),
        ],
        basis: masseterCaption,
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Middle of the belly, over the ramus.',
        marks: [markOnHead(36, -48)],
        zones: [
          felt(
            'head',
            'primary',
            16,
            ['lower-teeth'],
            near('lower-teeth-lateral', 10, 3),
            near('mouth-corner', 0, -10),
          ),
          felt('head', 'primary', 20, ['jaw-angle'], near('jaw-angle', 5, 6), near('jaw-border-centre', -2, 10)),
          felt('head', 'spillover', 30, ['cheek'], near('masseter-centre', 8, -6), near('cheek-centre', -6, 1)),
        ],
        basis: masseterCaption,
      }),
      triggerPoint({
        id: 'tp3',
        place: 'Lowest part, just above the angle of the jaw.',
        marks: [markOnHead(22, -66)],
        zones: [
          felt(
            'head',
            'primary',
            20,
            ['jaw-angle'],
            near('jaw-angle', 3, 4),
            near('jaw-border-centre', -8, 8),
            near('jaw-border-centre', 8, 0),
          ),
          felt('head', 'primary', 12, ['eyebrow'], 'eyebrow-outer', 'eyebrow-centre', 'eyebrow-inner'),
          felt('head', 'spillover', 26, ['temple'], near('temple-centre', 8, -10), near('temple-centre', -2, 14)),
        ],
        basis: masseterCaption,
      }),
    ],
    accompanyingSigns: [
      'Mouth opens less than two finger joints',
      'Teeth sore to pressure and cold',
      'Bags under the eye in some',
    ],
    commonlyLoadedBy: [
      'Clenching and grinding',
      'Gum, nuts, nail biting',
      'Long dental treatment',
      'Mouth breathing',
      'Points in upper trapezius or sternocleidomastoid',
    ],
    palpation: {
      position: 'Lying on the back, jaw loose',
      grip: 'flat or pincer',
      how: 'Pincer grip, one finger inside the cheek; below the arch flat pressure with the jaw relaxed.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back or side, jaw loose',
      direction: 'Straight into the belly towards the ramus, behind the pulse of the facial artery.',
      whenNot: [
        'Over the facial artery at the front edge of the muscle',
        'Through the parotid duct, a finger below the cheekbone',
        'Jaw joint that locks or is swollen, until examined',
      ],
    },
    inPlainWords: {
      where: 'The strong muscle on the side of your jaw that bulges when you clench',
      feels: 'An aching jaw, cheek or eyebrow, and back teeth that hurt when you bite. The mouth may not open wide.',
    },
    hazards: [masseterHazard],
    basis: common,
  },
  {
    id: 'masseter-deep',
    name: 'Masseter, deep layer',
    latin: 'Musculus masseter, pars profunda',
    otherNames: ['deep masseter'],
    billingMuscle: 'masseter',
    outlines: [ownOutline('head', '10,-8 30,-10 42,-13 38,-30 26,-40 12,-36 8,-22')],
    attachments: 'From the rear third and inner side of the zygomatic arch to the upper ramus and coronoid process.',
    nerve: 'Mandibular nerve (V3), masseteric branch',
    action: 'Closes the jaw and draws it back a little.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Just below the zygomatic arch, in front of the jaw joint, over the upper ramus.',
        marks: [markOnHead(18, -19)],
        zones: [
          felt('head', 'primary', 22, ['tmj'], 'tmj-condyle'),
          felt('head', 'primary', 24, ['ear'], near('ear-centre', 4, -1), near('ear-centre', -2, 13)),
          felt('head', 'primary', 30, ['cheek'], near('mandibular-notch', 8, -10), 'cheek-centre'),
        ],
        basis: masseterCaption,
      }),
    ],
    accompanyingSigns: ['One-sided low ringing or roaring in the ear', 'Limited opening'],
    commonlyLoadedBy: ['Clenching and grinding', 'Long dental treatment', 'A blow to the jaw'],
    palpation: {
      position: 'Lying on the back, mouth a little open',
      grip: 'flat',
      how: 'Flat pressure below the rear of the arch with the mouth a little open, in front of the joint.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back or side, mouth a little open',
      direction: 'Straight in just below the rear of the zygomatic arch, in front of the joint, towards the ramus.',
      whenNot: ['Into the jaw joint itself', 'Where branches of the facial nerve answer with a twitch of the lid'],
    },
    inPlainWords: {
      where: 'The deep part of your biting muscle, just in front of your ear',
      feels: 'A deep ache in the ear, cheek or jaw joint, sometimes with a low ringing in that ear.',
    },
    hazards: [masseterHazard],
    basis: common,
  },
  {
    id: 'medial-pterygoid',
    name: 'Medial pterygoid',
    latin: 'Musculus pterygoideus medialis',
    otherNames: ['internal pterygoid', 'pterygoideus medialis', 'inner pterygoid'],
    billingMuscle: 'medial-pterygoid',
    outlines: [ownOutline('head', '34,-22 44,-26 36,-44 24,-66 12,-64 14,-50 26,-34')],
    attachments:
      'From the inner face of the lateral pterygoid plate and the maxilla to the inner side of the angle of the jaw.',
    nerve: 'Mandibular nerve (V3), medial pterygoid branch',
    action: 'Closes the jaw, pushes it forward and to the other side.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Middle of the belly on the inner side of the ramus; reached inside the mouth behind the last molar, its lower end under the angle of the jaw.',
        marks: [markOnHead(22, -52)],
        placeBasis: common,
        zones: [
          felt('head', 'primary', 20, ['tmj'], near('tmj-condyle', -4, -6)),
          felt('head', 'primary', 24, ['ear'], near('ear-centre', 0, 7), near('mastoid-tip', 3, 13)),
          felt('head', 'spillover', 20, ['jaw-angle'], near('ear-lobe', 12, 0), near('jaw-angle', -3, 8)),
          felt('head', 'primary', 24, ['throat'], near('hyoid', -6, -4), near('larynx', -3.5, -3)),
        ],
        basis: {
          source: 'travell-1983-captions',
          note: 'Medial pterygoid, p. 250. Its pain in tongue, pharynx and hard palate lies inside the mouth and cannot be drawn.',
        },
      }),
    ],
    accompanyingSigns: [
      'Difficult, painful swallowing',
      'Opening is restricted and deviates',
      'Stuffed ear',
      'Sore throat with nothing to see',
    ],
    commonlyLoadedBy: ['Clenching', 'Gum and thumb sucking', 'Points in the lateral pterygoid', 'Head held forward'],
    palpation: {
      position: 'Lying on the back, mouth open',
      grip: 'deep pressure',
      how: 'Gloved finger inside the mouth, behind the last molar against the inner ramus; outside, up under the angle of the jaw.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the side, jaw loose',
      direction:
        'From below, close along the inner side of the angle of the jaw and towards the bone; for specialists only.',
      whenNot: [
        'Without training for this muscle',
        'Over the pulse of the facial artery',
        'Swallowing pain with fever',
      ],
    },
    inPlainWords: {
      where: 'A deep muscle on the inner side of your jaw that closes your mouth',
      feels: 'Pain in the throat, ear or around the jaw joint that gets worse when you chew, swallow or open wide.',
    },
    hazards: [
      {
        structure: 'Lingual and inferior alveolar nerves, maxillary and facial arteries',
        care: 'Specialist only; feel the pulse, short needle.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'lateral-pterygoid',
    name: 'Lateral pterygoid',
    latin: 'Musculus pterygoideus lateralis',
    otherNames: ['external pterygoid', 'pterygoideus lateralis', 'outer pterygoid'],
    billingMuscle: 'lateral-pterygoid',
    outlines: [ownOutline('head', '12,-6 24,-4 42,-4 48,-14 44,-28 34,-26 22,-14 13,-11')],
    attachments:
      'From the greater wing of the sphenoid and the lateral pterygoid plate to the disc of the jaw joint and the neck of the mandible.',
    nerve: 'Mandibular nerve (V3), lateral pterygoid branch',
    action: 'Opens the jaw, pushes it forward and to the other side; steadies the disc.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'Upper head, deep behind the zygomatic arch in front of the joint; felt only through masseter with the mouth open.',
        marks: [markOnHead(26, -8)],
        placeBasis: common,
        zones: lateralPterygoidZones,
        basis: { source: 'otani-2014', note: 'Cheek, like sinus pain, and jaw joint.' },
      }),
      triggerPoint({
        id: 'tp2',
        place:
          'Lower head, deep to the coronoid process; reached inside the mouth above and behind the last upper molar.',
        marks: [markOnHead(38, -20)],
        placeBasis: common,
        zones: lateralPterygoidZones,
        basis: { source: 'otani-2014', note: 'Cheek, like sinus pain, and jaw joint.' },
      }),
    ],
    accompanyingSigns: [
      'Clicking of the jaw joint',
      'Jaw deviates on opening',
      'Running nose or sinus fullness',
      'Ringing in the ear',
    ],
    commonlyLoadedBy: ['Grinding', 'Gum, wind instruments, violin', 'Bite that shuts off centre', 'Head held forward'],
    palpation: {
      position: 'Lying on the back, mouth open by about two fingers',
      grip: 'deep pressure',
      how: 'Through masseter below the arch; little finger inside the mouth along the upper gum to its rear end. Cannot be told apart with certainty by hand.',
    },
    needling: {
      kind: 'sourced',
      patientPosition: 'Lying on the back, mouth a little open',
      needle: { lengthMm: [40, 40] },
      direction: 'Through the notch of the mandible below the zygomatic arch, inward to the lower head.',
      whenNot: [
        'Without training for this muscle',
        'Bleeding tendency: the maxillary artery and a plexus of veins lie beside it and cannot be compressed',
      ],
      basis: {
        source: 'gonzalez-perez-2012',
        note: 'A 40 mm needle with its guide tube was used; position, direction and when not are general knowledge.',
      },
    },
    inPlainWords: {
      where: 'A small deep muscle in front of your jaw joint that opens your mouth and moves the jaw sideways',
      feels:
        'Pain in the jaw joint and deep in the cheek, like a blocked sinus. The jaw may click or swing to one side.',
    },
    hazards: [
      { structure: 'Maxillary artery, pterygoid venous plexus', care: 'Specialist only.', basis: common },
      {
        structure: 'Maxillary artery, pterygoid venous plexus',
        care: 'In 36 published patients it was reached through the skin with a 40 mm needle and its guide tube.',
        basis: { source: 'gonzalez-perez-2012' },
      },
    ],
    basis: common,
  },
  {
    id: 'digastric',
    name: 'Digastric',
    latin: 'Musculus digastricus',
    otherNames: ['digastricus'],
    billingMuscle: 'digastric',
    outlines: [outline('head', '-14,-33 0,-62 20,-92 40,-97 68,-97.5 42,-102.5 18,-98 -4,-66')],
    attachments:
      'Rear belly from the mastoid notch, front belly from the inner chin, joined by a tendon slung to the hyoid.',
    nerve: 'Rear belly: facial nerve. Front belly: mylohyoid nerve (V3)',
    action: 'Opens the jaw and lifts the hyoid.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Rear belly, between the mastoid and the angle of the jaw, in front of sternocleidomastoid.',
        marks: [markOnHead(1, -64)],
        zones: [
          felt(
            'head',
            'primary',
            32,
            ['neck-lateral'],
            near('c1-transverse', 4, -1),
            near('nape-hairline-lateral', 17, 3),
            near('neck-lateral-centre', 8, 0),
          ),
          felt('head', 'primary', 16, ['behind-ear'], near('c1-transverse', 4, 7), near('mastoid-base', -3, -2)),
          felt('head', 'spillover', 22, ['jaw-angle'], near('jaw-angle', 2, 2), near('jaw-angle', 14, -6)),
          felt('head', 'spillover', 24, ['throat'], near('hyoid', -6, -4), near('larynx', -3.5, -3)),
          felt(
            'head',
            'spillover',
            28,
            ['neck-anterior'],
            near('scm-upper', 22, -22),
            near('scm-centre', 18, -4),
            near('throat-lateral', -6, 0),
          ),
          felt('head', 'spillover', 18, ['chin'], near('chin-fold', -4.5, -6), near('pogonion', -8, -7)),
          felt('head', 'spillover', 34, ['occiput'], near('asterion', -2, -3), near('asterion', -10, 15)),
        ],
        basis: {
          source: 'namtpt-symptom-checker',
          note: 'Upper sternocleidomastoid, front of the throat and under the chin. Niel-Asher Education puts the centre on the mastoid; Morningside names the jaw line and the base of the skull.',
        },
      }),
      triggerPoint({
        id: 'tp2',
        place: 'Front belly, under the chin beside the midline.',
        marks: [markOnHead(52, -99)],
        zones: [
          felt('head', 'primary', 14, ['lower-teeth'], near('chin-fold', -2.5, 8)),
          felt('head', 'spillover', 18, ['chin'], near('chin-fold', -4.5, -6), near('pogonion', -8, -7)),
        ],
        basis: {
          source: 'niel-asher-digastric',
          note: 'The four lower front teeth and lip, at times the chin; the NAMTPT says the same of the teeth.',
        },
      }),
    ],
    accompanyingSigns: ['Difficulty swallowing', 'A lump in the throat that does not go down'],
    commonlyLoadedBy: [
      'Mouth breathing',
      'Grinding',
      'Points in masseter that the digastric works against',
      'Whiplash',
    ],
    palpation: {
      position: 'Lying on the back, head tilted back',
      grip: 'flat',
      how: 'Rear belly between mastoid and jaw angle, front belly under the chin with the mouth just opening.',
    },
    needling: {
      kind: 'general-knowledge',
      patientPosition: 'Lying on the back, chin lifted',
      direction:
        'Front belly only: upward towards the jaw bone, beside the midline. The rear belly lies on the great vessels and is treated by hand.',
      whenNot: ['Rear belly, between mastoid and jaw angle', 'Swallowing that is getting worse, until examined'],
    },
    inPlainWords: {
      where: 'A two-part strap under your jaw that helps you open your mouth and swallow',
      feels:
        'An ache below the ear, in the throat or in the lower front teeth, and a feeling of a lump when you swallow.',
    },
    hazards: [
      {
        structure: 'External carotid and facial arteries, jugular vein, facial and accessory nerves',
        care: 'Specialist only; feel the pulse, short and shallow.',
        basis: common,
      },
    ],
    basis: common,
  },
];
