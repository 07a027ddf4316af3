/** Words that the records of nerve roots share. */

export const MAPS_DISAGREE =
  'Keegan and Garrett (1948) draw long unbroken bands from the spine; Foerster and earlier maps draw islands with wide overlap; the evidence-based map of Lee, McPhee and Stringer (2008) keeps only what is most consistent and leaves the rest blank. Root pain does not have to follow any of them.';

/**
 * What speaks for a nerve root as the source.
 * @param way where the pain runs, from above to below
 * @param weak the movements that become weak
 */
export function rootSpeaksFor(way: string, weak: string): readonly string[] {
  return [`Shooting or electric, along a line: ${way}`, 'Tingling or numbness in the same line', `Weaker in ${weak}`];
}

/** How a nerve root is examined, by limb, skin, muscles and reflex. */
export function rootExamination(limb: 'arm' | 'leg', skin: string, muscles: string, reflex: string): readonly string[] {
  const stretch =
    limb === 'arm'
      ? 'Spurling test, upper limb nerve tension, relief by pulling the neck'
      : 'Straight leg raise or femoral nerve stretch, slump test';
  return [`Light touch and pin: ${skin}`, `Strength: ${muscles}`, `Reflex: ${reflex}`, stretch];
}
