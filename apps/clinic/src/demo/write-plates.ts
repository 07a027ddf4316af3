import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { type ImageKeeper, keepImage, type PreparedImage, prepareImage } from '../site/images/index.server.ts';
import { ARTICLES } from './articles/articles.ts';
import type { DemoArticle } from './articles/demo-article.ts';
import { type PlateId, platePng } from './articles/plates.ts';

export type PreparedPlates = ReadonlyMap<PlateId, PreparedImage>;
export type ImageIds = ReadonlyMap<PlateId, string>;

/** The one picture that shows the practice's work is kept as large as pages ask for; drawn lines need less. */
const SHOWN_LARGE: PlateId = 'upper-trapezius-needling';
const [LARGE_PX, USUAL_PX] = [1920, 1280];

let prepared: Promise<PreparedPlates> | undefined;

/**
 * The plates in all the sizes that pages ask for. Takes 8 seconds of one core (measured, six plates), so it is done
 * before the demo's transaction and once in a process.
 */
export function preparePlates(): Promise<PreparedPlates> {
  prepared ??= prepareEach();
  return prepared;
}

async function prepareEach(): Promise<PreparedPlates> {
  const plates = new Map<PlateId, PreparedImage>();
  for (const { plate } of ARTICLES) {
    const preparation = await prepareImage(await platePng(plate, plate === SHOWN_LARGE ? LARGE_PX : USUAL_PX));
    if (!preparation.ok) throw new Error(`The plate ${plate} is no picture: ${preparation.sentence}`);
    plates.set(plate, preparation.image);
  }
  return plates;
}

/**
 * Keeps the plates among the practice's pictures.
 * @param by who took each of them in, and when
 */
export async function keepPlates(
  db: Transaction<Tables>,
  plates: PreparedPlates,
  by: (article: DemoArticle) => ImageKeeper,
): Promise<ImageIds> {
  const ids = new Map<PlateId, string>();
  for (const article of ARTICLES) {
    const { plate, en } = article;
    const image = plates.get(plate);
    if (!image) throw new Error(`The plate ${plate} was not prepared.`);
    ids.set(plate, (await keepImage(db, by(article), image, { fileName: `${plate}.png`, alt: en.plateAlt })).id);
  }
  return ids;
}
