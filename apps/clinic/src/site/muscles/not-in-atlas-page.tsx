import { findMuscles } from '@filiform/atlas';

type NotInAtlasPageProps = {
  readonly practiceName: string;
  /** What the address named, such as "masseter" or "upper-trapezius". */
  readonly named: string;
};

/** What stands where the address names a muscle or a trigger point that the atlas does not have. */
export function NotInAtlasPage({ practiceName, named }: NotInAtlasPageProps) {
  const meant = findMuscles(named.replaceAll('-', ' ')).slice(0, 5);
  return (
    <section className="reading">
      <title>{`Not found - ${practiceName}`}</title>
      <h1>There is no such page</h1>
      <p>The address names a muscle or a trigger point that is not among ours. It may be mistyped or older.</p>
      {meant.length > 0 && (
        <>
          <h2>Did you look for one of these?</h2>
          <ul className="muscle-cards">
            {meant.map(({ id, name }) => (
              <li key={id}>
                <a href={`/muscles/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="trail">
        <a href="/muscles">All muscles</a>
      </p>
    </section>
  );
}
