import type { Muscle } from '@filiform/atlas';

/** A row of the professionals' table; none where the record has nothing to say. */
export function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  if (children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How a hand finds the muscle, and what goes with it: alike on the pages of a muscle and of its points. */
export function PalpationFacts({ muscle }: { readonly muscle: Muscle }) {
  const { palpation, accompanyingSigns, commonlyLoadedBy } = muscle;
  return (
    <>
      <Fact name="Palpation">{`${palpation.how} Position: ${palpation.position}. Grip: ${palpation.grip}.`}</Fact>
      <Fact name="May go with">{accompanyingSigns.join('; ')}</Fact>
      <Fact name="Commonly loaded by">{commonlyLoadedBy.join('; ')}</Fact>
    </>
  );
}
