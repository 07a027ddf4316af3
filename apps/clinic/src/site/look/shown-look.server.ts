import type { Database } from '../../database/pool.ts';
import { asPractice } from '../../database/practice-transaction.ts';
import { readImages } from '../images/index.server.ts';
import type { Logo } from './logo.ts';
import { lookCss } from './look-css.ts';
import { lookOf } from './look-form.ts';
import { logoOf } from './look-view.server.ts';
import { readLook } from './looks.server.ts';

export type ShownLook = {
  /** Read by the page's root (look-in-page.ts), which writes it into the page's head. */
  readonly lookCss: string;
  readonly logo: Logo | undefined;
};

/**
 * How a practice's pages look.
 * @param tried what an owner tries in a preview, by field name; the look that holds where it is absent or not whole
 */
export async function shownLook(
  database: Database,
  practiceId: string,
  tried?: Readonly<Record<string, string>>,
): Promise<ShownLook> {
  return asPractice(database, practiceId, async (db) => {
    const held = (await readLook(db, practiceId)).look;
    const look = tried ? lookOf(tried, held) : held;
    const images = look.logoImageId ? await readImages(db, practiceId, [look.logoImageId]) : undefined;
    const image = look.logoImageId ? images?.get(look.logoImageId) : undefined;
    return { lookCss: lookCss(look), logo: image && logoOf(image) };
  });
}
