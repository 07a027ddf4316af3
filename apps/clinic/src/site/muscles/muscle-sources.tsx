import { type Basis, type Muscle, SOURCES, type SourceId, type TriggerPoint } from '@filiform/atlas';
import { pointName } from './pain-words.ts';

/** What the page rests on, each source once, with how much of it was read; and what has none. */
export function MuscleSources({ muscle, points }: { muscle: Muscle; points: readonly TriggerPoint[] }) {
  const bases = [...points.flatMap((point) => basesOf(point).map(({ basis }) => basis)), muscle.basis];
  const ids = [...new Set(bases.map(({ source }) => source))];
  const published = ids.filter((id) => !UNPUBLISHED.includes(id));
  const notes = notesOf(muscle, points);
  return (
    <div className="sources">
      <h3>Sources</h3>
      {published.length > 0 && (
        <ol>
          {published.map((id) => (
            <li key={id}>
              {SOURCES[id].reference} <small>Read: {SOURCES[id].read}</small>
            </li>
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <>
          <h3>What the sources say</h3>
          <ul>
            {notes.map(({ about, words }) => (
              <li key={`${about} ${words}`}>
                {about}: {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {published.length < ids.length && (
        <p>
          What is not in these sources is general knowledge of anatomy and trigger point teaching, not checked against a
          publication.
        </p>
      )}
    </div>
  );
}

type Note = { readonly about: string; readonly words: string };

/** The notes on the sources, each once, with what it is about. */
function notesOf(muscle: Muscle, points: readonly TriggerPoint[]): readonly Note[] {
  const all = [
    ...points.flatMap((point) =>
      basesOf(point).map(({ what, basis }) => ({
        about: points.length === 1 ? what : `${pointName(point)}, ${what.toLowerCase()}`,
        words: basis.note,
      })),
    ),
    { about: 'The muscle', words: muscle.basis.note },
  ];
  const notes = new Map<string, Note>();
  for (const { about, words } of all) if (words !== undefined && !notes.has(words)) notes.set(words, { about, words });
  return [...notes.values()];
}

function basesOf(point: TriggerPoint): readonly { readonly what: string; readonly basis: Basis }[] {
  return [
    { what: 'Pain', basis: point.basis },
    { what: 'Place', basis: point.placeBasis },
    ...point.zones.map((zone) => ({ what: 'Pain', basis: zone.basis })),
  ];
}

const UNPUBLISHED: readonly SourceId[] = ['general-knowledge', 'own-drawing', 'chart-proportions'];
