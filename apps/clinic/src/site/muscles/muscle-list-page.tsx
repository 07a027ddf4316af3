import { BODY_PARTS, findMuscles, type Muscle } from '@filiform/atlas';
import { painPlaces } from './pain-words.ts';

type MuscleListPageProps = {
  readonly practiceName: string;
  /** What was typed into the search; all muscles for an empty text. */
  readonly wanted: string;
  readonly offersWhereDoesItHurt: boolean;
};

/** Every muscle of the atlas, by part of the body or by what was typed. */
export function MuscleListPage({ practiceName, wanted, offersWhereDoesItHurt }: MuscleListPageProps) {
  const found = wanted === '' ? undefined : findMuscles(wanted);
  return (
    <>
      <title>{`Muscles and their pain: ${practiceName}`}</title>
      <meta
        name="description"
        content="Each muscle with its trigger points: where they lie, where they hurt, and what it feels like."
      />
      <section className="reading">
        <h1>Muscles and where they hurt</h1>
        <p>
          A trigger point is a tight, tender spot in a muscle. It can hurt where it lies, and it can send pain to
          another place. These pages show both, for every muscle that we look at.
        </p>
        {offersWhereDoesItHurt && (
          <p>
            You know where it hurts and not which muscle it may be?{' '}
            <a href="/where-does-it-hurt">Draw where it hurts</a>.
          </p>
        )}
        <search>
          <form className="find" action="/muscles">
            <label htmlFor="find-muscle">Find a muscle by name</label>
            <div>
              <input id="find-muscle" type="search" name="q" defaultValue={wanted} autoComplete="off" maxLength={80} />
              <button className="button" type="submit">
                Find
              </button>
            </div>
          </form>
        </search>
      </section>
      {found === undefined ? (
        BODY_PARTS.filter((part) => part.muscles.length > 0).map(({ name, muscles }) => (
          <section key={name} aria-label={name}>
            <h2>{name}</h2>
            <MuscleCards muscles={muscles} />
          </section>
        ))
      ) : (
        <section aria-label="Found">
          <h2>{found.length === 0 ? `No muscle is called “${wanted}”` : `Found for “${wanted}”`}</h2>
          {found.length === 0 && <p>Try another spelling, or look through the whole list.</p>}
          <MuscleCards muscles={found} />
          <p>
            <a href="/muscles">All muscles</a>
          </p>
        </section>
      )}
    </>
  );
}

function MuscleCards({ muscles }: { muscles: readonly Muscle[] }) {
  return (
    <ul className="muscle-cards">
      {muscles.map((muscle) => (
        <li key={muscle.id}>
          <a href={`/muscles/${muscle.id}`}>{muscle.name}</a>
          <span>{painPlaces(muscle.triggerPoints).mainly.slice(0, 3).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
