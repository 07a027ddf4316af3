import { CONDITIONS, type Condition, type MuscleId, PREVALENCE } from '@filiform/atlas';

/** What brought the patient. Published shares of patients with an active trigger point order the muscles before the drawing. */
export type ComplaintId = Condition;

/** Every complaint that can be chosen, in the order that lists show. */
export const COMPLAINT_IDS: readonly ComplaintId[] = CONDITIONS;

/** As a person says it. */
const NAMES = {
  'tension-type-headache': 'tension-type headache',
  migraine: 'migraine',
  'cervicogenic-headache': 'cervicogenic headache',
  'neck-pain': 'neck pain',
  whiplash: 'whiplash',
  'jaw-pain': 'jaw pain',
  'shoulder-pain': 'shoulder pain',
  'upper-back-pain': 'upper back pain',
  'elbow-pain': 'elbow pain',
  'low-back-pain': 'low back pain',
  'pelvic-pain': 'pelvic pain',
  'hip-pain': 'hip pain',
  'knee-pain': 'knee pain',
  'leg-foot-pain': 'pain of leg or foot',
} as const satisfies Record<ComplaintId, string>;

/** The same with their names in the middle of a sentence, such as `neck pain`. */
export const COMPLAINTS: readonly { readonly id: ComplaintId; readonly name: string }[] = CONDITIONS.map((id) => ({
  id,
  name: NAMES[id],
}));

/** What published samples say for one muscle: the mean share, weighted by patients, and how many were examined. */
export type PublishedShare = { readonly share: number; readonly patients: number };

const shares = new Map<ComplaintId, ReadonlyMap<MuscleId, PublishedShare>>();

/** Published shares of active trigger points for a complaint; empty where no study was read. */
export function publishedShares(complaint: ComplaintId): ReadonlyMap<MuscleId, PublishedShare> {
  const known = shares.get(complaint);
  if (known) return known;
  const sums = new Map<MuscleId, { weighted: number; patients: number }>();
  for (const row of PREVALENCE) {
    if (row.condition !== complaint) continue;
    const sum = sums.get(row.muscle) ?? { weighted: 0, patients: 0 };
    sum.weighted += row.activeShare * row.patients;
    sum.patients += row.patients;
    sums.set(row.muscle, sum);
  }
  const made = new Map(
    [...sums].map(([muscle, { weighted, patients }]) => [muscle, { share: weighted / patients, patients }]),
  );
  shares.set(complaint, made);
  return made;
}
