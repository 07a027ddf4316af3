import { muscle } from '@filiform/atlas';
import { needleWords, type SiteRecord, siteNames, TECHNIQUES, wordsFromId } from '@filiform/needling';

/** Where a datum that a sentence rests on was recorded, in words, and the way there. */
export type RestView = { readonly words: string; readonly href: string };

/** What another record is called and where it stands, by the id that its sentences name. */
export type PartPlaces = Readonly<Record<string, RestView>>;

export type RestSource = {
  readonly visitId: string;
  readonly sites: readonly SiteRecord[];
  /** Ids of the stored sites in the same order. */
  readonly siteIds: readonly string[];
  readonly parts: PartPlaces;
};

const SITE_PATH = /^sites\[(\d+)\]\.(.+)$/;

/** The data that a sentence rests on, those of one site together. Pure. @param paths as the drafted note names them */
export function restsOf(paths: readonly string[], source: RestSource): readonly RestView[] {
  const names = siteNames(source.sites, (id) => muscle(id) ?? wordsFromId(id));
  const visit = `/staff/visits/${source.visitId}`;
  const views = new Map<string, { readonly href: string; readonly words: string[] }>();
  const add = (key: string, href: string, words: string) => {
    const view = views.get(key);
    if (view === undefined) views.set(key, { href, words: [words] });
    else if (!view.words.includes(words)) view.words.push(words);
  };
  for (const path of paths) {
    const [, place, field = ''] = SITE_PATH.exec(path) ?? [];
    const site = source.sites[Number(place)];
    if (place !== undefined && site !== undefined) {
      const id = source.siteIds[Number(place)];
      add(
        names[Number(place)] ?? '',
        `${visit}/needling${id === undefined ? '' : `#site-${id}`}`,
        fieldWords(site, field),
      );
      continue;
    }
    const other = otherPlace(path, visit, source.parts);
    add(other.words, other.href, '');
  }
  return [...views].map(([name, { href, words }]) => {
    const said = words.filter((one) => one !== '').join(', ');
    return { href, words: said === '' ? name : `${name}: ${said}` };
  });
}

function otherPlace(path: string, visit: string, parts: PartPlaces): RestView {
  if (path.startsWith('parts.')) return parts[path.slice('parts.'.length)] ?? { words: 'Another record', href: visit };
  switch (path.replace(/\[\d+\]$/, '')) {
    case 'complaint':
      return { words: "The visit's reason, as it was booked", href: visit };
    case 'drawing':
      return { words: 'The pain drawing', href: visit };
    case 'findings':
    case 'headacheFeatures':
    case 'rankedFor':
      return { words: 'The findings', href: visit };
    case 'candidates':
      return { words: 'The ranking of the drawing and the findings', href: visit };
    case 'plan':
      return { words: 'Typed into this note', href: `${visit}/note` };
    case 'aftercare':
      return { words: 'Typed into this note', href: `${visit}/note` };
    default:
      return { words: 'The sites of this session', href: `${visit}/needling` };
  }
}

function fieldWords(site: SiteRecord, field: string): string {
  switch (field) {
    case 'triggerPoint':
      return site.triggerPoint ?? '';
    case 'needle':
      return needleWords(site.needle);
    case 'technique':
      return TECHNIQUES[site.technique].name;
    case 'stimulation':
      return site.stimulation === undefined
        ? 'no settings of a current'
        : `${site.stimulation.frequencyHz} Hz, ${site.stimulation.pulseWidthUs} us, ${site.stimulation.minutes} min`;
    case 'insertions':
      return `insertions ${site.insertions ?? 'not recorded'}`;
    case 'twitches':
      return `twitch responses ${site.twitches === 'not-assessed' ? 'not assessed' : site.twitches}`;
    case 'depthMm':
      return `depth ${site.depthMm === undefined ? 'not recorded' : `${site.depthMm} mm`}`;
    case 'familiarPainReproduced':
      return `familiar pain ${site.familiarPainReproduced === 'not-assessed' ? 'not assessed' : site.familiarPainReproduced}`;
    case 'response':
      return site.response === undefined
        ? 'tolerance not recorded'
        : `tolerated ${site.response.tolerated}${site.response.text === '' ? '' : `, "${site.response.text}"`}`;
    case 'needlesIn':
      return `needles in ${site.needlesIn ?? 'not counted'}`;
    case 'needlesOut':
      return `needles out ${site.needlesOut ?? 'not counted'}`;
    default:
      return field.startsWith('missingNeedles') ? 'account of a missing needle' : '';
  }
}
