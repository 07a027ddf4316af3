import { type Basis, type Muscle, SOURCES, type SourceId, type TriggerPoint } from '@filiform/atlas';

/** What the page rests on, each source once, with how much of it was read; and what has none. */
export function MuscleSources({ muscle, points }: { muscle: Muscle; points: readonly TriggerPoint[] }) {
  const bases: readonly Basis[] = [
    ...points.flatMap((point) => [point.basis, point.placeBasis, ...point.zones.map((zone) => zone.basis)]),
    muscle.basis,
  ];
  const ids = [...new Set(bases.map(({ source }) => source))];
  const published = ids.filter((id) => !UNPUBLISHED.includes(id));
  const notes = [...new Set(bases.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  return (
    <>
      <h3>Sources</h3>
      {published.length > 0 && (
        <ol className="sources">
          {published.map((id) => (
            <li key={id}>
              {SOURCES[id].reference} <small>Read: {SOURCES[id].read}</small>
            </li>
          ))}
        </ol>
      )}
      {notes.map((note) => (
        <p key={note}>
          <small>{note}</small>
        </p>
      ))}
      {published.length < ids.length && (
        <p>
          <small>
            What is not in these sources is general knowledge of anatomy and trigger point teaching, not checked against
            a publication.
          </small>
        </p>
      )}
    </>
  );
}

const UNPUBLISHED: readonly SourceId[] = ['general-knowledge', 'own-drawing', 'chart-proportions'];
