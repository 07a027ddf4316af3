import type { Muscle, TriggerPoint } from '@filiform/atlas';
import { AskSomebody, Pictures } from './muscle-page.tsx';
import { MuscleSources } from './muscle-sources.tsx';
import { listed, painPlaces, painSentence, pointName } from './pain-words.ts';

type TriggerPointPageProps = { readonly muscle: Muscle; readonly point: TriggerPoint; readonly practiceName: string };

/** One trigger point: where it is, where it hurts, what it feels like. Never how to needle. */
export function TriggerPointPage({ muscle, point, practiceName }: TriggerPointPageProps) {
  const { mainly, sometimes } = painPlaces([point]);
  const { palpation } = muscle;
  const others = muscle.triggerPoints.filter((other) => other.id !== point.id);
  return (
    <>
      <title>{`${muscle.name}, ${pointName(point).toLowerCase()} - ${practiceName}`}</title>
      <meta name="description" content={painSentence({ mainly, sometimes })} />
      <nav aria-label="You are here" className="trail">
        <a href="/muscles">Muscles</a> › <a href={`/muscles/${muscle.id}`}>{muscle.name}</a>
      </nav>
      <section className="reading">
        <h1>
          {muscle.name}: {pointName(point).toLowerCase()}
        </h1>
        <h2>Where it is</h2>
        <p>{muscle.inPlainWords.where}</p>
        <h2>Where it hurts</h2>
        {mainly.length > 0 && <p>Mainly at: {listed(mainly)}.</p>}
        {sometimes.length > 0 && <p>Some people also feel it at: {listed(sometimes)}.</p>}
        {muscle.inPlainWords && (
          <>
            <h2>What it feels like</h2>
            <p>{muscle.inPlainWords.feels}</p>
          </>
        )}
      </section>
      <Pictures muscle={muscle} points={[point]} />
      <AskSomebody />
      <section className="reading">
        <h2>For professionals</h2>
        <dl className="facts">
          <dt>Place</dt>
          <dd>{point.place}</dd>
          <dt>Palpation</dt>
          <dd>{`${palpation.how} Position: ${palpation.position}. Grip: ${palpation.grip}.`}</dd>
          {muscle.accompanyingSigns.length > 0 && (
            <>
              <dt>May go with</dt>
              <dd>{muscle.accompanyingSigns.join('; ')}</dd>
            </>
          )}
        </dl>
        <MuscleSources muscle={muscle} points={[point]} />
      </section>
      {others.length > 0 && (
        <section>
          <h2>Other points of this muscle</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <a href={`/muscles/${muscle.id}/${other.id}`}>{pointName(other)}</a>: {other.place}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
