import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { asPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { ArticleBody } from '../site/articles/document.ts';
import { type PreparedImage, prepareImage } from '../site/images/index.server.ts';
import { ARTICLES } from './articles/articles.ts';
import { type PlateId, platePng } from './articles/plates.ts';
import { writeArticles } from './write-articles.ts';
import { writePractice, writeStaff } from './write-practice.ts';

const NOW = Temporal.Instant.from('2026-11-23T20:50:00Z');
const rows = testDatabase();
const practiceId = newId();

/** As large as a telephone asks for: what is kept of them is tested elsewhere. */
async function smallPlates(): Promise<ReadonlyMap<PlateId, PreparedImage>> {
  const plates = new Map<PlateId, PreparedImage>();
  for (const { plate } of ARTICLES) {
    const preparation = await prepareImage(await platePng(plate, 120));
    if (preparation.ok) plates.set(plate, preparation.image);
  }
  return plates;
}

beforeAll(async () => {
  const plates = await smallPlates();
  await asPractice(rows().database, practiceId, async (db) => {
    await writePractice(db, practiceId);
    const staffIds = await writeStaff(db, practiceId, { now: NOW, users: new Map() });
    await writeArticles(db, { practiceId, now: NOW, staffIds }, plates);
  });
});

async function found(query: string): Promise<readonly Record<string, unknown>[]> {
  return (await rows().ownerPool.query<Record<string, unknown>>(query)).rows;
}

describe('the articles of the demo', () => {
  it('are six pieces in two languages, public since days of the past, each approved by another before', async () => {
    const pieces = await found(`
      select a.piece_id, count(*)::int as languages, bool_and(p.from_at < '${NOW}') as past,
        bool_and(r.reviewer_id <> a.author_id and r.reviewed_at < p.from_at and v.saved_at < r.reviewed_at) as reviewed
      from app.article a
      join app.article_publication p on p.article_id = a.id
      join app.article_version v on v.article_id = a.id and v.version = p.version
      join app.article_review r on r.article_id = a.id and r.version = p.version and r.outcome = 'approved'
      group by 1`);
    expect(pieces).toHaveLength(6);
    for (const piece of pieces) expect(piece).toMatchObject({ languages: 2, past: true, reviewed: true });
  });

  it('have a plate, described in their own language, and a text that pages can draw', async () => {
    const versions = await found(`
      select v.body, v.image_alt, v.image_caption, i.width_px, i.height_px, a.language
      from app.article_version v
      join app.article a on a.id = v.article_id
      join app.article_publication p on p.article_id = a.id
      join app.site_image i on i.id = v.image_id`);
    expect(versions).toHaveLength(12);
    for (const { body, width_px, height_px, image_alt } of versions) {
      expect(ArticleBody.safeParse(body).success).toBe(true);
      expect(Number(width_px) / Number(height_px)).toBeCloseTo(1.5);
      expect(String(image_alt).length).toBeGreaterThan(60);
    }
    expect(new Set(versions.map(({ image_alt }) => image_alt)).size).toBe(12);
  });

  it('leave staff a draft to review, and a comment to read that says it is made up', async () => {
    const waiting = await found(`
      select d.title from app.article_draft d
      where not exists (select from app.article_review r where r.article_id = d.article_id)
        and exists (select from app.article_version v where v.article_id = d.article_id)`);
    expect(waiting).toEqual([{ title: 'Your first visit, step by step' }]);
    expect(await found(`select for_role from app.task where kind = 'article-review' and done_at is null`)).toEqual([
      { for_role: 'clinician' },
    ]);
    const comments = await found('select state, written_as from app.article_comment order by written_at');
    expect(comments.map(({ state }) => state)).toEqual(['shown', 'shown', 'held']);
    for (const { written_as } of comments) expect(written_as).toContain('made up for the demo');
  });
});
