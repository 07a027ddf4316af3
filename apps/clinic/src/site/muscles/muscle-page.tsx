import { BODY_PARTS, type Muscle } from '@filiform/atlas';
import { socialAddress } from '../found/social/social-address.ts';
import { PageHead } from '../page-head.tsx';
import { AskSomebody } from './ask-somebody.tsx';
import { FeltPlaces } from './felt-places.tsx';
import { Fact, PalpationFacts } from './muscle-facts.tsx';
import { MuscleSources } from './muscle-sources.tsx';
import { inWords, listed, painPlaces, painSentence, pointName, sentence } from './pain-words.ts';
import { Pictures } from './pictures.tsx';

type MusclePageProps = { readonly muscle: Muscle; readonly practiceName: string; readonly origin: string };

/** One muscle for everybody: plain words first, then the words of the trade. Never how to needle. */
export function MusclePage({ muscle, practiceName, origin }: MusclePageProps) {
  const { triggerPoints, inPlainWords } = muscle;
  const places = painPlaces(triggerPoints);
  return (
    <>
      <PageHead
        title={`${muscle.name}: where its trigger points hurt`}
        description={painSentence(places)}
        path={`/muscles/${muscle.id}`}
        socialPicture={socialAddress('muscle', muscle.id)}
        {...{ practiceName, origin }}
      />
      <Trail muscle={muscle} />
      <div className="muscle-lead">
        <section className="reading">
          <h1>{muscle.name}</h1>
          <p className="lead-words">{sentence(inPlainWords.where)}</p>
          <h2>Where it hurts</h2>
          <FeltPlaces places={places} />
          <h2>What it feels like</h2>
          <p>{sentence(inPlainWords.feels)}</p>
        </section>
        <Pictures muscle={muscle} points={triggerPoints} />
      </div>
      <section>
        <h2>{triggerPoints.length === 1 ? 'Its trigger point' : 'Its trigger points'}</h2>
        <ul className="point-cards">
          {triggerPoints.map((point) => (
            <li key={point.id}>
              <h3>
                <a href={`/muscles/${muscle.id}/${point.id}`}>{pointName(point)}</a>
              </h3>
              <p>{point.place}</p>
              <p>Felt mainly at: {listed(painPlaces([point]).mainly.map(inWords))}.</p>
            </li>
          ))}
        </ul>
      </section>
      <AskSomebody />
      <section className="reading">
        <h2>For professionals</h2>
        <dl className="facts">
          <dt>Latin name</dt>
          <dd lang="la">{muscle.latin}</dd>
          <Fact name="Attachments">{muscle.attachments}</Fact>
          <Fact name="Nerve">{muscle.nerve}</Fact>
          <Fact name="Action">{muscle.action}</Fact>
          <PalpationFacts muscle={muscle} />
        </dl>
        <MuscleSources muscle={muscle} points={triggerPoints} />
      </section>
    </>
  );
}

/** The way back to the list, at the part of the body where this muscle stands. */
export function Trail({ muscle, isPoint = false }: { readonly muscle: Muscle; readonly isPoint?: boolean }) {
  const part = BODY_PARTS.find(({ muscles }) => muscles.includes(muscle));
  return (
    <nav aria-label="You are here" className="trail">
      <a href="/muscles">Muscles</a>
      {part && (
        <>
          {' › '}
          <a href={`/muscles#${partAnchor(part.name)}`}>{part.name}</a>
        </>
      )}
      {isPoint && (
        <>
          {' › '}
          <a href={`/muscles/${muscle.id}`}>{muscle.name}</a>
        </>
      )}
    </nav>
  );
}

/** "Head and jaw" stands at `#head-and-jaw`. */
export function partAnchor(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
