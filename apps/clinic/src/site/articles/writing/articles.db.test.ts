import { beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../../database/permissions.ts';
import { inPractice, type PracticeTransaction, type StaffActor } from '../../../database/practice-transaction.ts';
import { testDatabase } from '../../../database/test-database.ts';
import { aPractice, askingAs, NOW } from '../../../patients/patients.test-data.ts';
import { articleList } from './article-list.server.ts';
import { articleRow } from './article-row.server.ts';
import { shownNow } from './article-state.ts';
import { type ArticleText, readArticleText } from './article-text.ts';
import { putDraft } from './draft.server.ts';
import { makeArticle, type NewArticle } from './new-article.server.ts';
import { publicationsOf, publishAgain, publishDraft, takeBack, takeDown } from './publish.server.ts';
import { askForReview, reviewArticle } from './review.server.ts';
import { changeSettings } from './settings.server.ts';
import { keepBesides, keepDraft, restoreVersion, versionOf, versionsOf } from './versions.server.ts';

const rows = testDatabase();
const [EDITOR, AUTHOR, REVIEWER] = [0, 1, 2];
let people: readonly StaffActor[] = [];
let count = 0;

beforeAll(async () => {
  ({ people } = await aPractice(rows().database, 'Writers', [['editor'], ['clinician'], ['clinician'], ['owner']]));
});

function as<T>(person: number, action: Action, work: (tx: PracticeTransaction) => Promise<T>, now = NOW): Promise<T> {
  return inPractice({ ...askingAs(rows().database, people[person]), now }, action, work);
}

function aText(words: string, changes: Partial<ArticleText> = {}): ArticleText {
  const read = readArticleText({
    title: 'What to expect',
    summary: 'A first visit, step by step.',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
    imageId: null,
    imageAlt: '',
    imageCaption: '',
    ...changes,
  });
  if (!read.ok) throw new Error(read.sentence);
  return read.text;
}

async function make(changes: Partial<NewArticle> = {}): Promise<string> {
  count += 1;
  const wanted = {
    title: 'What to expect',
    language: 'en',
    slug: `article-${count}`,
    categoryId: '',
    translates: '',
  } as const;
  const authorId = people[AUTHOR]?.staffId ?? '';
  const made = await as(EDITOR, 'site.write', (tx) => makeArticle(tx, { ...wanted, authorId, ...changes }));
  if (made.kind === 'refused') throw new Error(made.message);
  return made.articleId;
}

async function write(articleId: string, text: ArticleText, person = EDITOR) {
  return as(person, 'site.write', async (tx) => {
    const { draftEdition } = await articleRow(tx, articleId);
    return putDraft(tx, articleId, { rowVersion: draftEdition, text });
  });
}

async function written(words = 'Needling is quick.'): Promise<string> {
  const articleId = await make();
  await write(articleId, aText(words));
  return articleId;
}

const publish = (articleId: string, at?: Temporal.Instant, now = NOW) =>
  as(EDITOR, 'site.publish', (tx) => publishDraft(tx, articleId, { at, unreviewed: true }), now);

const seenBy = async (articleId: string, now: Temporal.Instant) =>
  as(EDITOR, 'site.write', async (tx) => shownNow(await publicationsOf(tx, articleId), now).version, now);

async function settings(articleId: string, changes: object, person = EDITOR) {
  return as(person, 'site.write', async (tx) => {
    const { edition, slug, authorId, comments } = await articleRow(tx, articleId);
    return changeSettings(tx, articleId, {
      edition,
      slug,
      authorId,
      comments,
      categoryId: '',
      translates: '',
      ...changes,
    });
  });
}

describe('a draft', () => {
  it('is kept as it is typed, and the same text sent again changes nothing', async () => {
    const articleId = await make();
    const text = aText('One.');
    expect(await write(articleId, text)).toEqual({ kind: 'saved', rowVersion: 2 });
    expect(await as(AUTHOR, 'site.write', (tx) => putDraft(tx, articleId, { rowVersion: 1, text }))).toEqual({
      kind: 'saved',
      rowVersion: 2,
    });
  });

  it('that another changed meanwhile is not written over: she is told who and when, and can keep hers beside it', async () => {
    const articleId = await written('First.');
    const mine = aText('Mine.');
    await write(articleId, aText('Theirs.'), AUTHOR);
    const answer = await as(EDITOR, 'site.write', (tx) => putDraft(tx, articleId, { rowVersion: 2, text: mine }));
    expect(answer).toMatchObject({
      kind: 'stale',
      rowVersion: 3,
      text: aText('Theirs.'),
      savedBy: 'clinician 1 (Tue 3 Mar, 08:00)',
    });
    // She takes theirs, and hers stays as a version.
    expect(await as(EDITOR, 'site.write', (tx) => keepBesides(tx, articleId, mine))).toMatchObject({ version: 1 });
    expect((await as(EDITOR, 'site.write', (tx) => versionOf(tx, articleId, 1)))?.text).toEqual(mine);
    // Or she keeps hers, and theirs stays as a version under the name of who wrote it.
    await as(EDITOR, 'site.write', (tx) => keepDraft(tx, articleId));
    expect(await as(EDITOR, 'site.write', (tx) => versionsOf(tx, articleId))).toMatchObject([
      { version: 2, savedByName: 'clinician 1' },
      { version: 1, savedByName: 'editor 0' },
    ]);
  });

  it('of two who save in the same moment is one’s, and the other is told', async () => {
    const articleId = await written();
    const both = await Promise.all(
      [EDITOR, AUTHOR].map((person) =>
        as(person, 'site.write', (tx) => putDraft(tx, articleId, { rowVersion: 2, text: aText(`Of ${person}.`) })),
      ),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale']);
  });

  it('names no muscle and no picture that is not there', async () => {
    const articleId = await make();
    const block = { type: 'musclePattern', attrs: { muscle: 'upper-wing', side: 'left', caption: '' } } as const;
    const body = { type: 'doc', version: 1, content: [block] } as const;
    expect(await write(articleId, aText('', { body: { ...body, content: [block] } }))).toMatchObject({
      kind: 'refused',
      message: 'The atlas has no muscle “upper-wing”. Choose one from the list.',
    });
    const imageId = '01890000-0000-7000-8000-000000000000';
    expect(await write(articleId, aText('A.', { imageId }))).toMatchObject({ kind: 'refused', message: /not among/ });
  });
});

describe('an older version', () => {
  it('comes back into the draft, and what stood there is kept, so that this can be undone', async () => {
    const articleId = await written('Old.');
    await as(EDITOR, 'site.write', (tx) => keepDraft(tx, articleId));
    await write(articleId, aText('New.'));
    const { keptAs } = await as(EDITOR, 'site.write', (tx) => restoreVersion(tx, articleId, 1));
    expect(keptAs).toBe(2);
    const draft = () => as(EDITOR, 'site.write', async (tx) => (await articleRow(tx, articleId)).text);
    expect(await draft()).toEqual(aText('Old.'));
    await as(EDITOR, 'site.write', (tx) => restoreVersion(tx, articleId, keptAs ?? 0));
    expect(await draft()).toEqual(aText('New.'));
  });

  it('is not counted twice where nothing changed', async () => {
    const articleId = await written();
    const keep = () => as(EDITOR, 'site.write', (tx) => keepDraft(tx, articleId));
    expect([await keep(), await keep()]).toMatchObject([
      { version: 1, isNew: true },
      { version: 1, isNew: false },
    ]);
  });
});

describe('a review', () => {
  const approve = (articleId: string, person: number, version = 1) =>
    as(person, 'site.review', (tx) => reviewArticle(tx, articleId, { version, outcome: 'approved', remark: '' }));

  it('is a task of the clinicians until one answers, and never the author herself', async () => {
    const articleId = await written();
    expect(await as(EDITOR, 'site.write', (tx) => askForReview(tx, articleId))).toEqual({ kind: 'asked', version: 1 });
    const state = async () => {
      const { lines } = await as(EDITOR, 'site.write', (tx) => articleList(tx, { typed: '', state: 'all' }));
      return lines.find(({ id }) => id === articleId)?.state;
    };
    expect(await state()).toBe('In review');
    expect(await approve(articleId, AUTHOR)).toMatchObject({ kind: 'refused', message: /another clinician/ });
    expect(await state()).toBe('In review');
    expect(await approve(articleId, REVIEWER)).toEqual({ kind: 'reviewed' });
    expect(await state()).toBe('Approved, not public');
    expect(await as(EDITOR, 'site.write', (tx) => askForReview(tx, articleId))).toMatchObject({
      kind: 'refused',
      message: /approved this text already/,
    });
  });

  it('is of the text that was read: a newer one is said, and is not approved with it', async () => {
    const articleId = await written('One.');
    await as(EDITOR, 'site.write', (tx) => askForReview(tx, articleId));
    await write(articleId, aText('Two.'));
    await as(EDITOR, 'site.write', (tx) => askForReview(tx, articleId));
    expect(await approve(articleId, REVIEWER, 1)).toMatchObject({ kind: 'refused', message: /version 2 stands below/ });
    expect(await approve(articleId, REVIEWER, 2)).toEqual({ kind: 'reviewed' });
    await write(articleId, aText('Three.'));
    const asked = await as(EDITOR, 'site.publish', (tx) =>
      publishDraft(tx, articleId, { at: undefined, unreviewed: false }),
    );
    expect(asked).toEqual({ kind: 'unreviewed', version: 3 });
    expect(await seenBy(articleId, NOW)).toBeUndefined();
  });

  it('that wants something says what', async () => {
    const articleId = await written();
    await as(EDITOR, 'site.write', (tx) => askForReview(tx, articleId));
    const answer = (remark: string) =>
      as(REVIEWER, 'site.review', (tx) =>
        reviewArticle(tx, articleId, { version: 1, outcome: 'changes-wanted', remark }),
      );
    expect(await answer(' ')).toMatchObject({ kind: 'refused', message: /Say what/ });
    expect(await answer('Name the risk of a collapsed lung.')).toEqual({ kind: 'reviewed' });
  });

  it('keeps its reviewer from becoming the author', async () => {
    const articleId = await written();
    await as(EDITOR, 'site.write', (tx) => askForReview(tx, articleId));
    await approve(articleId, REVIEWER);
    expect(await settings(articleId, { authorId: people[REVIEWER]?.staffId })).toMatchObject({
      kind: 'refused',
      field: 'authorId',
    });
  });
});

describe('what readers see', () => {
  const hour = (hours: number) => NOW.add({ hours });

  it('is, at each moment, the version that was decided on for it', async () => {
    const articleId = await written('One.');
    await publish(articleId);
    await write(articleId, aText('Two.'));
    expect(await seenBy(articleId, hour(1))).toBe(1);
    await publish(articleId, hour(48), hour(2));
    expect([await seenBy(articleId, hour(47)), await seenBy(articleId, hour(48))]).toEqual([1, 2]);
    const down = await as(EDITOR, 'site.publish', (tx) => takeDown(tx, articleId), hour(60));
    expect(down).toEqual({ kind: 'taken-down', version: 2 });
    expect(await seenBy(articleId, hour(61))).toBeUndefined();
    await as(EDITOR, 'site.publish', (tx) => publishAgain(tx, articleId, 2), hour(62));
    expect([
      await seenBy(articleId, hour(1)),
      await seenBy(articleId, hour(61)),
      await seenBy(articleId, hour(63)),
    ]).toEqual([1, undefined, 2]);
  });

  it('can be taken back while it is only planned', async () => {
    const articleId = await written();
    // The database's own clock decides what has come out: this lies ahead of it.
    const planned = Temporal.Instant.from('2099-01-01T10:00:00Z');
    await publish(articleId, planned);
    expect(await as(EDITOR, 'site.publish', (tx) => takeBack(tx, articleId, planned))).toEqual({ kind: 'taken-back' });
    expect(await as(EDITOR, 'site.publish', (tx) => takeBack(tx, articleId, planned))).toMatchObject({
      kind: 'refused',
    });
  });

  it('has a title, a summary and a text', async () => {
    const articleId = await make();
    expect(await publish(articleId)).toMatchObject({ kind: 'refused', message: /summary is empty/ });
    await write(articleId, aText('A.', { summary: '' }));
    expect(await publish(articleId)).toMatchObject({ kind: 'refused', message: /summary is empty/ });
  });

  it('is decided by those who publish: an author can not', async () => {
    const articleId = await written();
    await expect(
      as(AUTHOR, 'site.publish', (tx) => publishDraft(tx, articleId, { at: undefined, unreviewed: true })),
    ).rejects.toThrow();
  });
});

describe('an address', () => {
  const redirects = (path: string) =>
    as(EDITOR, 'site.write', (tx) =>
      tx.db
        .selectFrom('siteRedirect')
        .select(['fromPath', 'toPath'])
        .where('toPath', '=', path)
        .orderBy('fromPath')
        .execute(),
    );

  it('that another article has is refused, and names it; in the other language it is free', async () => {
    const articleId = await make({ slug: 'taken' });
    await write(articleId, aText('A.', { title: 'The first' }));
    await expect(make({ slug: 'taken' })).rejects.toThrow('“The first” has the address /articles/taken already');
    await make({ slug: 'taken', language: 'es' });
    expect(await settings(await make(), { slug: 'taken' })).toMatchObject({ kind: 'refused', field: 'slug' });
  });

  it('that readers know goes on leading to the article, all old ones straight to the new', async () => {
    const articleId = await make({ slug: 'uno', language: 'es' });
    await write(articleId, aText('A.'));
    await settings(articleId, { slug: 'dos' });
    expect(await redirects('/es/articles/dos')).toEqual([]); // nobody had read it yet
    await publish(articleId);
    await settings(articleId, { slug: 'tres' });
    await settings(articleId, { slug: 'cuatro' });
    expect(await redirects('/es/articles/cuatro')).toMatchObject([
      { fromPath: '/es/articles/dos' },
      { fromPath: '/es/articles/tres' },
    ]);
    expect(await settings(await make({ language: 'es' }), { slug: 'dos' })).toMatchObject({
      kind: 'refused',
      message: /an old address that leads to \/es\/articles\/cuatro/,
    });
    // The article itself may go back to one of its own.
    expect(await settings(articleId, { slug: 'dos' })).toEqual({ kind: 'saved' });
    expect(await redirects('/es/articles/dos')).toMatchObject([
      { fromPath: '/es/articles/cuatro' },
      { fromPath: '/es/articles/tres' },
    ]);
  });

  it('of an article that readers know is changed by those who publish', async () => {
    const articleId = await written();
    expect(await settings(articleId, { slug: `mine-${count}` }, AUTHOR)).toEqual({ kind: 'saved' });
    await publish(articleId);
    expect(await settings(articleId, { slug: `other-${count}` }, AUTHOR)).toMatchObject({ kind: 'refused' });
  });

  it('of an article whose coming out is decided is changed by those who decide, too', async () => {
    const articleId = await written();
    await publish(articleId, NOW.add({ hours: 24 }));
    expect(await settings(articleId, { comments: 'held' }, AUTHOR)).toMatchObject({ kind: 'refused' });
    expect(await settings(articleId, { comments: 'held' })).toEqual({ kind: 'saved' });
  });

  it('is one of each language in a piece', async () => {
    const english = await make();
    const spanish = await make({ language: 'es', translates: english });
    await expect(make({ language: 'es', translates: english })).rejects.toThrow(/in this language already/);
    const other = await make({ language: 'es' });
    expect(await settings(other, { translates: english })).toMatchObject({ kind: 'refused', field: 'translates' });
    expect(await settings(spanish, { translates: '' })).toEqual({ kind: 'saved' });
    expect(await settings(other, { translates: english })).toEqual({ kind: 'saved' });
  });
});
