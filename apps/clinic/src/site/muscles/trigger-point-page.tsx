import type { Muscle, TriggerPoint } from '@filiform/atlas';
import { socialAddress } from '../found/social/social-address.ts';
import { PageHead } from '../page-head.tsx';
import { AskSomebody } from './ask-somebody.tsx';
import { FeltPlaces } from './felt-places.tsx';
import { Fact, PalpationFacts } from './muscle-facts.tsx';
import { Trail } from './muscle-page.tsx';
import { MuscleSources } from './muscle-sources.tsx';
import { inWords, listed, painPlaces, painSentence, pointName, sentence, skinOver } from './pain-words.ts';
import { Pictures } from './pictures.tsx';

type TriggerPointPageProps = {
  readonly muscle: Muscle;
  readonly point: TriggerPoint;
  readonly practiceName: string;
  readonly origin: string;
};

/** One trigger point: where it is, where it hurts, what it feels like. Never how to needle. */
export function TriggerPointPage({ muscle, point, practiceName, origin }: TriggerPointPageProps) {
  const places = painPlaces([point]);
  const over = skinOver(point);
  const others = muscle.triggerPoints.filter((other) => other.id !== point.id);
  return (
    <>
      <PageHead
        title={`${muscle.name}, ${pointName(point).toLowerCase()}`}
        description={painSentence(places)}
        path={`/muscles/${muscle.id}/${point.id}`}
        socialPicture={socialAddress('muscle', muscle.id)}
        {...{ practiceName, origin }}
      />
      <Trail muscle={muscle} isPoint />
      <div className="muscle-lead">
        <section className="reading">
          <h1>
            {muscle.name}: {pointName(point).toLowerCase()}
          </h1>
          <h2>Where it is</h2>
          <p>{sentence(muscle.inPlainWords.where)}</p>
          {over && <p>The ring in the picture shows the point. The skin over it: {inWords(over)}.</p>}
          <h2>Where it hurts</h2>
          <FeltPlaces places={places} />
          <h2>What it feels like</h2>
          <p>{sentence(muscle.inPlainWords.feels)}</p>
        </section>
        <Pictures muscle={muscle} points={[point]} />
      </div>
      <AskSomebody />
      <section className="reading">
        <h2>For professionals</h2>
        <dl className="facts">
          <Fact name="Place">{point.place}</Fact>
          <Fact name="Refers to">{sentence(listed(places.mainly.map(inWords)))}</Fact>
          <Fact name="Spills over to">
            {places.sometimes.length === 0 ? '' : sentence(listed(places.sometimes.map(inWords)))}
          </Fact>
          <PalpationFacts muscle={muscle} />
        </dl>
        <MuscleSources muscle={muscle} points={[point]} />
      </section>
      {others.length > 0 && (
        <section>
          <h2>Other points of this muscle</h2>
          <ul className="point-cards">
            {others.map((other) => (
              <li key={other.id}>
                <h3>
                  <a href={`/muscles/${muscle.id}/${other.id}`}>{pointName(other)}</a>
                </h3>
                <p>{other.place}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
