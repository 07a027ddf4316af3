import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { newId } from '../../database/identifier.ts';
import type { StaffActor } from '../../database/practice-transaction.ts';
import { asPractice, NotFound } from '../../database/practice-transaction.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aMember, aPractice, as, NOW, testSignIn } from '../../staff/staff.test-data.ts';
import { imagesView, readImageFile, sayAlt, storeImage, takeImage } from './index.server.ts';

const rows = testDatabase();
let editor: StaffActor;
let elsewhere: StaffActor;
beforeAll(async () => {
  const { database } = rows();
  const signIn = testSignIn(rows());
  editor = await aMember({ database, signIn }, await aPractice(database, 'Ours'), 'Ena Editor', ['editor']);
  elsewhere = await aMember({ database, signIn }, await aPractice(database, 'Theirs'), 'Tom There', ['editor']);
});

const red = (width: number, height: number, background = '#b4451f') =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

function store(actor: StaffActor, bytes: Uint8Array, alt = 'A red field') {
  const by = { practiceId: actor.practiceId, staffId: actor.staffId, now: NOW };
  return asPractice(rows().database, actor.practiceId, (db) => storeImage(db, by, { bytes, fileName: 'red.png', alt }));
}

async function stored(actor: StaffActor, bytes: Uint8Array) {
  const taken = await store(actor, bytes);
  if (!taken.ok) throw new Error(taken.sentence);
  return taken.image;
}

it('keeps a file sent twice as one picture, and another practice’s as its own', async () => {
  const bytes = await red(700, 400);
  const first = await stored(editor, bytes);
  expect(first).toMatchObject({ width: 700, height: 400, alt: 'A red field', widths: [320, 700], jpegWidth: 700 });
  expect(await stored(editor, bytes)).toEqual(first);
  const theirs = await stored(elsewhere, bytes);
  expect(theirs.id).not.toBe(first.id);
  const read = (practiceId: string) =>
    asPractice(rows().database, practiceId, (db) =>
      readImageFile(db, practiceId, first.id, { widthPx: 320, format: 'avif' }),
    );
  expect((await read(editor.practiceId))?.length).toBeGreaterThan(100);
  expect(await read(elsewhere.practiceId)).toBeUndefined();
});

it('makes one picture of a file that two people send at the same time', async () => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(await red(300, 200, '#0e5a4b'))], 'green.png'));
  form.set('alt', 'A green field');
  const send = () => takeImage((work) => as(rows().database, editor, 'site.write', work), form);
  const [one, other] = await Promise.all([send(), send()]);
  expect(one).toEqual(other);
  expect(one).toMatchObject({ ok: true, image: { alt: 'A green field' } });
});

it('refuses a form without a file, and keeps nothing of what is no picture', async () => {
  const send = (form: FormData) => takeImage((work) => as(rows().database, editor, 'site.write', work), form);
  expect(await send(new FormData())).toMatchObject({ ok: false, sentence: expect.stringMatching(/Choose a picture/) });
  expect(await store(editor, Buffer.from('<svg onload="alert(1)"/>'))).toMatchObject({ ok: false });
  const { count } = await as(rows().database, editor, 'site.write', (tx) => imagesView(tx, 1));
  expect(count).toBe(2);
});

it('tells in how many articles a picture is used, as lead or in the text, and takes new words for it', async () => {
  const { database } = rows();
  const image = await stored(editor, await red(64, 64, '#efe7da'));
  const { practiceId, staffId } = editor;
  const [lead, inText] = [newId(), newId()];
  await asPractice(database, practiceId, async (db) => {
    for (const id of [lead, inText]) {
      await db
        .insertInto('article')
        .values({
          practiceId,
          id,
          pieceId: id,
          language: 'en',
          slug: `a-${id}`,
          categoryId: null,
          authorId: staffId,
          createdBy: staffId,
          createdAt: NOW,
        })
        .execute();
      const picture = { type: 'picture' as const, attrs: { imageId: image.id, alt: '', caption: '' } };
      const content = id === inText ? [picture, picture] : [];
      await db
        .insertInto('articleDraft')
        .values({
          practiceId,
          articleId: id,
          title: id,
          body: JSON.stringify({ type: 'doc', version: 1, content }),
          imageId: id === lead ? image.id : null,
          editedBy: staffId,
          editedAt: NOW,
        })
        .execute();
    }
  });
  await as(database, editor, 'site.write', (tx) => sayAlt(tx, image.id, 'Sand'));
  const view = await as(database, editor, 'site.write', (tx) => imagesView(tx, 1));
  expect(view.images.find(({ id }) => id === image.id)).toMatchObject({ usedIn: 2, alt: 'Sand' });
  await expect(as(database, elsewhere, 'site.write', (tx) => sayAlt(tx, image.id, 'Ours'))).rejects.toThrow(NotFound);
});
