import { felt, markOnFront, markOnHead, near, ownOutline, triggerPoint } from '../record.ts';
import type { Muscle } from '../types.ts';
import { overMiddleOfBackOfHand } from './over-hand.ts';

const common = { source: 'general-knowledge' } as const;

/** Deep muscles at the front of the neck: longus colli and omohyoid. */
export const neckDeepFront: readonly Muscle[] = [
  {
    id: 'longus-colli',
    name: 'Longus colli',
    latin: 'Musculus longus colli',
    otherNames: ['longus cervicis', 'deep neck flexors', 'deep neck flexor'],
    billingMuscle: 'longus-colli',
    outlines: [
      ownOutline('head', '-14,-40 -6,-44 -2,-76 2,-106 4,-134 0,-164 -8,-184 -18,-182 -12,-150 -10,-112 -14,-76'),
      ownOutline('front', '3,238 10,242 16,258 18,274 15,296 9,316 3,316 4,276'),
    ],
    attachments:
      'On the front of the spine, from the bodies of T1-T3 and transverse processes of C3-C5 up to the arch of C1.',
    nerve: 'Ventral rami C2-C6',
    action: 'Bends the neck forward and steadies it; flattens its curve.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place:
          'In front of the transverse processes of C4-C6, between the windpipe and the carotid sheath drawn outward.',
        marks: [markOnHead(-3, -118), markOnFront(15, 270)],
        placeBasis: common,
        zones: [
          felt(
            'head',
            'primary',
            34,
            ['neck-anterior'],
            near('scm-centre', 16, 2),
            near('scm-centre', 20, -26),
            near('scm-lower', 8, 10),
          ),
          felt('head', 'primary', 24, ['throat'], near('hyoid', -6, -4), near('larynx', -3.5, -3)),
          felt('front', 'spillover', 30, ['neck-anterior'], near('hyoid', -24, 12), near('cricoid', -22, 8)),
          felt('head', 'spillover', 22, ['ear'], near('ear-centre', 4, -11), near('ear-centre', 0, 7)),
          felt(
            'head',
            'spillover',
            30,
            ['temple'],
            near('orbit-lateral-corner', -11, 0),
            near('temple-centre', 8, 2),
            near('temple-centre', 6, 22),
          ),
        ],
        basis: {
          source: 'minerbi-2017',
          note: '35 volunteers: mainly local, then the ear and beside the eye of that side, in some the other side of the neck.',
        },
      }),
    ],
    accompanyingSigns: [
      'Swallowing is sore, or a lump is felt in the throat',
      'Lifting the head from the pillow is hard',
      'Hoarse voice in some',
    ],
    commonlyLoadedBy: ['Whiplash', 'Head held forward at screen, book or phone', 'Sit-ups with the chin poked out'],
    palpation: {
      position: 'Lying on the back, neck slightly bent',
      grip: 'deep pressure',
      how: 'Draw the windpipe towards the midline and the pulse of the carotid outward; press gently back onto the front of the spine, one side only.',
    },
    needling: {
      kind: 'not-needled',
      why: 'It lies on the spine behind gullet, windpipe and carotid sheath. It was needled in one study of volunteers; exercise for the deep neck flexors and gentle pressure are used instead.',
      basis: { source: 'minerbi-2017', note: 'That it was needled there; the advice is general knowledge.' },
    },
    inPlainWords: {
      where: 'A deep muscle on the front of the bones of your neck, behind the windpipe',
      feels: 'A sore throat or an ache in the front of the neck, sometimes with pain in the ear or beside the eye.',
    },
    hazards: [
      {
        structure: 'Carotid artery, jugular vein, vagus nerve, gullet, windpipe, vertebral artery',
        care: 'Not needled in routine care; pressure on one side only, off the pulse.',
        basis: common,
      },
    ],
    basis: common,
  },
  {
    id: 'omohyoid',
    name: 'Omohyoid',
    latin: 'Musculus omohyoideus',
    otherNames: ['omohyoideus', 'omo hyoid'],
    billingMuscle: 'omohyoid',
    outlines: [
      ownOutline(
        'head',
        '-50,-160 -32,-158 -10,-150 6,-140 18,-122 30,-110 29,-118 25,-132 14,-146 -2,-158 -26,-168 -48,-170',
      ),
      ownOutline('front', '104,296 80,294 54,287 36,276 22,258 12,243 5,241 9,252 18,270 30,286 52,298 78,304 102,306'),
    ],
    attachments:
      'Lower belly from the upper border of the scapula, upper belly to the hyoid; a tendon under sternocleidomastoid joins them.',
    nerve: 'Ansa cervicalis, C1-C3',
    action: 'Draws the hyoid down and steadies it.',
    triggerPoints: [
      triggerPoint({
        id: 'tp1',
        place: 'Lower belly, a thin strap across the hollow above the clavicle, behind sternocleidomastoid.',
        marks: [markOnHead(-26, -163), markOnFront(64, 295)],
        placeBasis: common,
        zones: [
          felt(
            'front',
            'primary',
            30,
            ['neck-lateral'],
            near('supraclavicular-fossa', -17, -8),
            near('posterior-triangle-centre', 3, 4),
          ),
          felt(
            'front',
            'primary',
            38,
            ['shoulder-top'],
            near('supraclavicular-fossa', 22, -2),
            near('acromioclavicular-joint', -32, -4),
          ),
          felt(
            'back',
            'spillover',
            56,
            ['scapula'],
            near('supraspinous-fossa-centre', -11, 14),
            near('infraspinous-fossa-centre', 15, -17),
          ),
          felt('head', 'spillover', 30, ['neck-anterior'], near('scm-centre', 16, 2), near('scm-lower', 8, 10)),
          felt(
            'front',
            'spillover',
            36,
            ['upper-arm-lateral'],
            near('deltoid-insertion', 12, -18),
            near('upper-arm-lateral-centre', 14, 38),
          ),
          felt('head', 'spillover', 24, ['jaw-angle'], near('jaw-angle', 4, 8), near('jaw-border-centre', -6, 10)),
          felt('head', 'spillover', 28, ['temple'], near('temple-centre', 0, -10), near('temple-centre', -4, 22)),
          overMiddleOfBackOfHand('spillover'),
        ],
        basis: {
          source: 'rask-1984',
          note: 'Shoulder, neck, arm and hand; scapular, supraclavicular, mandibular and temporal regions. Which of them is primary is general knowledge.',
        },
      }),
    ],
    accompanyingSigns: [
      'Swallowing is felt at the side of the neck',
      'A strand jumps above the clavicle on swallowing in some',
    ],
    commonlyLoadedBy: ['Vomiting', 'Long cough', 'Breathing high in the chest', 'Whiplash'],
    palpation: {
      position: 'Lying on the back, head turned a little to the other side',
      grip: 'flat',
      how: 'Light fingertip above the middle of the clavicle, behind sternocleidomastoid; the strap slides when the patient swallows.',
    },
    needling: {
      kind: 'not-needled',
      why: 'A thin strap over the top of the lung, the nerves of the arm and the great vessels; light pressure and stretch are used instead. A report of four patients describes injection into its lower belly.',
      basis: { source: 'rask-1984', note: 'That it was injected there; the advice is general knowledge.' },
    },
    inPlainWords: {
      where: 'A thin strap from your shoulder blade across the hollow above the collarbone to your throat',
      feels:
        'An ache above the collarbone and over the top of the shoulder that can spread to the jaw or down the arm.',
    },
    hazards: [
      {
        structure: 'Apex of the lung, brachial plexus, subclavian vessels, jugular vein',
        care: 'Not needled.',
        basis: common,
      },
    ],
    basis: common,
  },
];
