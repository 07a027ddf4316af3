import { felt, near } from '../record.ts';
import { pattern } from './pattern.ts';
import type { PainPattern } from './types.ts';

/** What makes any headache an emergency or a matter for the same day; in every record below. */
const HEADACHE_FLAGS =
  'First and worst ever, sudden within a minute, fever, weakness, confusion, new after 50, after a blow, pregnancy: stop and refer (SNNOOP10)';

/** Headaches that a drawing can show. */
export const headaches: readonly PainPattern[] = [
  pattern({
    id: 'headache-tension-type',
    kind: 'headache',
    name: 'Tension-type headache',
    otherNames: ['TTH', 'tension headache'],
    felt: 'both',
    zones: [
      felt('head', 'primary', 30, ['forehead'], near('forehead-lateral', -8, 9), near('eyebrow-centre', -2, 8)),
      felt('head', 'primary', 40, ['temple'], near('temple-centre', -8, 10), near('temple-posterior', 20, 4)),
      felt('head', 'primary', 40, ['occiput'], near('asterion', 0, 25), near('opisthocranion', 10, -3)),
      felt('head', 'spillover', 40, ['vertex'], near('parietal-boss', -15, 16), near('temple-upper', 0, 45)),
      felt('head', 'spillover', 34, ['neck-posterior'], near('suboccipital-centre', -8, -4), near('c4-spinous', 2, -5)),
      felt('head', 'spillover', 18, ['eye'], near('pupil', -3, 9), near('pupil', -6, -6)),
    ],
    speaksFor: [
      'Both sides, pressing or like a band',
      'Mild or moderate, half an hour to seven days',
      'Not worse on stairs',
      'No vomiting; light or noise may disturb, not both',
    ],
    examine: [
      'Tenderness of the muscles round the skull (frontal, temporal, masseter, pterygoid, sternocleidomastoid, splenius, trapezius)',
      'Headache days and medicine days a month',
      'Blood pressure',
      HEADACHE_FLAGS,
    ],
    disagreement:
      'ICHD-3 counts headache from trigger points mostly as tension-type with tender pericranial muscles; others call the same myofascial.',
    basis: {
      source: 'ichd-3-criteria',
      note: 'Two of four: both sides, pressing, mild or moderate, not worse with activity. Which part of the head is general knowledge.',
    },
  }),
  pattern({
    id: 'headache-migraine',
    kind: 'headache',
    name: 'Migraine',
    otherNames: ['migraine without aura', 'migraine with aura', 'hemicrania'],
    felt: 'either',
    zones: [
      felt('head', 'primary', 20, ['eye'], near('pupil', -4, 8), near('pupil', -5, -5)),
      felt('head', 'primary', 40, ['temple'], near('temple-centre', -4, 10), near('temple-posterior', 24, 6)),
      felt('head', 'primary', 30, ['forehead'], near('forehead-lateral', -8, 9), near('eyebrow-centre', -2, 8)),
      felt(
        'head',
        'primary',
        12,
        ['eyebrow'],
        near('eyebrow-centre', -7, -3),
        near('eyebrow-centre', 1, 0),
        near('eyebrow-inner', -2, 3),
      ),
      felt('head', 'spillover', 40, ['occiput'], near('asterion', 0, 25), near('opisthocranion', 10, -3)),
      felt('head', 'spillover', 34, ['neck-posterior'], near('suboccipital-centre', -8, -4), near('c4-spinous', 2, -5)),
      felt('head', 'spillover', 40, ['vertex'], near('parietal-boss', -15, 16), near('temple-upper', 0, 45)),
    ],
    speaksFor: [
      'One side, throbbing, moderate or severe',
      'Four hours to three days untreated',
      'Worse on stairs, wants to lie still',
      'Nausea, light and noise disturb',
      'Flickering or tingling that spreads over five minutes or more before it',
    ],
    examine: [
      'Days a month, medicine days a month',
      'Neck and jaw muscles, which are often tender',
      'Blood pressure, eyes, cranial nerves',
      HEADACHE_FLAGS,
    ],
    disagreement:
      'The name means half the head, but of 1,283 patients a quarter felt it on both sides. Places named: eye 67 %, temple 58 %, forehead 56 %, back of the head 40 %, neck 40 %, top 24 % (Kelman 2005).',
    basis: { source: 'kelman-2005', note: 'Places. Features after the criteria of ICHD-3.' },
  }),
  pattern({
    id: 'headache-cervicogenic',
    kind: 'headache',
    name: 'Cervicogenic headache',
    otherNames: ['CGH', 'headache from the neck'],
    felt: 'either',
    zones: [
      felt('head', 'primary', 34, ['neck-posterior'], near('suboccipital-centre', -8, 1), near('c4-spinous', 2, -5)),
      felt('head', 'primary', 40, ['occiput'], near('asterion', 0, 20), near('opisthocranion', 10, -3)),
      felt(
        'head',
        'spillover',
        18,
        ['behind-ear'],
        near('temple-posterior', -12, -7),
        near('behind-ear-centre', 1, 20),
        near('behind-ear-centre', 2, -2),
        near('c1-transverse', 1, 10),
      ),
      felt('head', 'spillover', 40, ['temple'], near('temple-centre', -8, 10), near('temple-posterior', 20, 4)),
      felt('head', 'spillover', 30, ['forehead'], near('forehead-lateral', -8, 9), near('eyebrow-centre', -2, 8)),
      felt('head', 'spillover', 18, ['eye'], near('pupil', -3, 9), near('pupil', -6, -6)),
      felt('head', 'spillover', 40, ['vertex'], near('parietal-boss', -25, 12), near('vertex', 18, -21)),
      felt(
        'head',
        'spillover',
        28,
        ['neck-lateral'],
        near('nape-hairline-lateral', -3, 18),
        near('neck-lateral-centre', -11, -13),
      ),
      felt(
        'back',
        'spillover',
        38,
        ['shoulder-top'],
        near('shoulder-top-centre', -11, -1),
        near('supraspinous-fossa-centre', 0, -10),
        near('acromioclavicular-joint', -25, -3),
      ),
      felt('back', 'spillover', 40, ['neck-base'], near('t1-spinous', 20, -8), near('neck-shoulder-angle', -6, 6)),
    ],
    speaksFor: [
      'Always the same side',
      'Starts in the neck and runs forward',
      'Brought on by turning the neck, holding it, or pressing on it',
      'Neck moves less',
    ],
    examine: [
      'Flexion-rotation test',
      'Pressure on the joints C0 to C3 brings on the known headache',
      'Suboccipitals, splenius, semispinalis, upper trapezius, sternocleidomastoid',
      HEADACHE_FLAGS,
      'Dizziness, double vision, slurred speech, drop attacks, new neck pain unlike any other: artery, emergency',
    ],
    disagreement:
      'ICHD-3 asks for a neck disorder that is proven to cause it and two of four links; the older criteria of Sjaastad ask for one side without change and pain from posterior to anterior, with vague pain of shoulder and arm.',
    basis: {
      source: 'clinical-reference-9',
      note: 'Criteria of ICHD-3 11.2.1 as kept there; the places are general knowledge.',
    },
  }),
  pattern({
    id: 'headache-cluster',
    kind: 'headache',
    name: 'Cluster headache',
    otherNames: ['Horton headache', 'trigeminal autonomic cephalalgia'],
    felt: 'either',
    zones: [
      felt('head', 'primary', 20, ['eye'], near('pupil', -4, 8), near('pupil', -5, -5)),
      felt(
        'head',
        'primary',
        12,
        ['eyebrow'],
        near('eyebrow-centre', -7, -3),
        near('eyebrow-centre', 1, 0),
        near('eyebrow-inner', -2, 3),
      ),
      felt('head', 'primary', 34, ['temple'], near('temple-centre', 4, 0), near('temple-upper', -6, -23)),
      felt('head', 'spillover', 30, ['forehead'], near('forehead-lateral', -8, 9), near('eyebrow-centre', -2, 8)),
      felt('head', 'spillover', 32, ['cheek'], near('cheek-centre', 10, 11), near('cheek-centre', -14, 3)),
      felt('head', 'spillover', 16, ['upper-teeth'], near('mouth-corner', 3, 6), near('upper-lip', -9, 1)),
    ],
    speaksFor: [
      'Strictly one side, in and round the eye, unbearable',
      'A quarter of an hour to three hours, up to eight a day',
      'Red watering eye, blocked or running nose, drooping lid on that side',
      'Cannot lie still',
    ],
    examine: [
      'Lid, pupil and eye during an attack',
      'Refer for treatment; a first episode needs imaging',
      HEADACHE_FLAGS,
      'Red painful eye with blurred sight between attacks: eye clinic, same day',
    ],
    basis: {
      source: 'ichd-3-criteria',
      note: 'Eye, above the eye, temple; forehead, cheek and teeth are general knowledge.',
    },
    redFlag: {
      urgency: 'soon',
      say: 'Strictly one-sided attacks round the eye with a red eye, drooping lid or small pupil need a physician: treatment is specific, and a new Horner sign with neck pain can be a torn carotid artery (emergency).',
      sayToPatient:
        'Very strong pain round one eye, with a red or watering eye or a drooping lid, should be seen by a doctor soon. If the lid droops for the first time, or your neck hurts as well, get emergency help now.',
      basis: { source: 'ichd-3-criteria', note: 'Criteria; that a torn artery can look like it is general knowledge.' },
    },
  }),
  pattern({
    id: 'headache-medication-overuse',
    kind: 'headache',
    name: 'Medication-overuse headache',
    otherNames: ['MOH', 'rebound headache', 'painkiller headache'],
    felt: 'both',
    zones: [
      felt('head', 'primary', 30, ['forehead'], near('forehead-lateral', -8, 9), near('eyebrow-centre', -2, 8)),
      felt('head', 'primary', 40, ['temple'], near('temple-centre', -8, 10), near('temple-posterior', 20, 4)),
      felt('head', 'primary', 40, ['occiput'], near('asterion', 0, 25), near('opisthocranion', 10, -3)),
      felt('head', 'spillover', 40, ['vertex'], near('parietal-boss', -15, 16), near('temple-upper', 0, 45)),
      felt('head', 'spillover', 34, ['neck-posterior'], near('suboccipital-centre', -8, -4), near('c4-spinous', 2, -5)),
    ],
    speaksFor: [
      'Headache on 15 or more days a month',
      'Simple painkillers on 15 or more days a month, or triptan, opioid, ergot or a mixture on 10 or more, for over three months',
      'On waking',
      'Was migraine or tension-type before',
    ],
    examine: [
      'Medicine days a month, each kind by itself',
      'The headache that was there before',
      'Withdrawal with a physician; not by force',
      HEADACHE_FLAGS,
    ],
    disagreement:
      'It has no place of its own: place is no criterion, and the drawing shows that of the headache before it. The zones stand for the commonest.',
    basis: { source: 'clinical-reference-9', note: 'Criteria of ICHD-3 8.2 as kept there.' },
  }),
];
