import { ATLAS, BODY_PARTS, findMuscles, type Muscle } from '@filiform/atlas';
import { REGION_LABELS, type RegionId } from '@filiform/body';
import { REGION_GROUPS, regionsNamed } from '../../intake/index.words.ts';
import { PageHead } from '../page-head.tsx';
import { partAnchor } from './muscle-page.tsx';
import { inWords, painPlaces } from './pain-words.ts';

type MuscleListPageProps = {
  readonly practiceName: string;
  /** Begin of the site's addresses. */
  readonly origin: string;
  /** What was typed; empty for nothing. */
  readonly wanted: string;
  /** The region that pain is looked for in. */
  readonly region: RegionId | undefined;
  readonly offersWhereDoesItHurt: boolean;
};

/** Every muscle of the atlas: by part of the body, by name, or by where it is felt. */
export function MuscleListPage({ practiceName, origin, wanted, region, offersWhereDoesItHurt }: MuscleListPageProps) {
  const about = region ? `Muscles that hurt at: ${inWords(region)}` : 'Muscles and their pain';
  return (
    <>
      <PageHead
        title={about}
        description={
          region
            ? `Which muscles can send pain to: ${inWords(region)}. Each with pictures of its trigger points and where they hurt.`
            : 'Each muscle with its trigger points: where they lie, where they hurt, and what it feels like.'
        }
        path={region ? `/muscles?region=${region}` : '/muscles'}
        {...{ practiceName, origin }}
      />
      <section className="reading">
        <h1>Muscles and where they hurt</h1>
        <p>
          A trigger point is a tight, tender spot in a muscle. It can hurt where it lies, and it can send pain to
          another place. These pages show both, for {ATLAS.muscles.length} muscles.
        </p>
        {offersWhereDoesItHurt && (
          <p>
            You know where it hurts and not which muscle it may be?{' '}
            <a href="/where-does-it-hurt">Draw where it hurts</a>.
          </p>
        )}
      </section>
      <search className="finders">
        <form className="find" action="/muscles">
          <label htmlFor="find-muscle">Find a muscle by name</label>
          <div>
            <input id="find-muscle" type="search" name="q" defaultValue={wanted} autoComplete="off" maxLength={80} />
            <button className="button" type="submit">
              Find
            </button>
          </div>
        </form>
        <form className="find" action="/muscles">
          <label htmlFor="find-region">Find muscles by where it hurts</label>
          <div>
            <select id="find-region" name="region" defaultValue={region ?? ''}>
              <option value="">Anywhere</option>
              {REGION_GROUPS.map(({ name, regions }) => (
                <optgroup key={name} label={name}>
                  {regions.map((one) => (
                    <option key={one} value={one}>
                      {REGION_LABELS[one]}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <button className="button" type="submit">
              Show
            </button>
          </div>
        </form>
      </search>
      {region ? <FeltAt region={region} /> : wanted === '' ? <AllMuscles /> : <Found wanted={wanted} />}
    </>
  );
}

function AllMuscles() {
  return (
    <>
      <nav aria-label="Parts of the body" className="parts">
        {BODY_PARTS.map(({ name, muscles }) => (
          <a key={name} href={`#${partAnchor(name)}`}>
            {name} <small>{muscles.length}</small>
          </a>
        ))}
      </nav>
      {BODY_PARTS.map(({ name, muscles }) => (
        <section key={name} aria-labelledby={partAnchor(name)}>
          <h2 id={partAnchor(name)}>{name}</h2>
          <MuscleCards muscles={muscles} />
        </section>
      ))}
    </>
  );
}

/** Muscles in the atlas's order, head to foot: how likely each one is, a list can't know. */
function FeltAt({ region }: { readonly region: RegionId }) {
  const felt = ATLAS.muscles.map((muscle) => ({ muscle, places: painPlaces(muscle.triggerPoints) }));
  const mainly = felt.filter(({ places }) => places.mainly.includes(region)).map(({ muscle }) => muscle);
  const sometimes = felt.filter(({ places }) => places.sometimes.includes(region)).map(({ muscle }) => muscle);
  return (
    <section aria-labelledby="felt-at">
      <h2 id="felt-at">Muscles that can send pain to: {inWords(region)}</h2>
      <p>
        Head to foot, not by how likely they are: pain at one place has many possible sources, and not all of them are
        muscles. Someone who examines you can tell them apart.
      </p>
      {mainly.length > 0 && (
        <>
          <h3>Most people with such a trigger point feel it there</h3>
          <MuscleCards muscles={mainly} />
        </>
      )}
      {sometimes.length > 0 && (
        <>
          <h3>Some people feel it there too</h3>
          <MuscleCards muscles={sometimes} />
        </>
      )}
      {mainly.length + sometimes.length === 0 && <p>No muscle of this atlas sends pain there.</p>}
      <BackToAll />
    </section>
  );
}

function Found({ wanted }: { readonly wanted: string }) {
  const found = findMuscles(wanted);
  const regions = regionsNamed(wanted).flatMap((group) => group.regions);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{found.length === 0 ? `No muscle is called “${wanted}”` : `Found for “${wanted}”`}</h2>
      {found.length === 0 && regions.length === 0 && <p>Try another spelling, or look through the whole list.</p>}
      <MuscleCards muscles={found} />
      {regions.length > 0 && (
        <>
          <h3>Or is this where it hurts?</h3>
          <ul className="muscle-cards">
            {regions.map((region) => (
              <li key={region}>
                <a href={`/muscles?region=${region}`}>Muscles felt at: {inWords(region)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <BackToAll />
    </section>
  );
}

function BackToAll() {
  return (
    <p className="trail">
      <a href="/muscles">All muscles</a>
    </p>
  );
}

function MuscleCards({ muscles }: { readonly muscles: readonly Muscle[] }) {
  return (
    <ul className="muscle-cards">
      {muscles.map((muscle) => (
        <li key={muscle.id}>
          <a href={`/muscles/${muscle.id}`}>{muscle.name}</a>
          <span>{painPlaces(muscle.triggerPoints).mainly.slice(0, 3).map(inWords).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
