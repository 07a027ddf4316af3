import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../database/identifier.ts';
import { asPractice, type StaffActor } from '../../../database/practice-transaction.ts';
import { testDatabase } from '../../../database/test-database.ts';
import { aMember, aPractice, NOW, testSignIn } from '../../../staff/staff.test-data.ts';
import { anArticle } from '../articles.test-data.ts';
import { ARTICLES_ON_A_PAGE, articleList } from './article-list.server.ts';
import { nextPublicationAt, type Reading } from './public-rows.server.ts';
import { readArticle } from './read-article.server.ts';
import { redirectFrom } from './redirect.server.ts';

const rows = testDatabase();
let mara: StaffActor;
let elsewhere: StaffActor;
beforeAll(async () => {
  const { database } = rows();
  const signIn = testSignIn(rows());
  mara = await aMember({ database, signIn }, await aPractice(database, 'Ours'), 'Mara Quill', ['clinician']);
  elsewhere = await aMember({ database, signIn }, await aPractice(database, 'Theirs'), 'Tom There', ['editor']);
});

const day = (days: number) => NOW.add({ hours: 24 * days });

function reading<T>(work: (reading: Reading) => Promise<T>, now = NOW, practiceId = mara.practiceId): Promise<T> {
  return asPractice(rows().database, practiceId, (db) => work({ db, practiceId, now }));
}

const titleAt = async (slug: string, now: Temporal.Instant) =>
  (await reading((one) => readArticle(one, 'en', slug), now))?.title;

describe('what readers see', () => {
  it('is the last decision whose time has come: planned, published, changed, taken down, back again', async () => {
    await anArticle(rows().database, mara, {
      slug: 'course',
      title: 'Course',
      published: [
        [day(1), 1],
        [day(3), 2],
        [day(5), null],
        [day(7), 1],
      ],
    });
    const seen = [];
    for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) seen.push(await titleAt('course', day(at)));
    expect(seen).toEqual([
      undefined,
      'Course',
      'Course',
      'Course, version 2',
      'Course, version 2',
      undefined,
      undefined,
      'Course',
    ]);
    const later = await reading((one) => readArticle(one, 'en', 'course'), day(4));
    expect(later).toMatchObject({ published: { words: 'March 4, 2026' }, updated: { words: 'March 6, 2026' } });
    expect(await reading(nextPublicationAt, day(3))).toEqual(day(5));
    expect(await reading(nextPublicationAt, day(7))).toBeUndefined();
  });

  it('is nothing at an address with the zero character, which no text of the database takes', async () => {
    expect(await titleAt('course\u0000', NOW)).toBeUndefined();
  });

  it('is no draft, no other language’s article and no other practice’s', async () => {
    const { database } = rows();
    await anArticle(database, mara, { slug: 'draft' });
    await anArticle(database, elsewhere, { slug: 'theirs', published: [[NOW, 1]] });
    const pieceId = newId();
    await anArticle(database, mara, { slug: 'soreness', pieceId, published: [[NOW, 1]] });
    await anArticle(database, mara, { slug: 'molestias', pieceId, language: 'es', published: [[day(1), 1]] });
    for (const slug of ['draft', 'theirs', 'molestias']) expect(await titleAt(slug, NOW)).toBeUndefined();
    const before = await reading((one) => readArticle(one, 'en', 'soreness'));
    const after = await reading((one) => readArticle(one, 'en', 'soreness'), day(1));
    expect([before?.translations, after?.translations]).toEqual([[], [{ language: 'es', slug: 'molestias' }]]);
  });

  it('names a reviewer only where the very version was approved, and not who wanted changes', async () => {
    const articleId = await anArticle(rows().database, mara, {
      slug: 'reviewed',
      published: [
        [day(0), 1],
        [day(2), 2],
      ],
    });
    await reading(({ db, practiceId }) =>
      db
        .insertInto('articleReview')
        .values(
          (['approved', 'changes-wanted'] as const).map((outcome, place) => ({
            ...{ practiceId, id: newId(), articleId, version: place + 1, reviewerId: mara.staffId, outcome },
            ...{ remark: 'Say how sure it is.', reviewedAt: NOW },
          })),
        )
        .execute(),
    );
    const at = (now: Temporal.Instant) => reading((one) => readArticle(one, 'en', 'reviewed'), now);
    expect((await at(NOW))?.reviewed).toMatchObject({ name: 'Mara Quill', on: { iso: '2026-03-03' } });
    expect((await at(day(2)))?.reviewed).toBeUndefined();
  });
});

describe('the list', () => {
  it('shows the newest first, by subject, in pages; a page or subject that is none is none', async () => {
    const { database } = rows();
    const own = await aMember(
      { database, signIn: testSignIn(rows()) },
      await aPractice(database, 'Listed'),
      'Lena List',
      ['editor'],
    );
    const categoryId = newId();
    await reading(
      ({ db, practiceId }) =>
        db.insertInto('articleCategory').values({ practiceId, id: categoryId, slug: 'neck', nameEn: 'Neck' }).execute(),
      NOW,
      own.practiceId,
    );
    for (let number = 1; number <= ARTICLES_ON_A_PAGE + 1; number++) {
      const wanted = { slug: `a-${number}`, published: [[day(number), 1]] as const };
      await anArticle(database, own, number === 2 ? { ...wanted, categoryId } : wanted);
    }
    const list = (page: number, category?: string) =>
      reading((one) => articleList(one, { language: 'en', category, page }), day(50), own.practiceId);
    const slugs = async (page: number, category?: string) =>
      (await list(page, category))?.cards.map(({ slug }) => slug);
    expect((await slugs(1))?.slice(0, 2)).toEqual([`a-${ARTICLES_ON_A_PAGE + 1}`, `a-${ARTICLES_ON_A_PAGE}`]);
    expect(await slugs(2)).toEqual(['a-1']);
    expect(await slugs(1, 'neck')).toEqual(['a-2']);
    expect((await list(1))?.categories).toEqual([{ slug: 'neck', name: 'Neck', count: 1 }]);
    expect([await list(3), await list(1, 'knee')]).toEqual([undefined, undefined]);
  });
});

describe('addresses that once were', () => {
  it('lead to the end of their way, however they are written, and never in a circle', async () => {
    const ways = [
      ['/2019/05/neck-pain', '/articles/neck-pain'],
      ['/articles/neck-pain', '/articles/neck'],
      ['/articles/niño', '/articles/kinder'],
      ['/a', '/b'],
      ['/b', '/a'],
    ] as const;
    const leads = (path: string) => reading(({ db, practiceId }) => redirectFrom(db, practiceId, path));
    await reading(({ db, practiceId }) =>
      db
        .insertInto('siteRedirect')
        .values(ways.map(([fromPath, toPath]) => ({ practiceId, fromPath, toPath, addedAt: NOW })))
        .execute(),
    );
    expect(await leads('/2019/05/neck-pain/')).toBe('/articles/neck');
    expect(await leads('/articles/ni%C3%B1o')).toBe('/articles/kinder');
    expect([await leads('/a'), await leads('/nothing'), await leads('/%E0%A4%A')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await leads('/%00')).toBeUndefined();
    const theirs = await reading(
      ({ db, practiceId }) => redirectFrom(db, practiceId, '/2019/05/neck-pain'),
      NOW,
      elsewhere.practiceId,
    );
    expect(theirs).toBeUndefined();
  });
});
