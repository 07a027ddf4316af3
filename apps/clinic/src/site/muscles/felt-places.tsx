import type { RegionId } from '@filiform/body';
import { inWords, type PainPlaces } from './pain-words.ts';

/** Where it hurts, with the colours of the picture; each place leads to the other muscles that are felt there. */
export function FeltPlaces({ places }: { readonly places: PainPlaces }) {
  return (
    <dl className="felt">
      <Row name="Most people feel it here" swatch="key-primary" regions={places.mainly} />
      <Row name="Some people feel it here too" swatch="key-spillover" regions={places.sometimes} />
    </dl>
  );
}

function Row(props: { readonly name: string; readonly swatch: string; readonly regions: readonly RegionId[] }) {
  const { name, swatch, regions } = props;
  if (regions.length === 0) return null;
  return (
    <>
      <dt>
        <span className={swatch} /> {name}
      </dt>
      <dd>
        <ul>
          {regions.map((region) => (
            <li key={region}>
              <a href={`/muscles?region=${region}`}>{inWords(region)}</a>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
