import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { readImages } from '../images/index.server.ts';
import { imageAddress, type StoredImage } from '../images/index.ts';
import type { Logo } from './logo.ts';
import type { Look } from './look.ts';
import { readLook } from './looks.server.ts';

export type LogoChoice = Logo & { readonly id: string; readonly name: string };

export type LookView = {
  readonly look: Look;
  readonly version: number;
  readonly logos: readonly LogoChoice[];
};

/** How many pictures are offered as a logo, the newest first. */
const MOST_OFFERED = 24;

/** What the owner's page of the look needs. */
export async function lookView({ db, practiceId }: PracticeTransaction): Promise<LookView> {
  const { look, version } = await readLook(db, practiceId);
  const newest = await db
    .selectFrom('siteImage')
    .select(['id', 'fileName'])
    .where('practiceId', '=', practiceId)
    .orderBy('addedAt', 'desc')
    .limit(MOST_OFFERED)
    .execute();
  const offered = look.logoImageId ? [...newest, { id: look.logoImageId, fileName: 'the logo as it is' }] : newest;
  const images = await readImages(
    db,
    practiceId,
    offered.map(({ id }) => id),
  );
  const logos = [...new Map(offered.map((one) => [one.id, one])).values()].flatMap(({ id, fileName }) => {
    const image = images.get(id);
    return image ? [{ id, name: image.alt || fileName || 'a picture', ...logoOf(image) }] : [];
  });
  return { look, version, logos };
}

/** At least twice as wide as it stands on the page, for screens of double density. */
const LOGO_PX = 320;

export function logoOf({ id, width, height, widths }: StoredImage): Logo {
  const kept = widths.find((one) => one >= LOGO_PX) ?? widths.at(-1) ?? width;
  return { src: imageAddress(id, kept, 'webp'), width, height };
}
