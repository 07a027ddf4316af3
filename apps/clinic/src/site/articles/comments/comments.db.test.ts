import { beforeAll, expect, it } from 'vitest';
import { asPractice, type StaffActor } from '../../../database/practice-transaction.ts';
import { testDatabase } from '../../../database/test-database.ts';
import { aMember, aPractice, NOW, testSignIn } from '../../../staff/staff.test-data.ts';
import { FORM_TIME } from '../../visitor-forms/field-names.ts';
import { signedTime } from '../../visitor-forms/index.server.ts';
import { VISITOR_FORM_LIMITS } from '../../visitor-forms/index.ts';
import { anArticle } from '../articles.test-data.ts';
import { readArticle } from '../reading/read-article.server.ts';
import { COMMENT_FORM, sendComment } from './send-comment.server.ts';

const rows = testDatabase();
const secret = 'a secret of the test';
let mara: StaffActor;
let articleId = '';
beforeAll(async () => {
  const { database } = rows();
  const signIn = testSignIn(rows());
  mara = await aMember({ database, signIn }, await aPractice(database, 'Ours'), 'Mara Quill', ['clinician']);
  articleId = await anArticle(database, mara, { slug: 'sore', comments: 'held', published: [[NOW, 1]] });
});

function send(typed: Readonly<Record<string, string>>, address = '192.0.2.1') {
  const { practiceId } = mara;
  const form = new FormData();
  const formTime = signedTime({ secret, practiceId }, COMMENT_FORM, NOW.subtract({ seconds: 40 }));
  for (const [name, value] of Object.entries({ [FORM_TIME]: formTime, ...typed })) form.set(name, value);
  return asPractice(rows().database, practiceId, (db) =>
    sendComment({ db, practiceId, now: NOW, address, secret }, articleId, 'en', form),
  );
}

const shown = async () => {
  const { practiceId } = mara;
  const article = await asPractice(rows().database, practiceId, (db) =>
    readArticle({ db, practiceId, now: NOW }, 'en', 'sore'),
  );
  return article?.comments?.map(({ writtenAs, words }) => [writtenAs, words]);
};

it('shows nobody a comment before it was let through, and keeps no address', async () => {
  expect(await send({ writtenAs: 'Renee', words: 'Sore for a day.' })).toEqual({ kind: 'held' });
  expect(await shown()).toEqual([]);
  const { rows: kept } = await rows().ownerPool.query('select * from app.article_comment');
  expect(JSON.stringify(kept)).not.toContain('192.0.2.1');
  await asPractice(rows().database, mara.practiceId, (db) =>
    db
      .updateTable('articleComment')
      .set({ state: 'shown', decidedBy: mara.staffId, decidedAt: NOW })
      .where('practiceId', '=', mara.practiceId)
      .execute(),
  );
  expect(await shown()).toEqual([['Renee', 'Sore for a day.']]);
});

it('refuses what a program fills in, in a sentence, and gives back what was typed', async () => {
  const typed = { writtenAs: 'Bot', words: 'Buy' };
  expect(await send({ ...typed, homepage: 'https://shop.example' })).toMatchObject({
    kind: 'refused',
    status: 422,
    refusal: { values: typed, errors: { form: expect.stringContaining('stands below') } },
  });
  expect(await send({ ...typed, [FORM_TIME]: 'made-up' })).toMatchObject({ kind: 'refused', status: 422 });
});

it('answers a flood from one address with a sentence, and lets others write', async () => {
  const [{ most }] = VISITOR_FORM_LIMITS.fromOneAddress;
  const answers = [];
  for (let sent = 0; sent <= most; sent++) {
    answers.push(await send({ writtenAs: 'Flood', words: `Number ${sent}` }, '192.0.2.7'));
  }
  expect(answers.filter(({ kind }) => kind === 'held')).toHaveLength(most);
  expect(answers.at(-1)).toMatchObject({ kind: 'refused', status: 429, refusal: { values: { writtenAs: 'Flood' } } });
  expect(await send({ writtenAs: 'Ana', words: 'Thank you.' }, '192.0.2.8')).toEqual({ kind: 'held' });
});
