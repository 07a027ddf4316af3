import type { Muscle, TriggerPoint } from '@filiform/atlas';
import { MuscleSources } from './muscle-sources.tsx';
import { painPlaces, painSentence, pictureWords, pointName } from './pain-words.ts';
import { ReferralPicture, viewsOfPoints } from './referral-picture.tsx';

/** One muscle for everybody: plain words first, then the words of the trade. Never how to needle. */
export function MusclePage({ muscle, practiceName }: { muscle: Muscle; practiceName: string }) {
  const { triggerPoints, inPlainWords, palpation } = muscle;
  return (
    <>
      <title>{`${muscle.name}: where its trigger points hurt - ${practiceName}`}</title>
      <meta name="description" content={painSentence(painPlaces(triggerPoints))} />
      <nav aria-label="You are here" className="trail">
        <a href="/muscles">Muscles</a>
      </nav>
      <section className="reading">
        <h1>{muscle.name}</h1>
        <p className="lead-words">{inPlainWords.where}</p>
        <p>{painSentence(painPlaces(triggerPoints))}</p>
        <p>{inPlainWords.feels}</p>
      </section>
      <Pictures muscle={muscle} points={triggerPoints} />
      <section>
        <h2>{triggerPoints.length === 1 ? 'Its trigger point' : 'Its trigger points'}</h2>
        <ul className="point-cards">
          {triggerPoints.map((point) => (
            <li key={point.id}>
              <h3>
                <a href={`/muscles/${muscle.id}/${point.id}`}>{pointName(point)}</a>
              </h3>
              <p>{point.place}</p>
              <p>{painSentence(painPlaces([point]))}</p>
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
          <dt>Attachments</dt>
          <dd>{muscle.attachments}</dd>
          <dt>Nerve</dt>
          <dd>{muscle.nerve}</dd>
          <dt>Action</dt>
          <dd>{muscle.action}</dd>
          <dt>Palpation</dt>
          <dd>{`${palpation.how} Position: ${palpation.position}. Grip: ${palpation.grip}.`}</dd>
          {muscle.accompanyingSigns.length > 0 && (
            <>
              <dt>May go with</dt>
              <dd>{muscle.accompanyingSigns.join('; ')}</dd>
            </>
          )}
          {muscle.commonlyLoadedBy.length > 0 && (
            <>
              <dt>Commonly loaded by</dt>
              <dd>{muscle.commonlyLoadedBy.join('; ')}</dd>
            </>
          )}
        </dl>
        <MuscleSources muscle={muscle} points={triggerPoints} />
      </section>
    </>
  );
}

/** One picture for each view that shows something, the most telling first. */
export function Pictures({ muscle, points }: { muscle: Muscle; points: readonly TriggerPoint[] }) {
  return (
    <section className="pictures" aria-label="Where it lies and where it hurts">
      {viewsOfPoints(muscle, points, 'left').map((view) => (
        <figure key={view}>
          <ReferralPicture
            muscle={muscle}
            points={points}
            side="left"
            view={view}
            label={pictureWords(muscle, points, view)}
          />
        </figure>
      ))}
      <p className="picture-key">
        Drawn for the left side. <span className="key-point" /> trigger point <span className="key-primary" /> felt by
        most <span className="key-spillover" /> felt by some
      </p>
    </section>
  );
}

/** What a reader should do with it. */
export function AskSomebody() {
  return (
    <p className="notice">
      Pain can have many causes, and a page can’t examine you. Talk to a physical therapist or doctor about yours. Pain
      in the chest, sudden weakness, numbness between the legs or trouble breathing needs emergency care now.
    </p>
  );
}
