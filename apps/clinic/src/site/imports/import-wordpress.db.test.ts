import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { testDatabase } from '../../database/test-database.ts';
import { aPractice, NOW } from '../../patients/patients.test-data.ts';
import { importWordPress } from './import-wordpress.server.ts';
import { NO_UPLOADS, openUploads, type Uploads } from './uploads.server.ts';

const rows = testDatabase();
let [practiceId, staffId, folder] = ['', '', ''];
let picture = Buffer.alloc(0);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filiform-import-'));
  picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0e5a4b' } })
    .jpeg()
    .toBuffer();
  await mkdir(join(folder, 'site/wp-content/uploads/2019/03'), { recursive: true });
  await writeFile(join(folder, 'site/wp-content/uploads/2019/03/neck.jpg'), picture);
});
beforeEach(async () => {
  const made = await aPractice(rows().database, 'Imports', [['editor']]);
  practiceId = made.practiceId;
  staffId = made.people[0]?.staffId ?? '';
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const cdata = (text: string) => `<![CDATA[${text}]]>`;

type Post = { id: number; slug?: string; status?: string; type?: string; html?: string; extra?: string };
function post({
  id,
  slug = `post-${id}`,
  status = 'publish',
  type = 'post',
  html = '<p>Words.</p>',
  extra = '',
}: Post) {
  return `<item><title>${cdata(`Post ${id}`)}</title><link>https://old.example/2019/03/${slug}/</link>
    <dc:creator>${cdata('mara')}</dc:creator><content:encoded>${cdata(html)}</content:encoded>
    <wp:post_id>${id}</wp:post_id><wp:post_date_gmt>${cdata('2019-03-04 10:00:00')}</wp:post_date_gmt>
    <wp:post_name>${cdata(slug)}</wp:post_name><wp:status>${cdata(status)}</wp:status>
    <wp:post_type>${cdata(type)}</wp:post_type>${extra}</item>`;
}

function exported(...items: readonly string[]) {
  return `<rss><channel><wp:base_blog_url>https://old.example</wp:base_blog_url>${items.join('\n')}</channel></rss>`;
}

function bring(file: string, uploads: Uploads = NO_UPLOADS) {
  return importWordPress({
    database: rows().database,
    practiceId,
    staffId,
    now: NOW,
    language: 'en',
    open: () => onePiece(file),
    uploads,
    progress: () => {},
  });
}

async function* onePiece(text: string) {
  yield text;
}

async function articles() {
  const { rows: found } = await rows().ownerPool.query(
    `select a.slug, d.body, d.image_id is not null as "hasLead", p.from_at::text as "from", r.from_path as "oldPath"
     from app.article a
     join app.article_draft d on d.practice_id = a.practice_id and d.article_id = a.id
     left join app.article_publication p on p.practice_id = a.practice_id and p.article_id = a.id
     left join app.site_redirect r on r.practice_id = a.practice_id and r.to_path = '/articles/' || a.slug
     where a.practice_id = $1
     order by a.slug`,
    [practiceId],
  );
  return found;
}

const FIGURE = `<figure><img src="https://old.example/wp-content/uploads/2019/03/neck-300x225.jpg" alt="A neck"><figcaption>The neck</figcaption></figure>`;

describe('importing an export of WordPress', () => {
  it('publishes what was public, from its day on, at an address that the old one leads to', async () => {
    const report = await bring(exported(post({ id: 1, slug: 'neck-pain' })));
    expect(report).toMatchObject({ published: 1, drafts: 0, unknownAuthors: ['mara'] });
    expect(await articles()).toMatchObject([
      { slug: 'neck-pain', from: '2019-03-04 10:00:00+00', oldPath: '/2019/03/neck-pain' },
    ]);
  });

  it('keeps as drafts what nobody could read: drafts, private posts, those behind a password, pages', async () => {
    const report = await bring(
      exported(
        post({ id: 1, status: 'draft' }),
        post({ id: 2, status: 'private' }),
        post({ id: 3, extra: `<wp:post_password>${cdata('secret')}</wp:post_password>` }),
        post({ id: 4, type: 'page' }),
        post({ id: 5, status: 'trash' }),
        post({ id: 6, type: 'nav_menu_item' }),
      ),
    );
    expect(report).toMatchObject({ published: 0, drafts: 4 });
    expect((await articles()).filter(({ from }) => from !== null)).toEqual([]);
  });

  it.each(['folder', 'zip'])('brings the pictures of an uploads %s and lists the missing ones', async (kind) => {
    const uploads = await openUploads(kind === 'folder' ? join(folder, 'site') : await aZip());
    const report = await bring(
      exported(
        post({
          id: 1,
          html: `${FIGURE}<p><img src="https://old.example/wp-content/uploads/2018/gone.png"></p>`,
          extra: `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>`,
        }),
        post({
          id: 7,
          type: 'attachment',
          status: 'inherit',
          extra: `<wp:attachment_url>https://old.example/wp-content/uploads/2019/03/neck.jpg</wp:attachment_url>`,
        }),
      ),
      uploads,
    );
    await uploads.close();
    expect(report.missingPictures).toEqual([
      {
        title: 'Post 1',
        address: 'https://old.example/wp-content/uploads/2018/gone.png',
        why: 'it does not lie in the uploads',
      },
    ]);
    const [article] = await articles();
    expect(article).toMatchObject({ hasLead: true });
    expect(article.body.content[0]).toMatchObject({ type: 'picture', attrs: { alt: 'A neck', caption: 'The neck' } });
    const { rows: pictures } = await rows().ownerPool.query('select id from app.site_image where practice_id = $1', [
      practiceId,
    ]);
    expect(pictures).toHaveLength(1);
  });

  it('doubles nothing the second time, and brings what a cut file lacked', async () => {
    const whole = exported(post({ id: 1 }), post({ id: 2 }), post({ id: 3 }));
    const cut = await bring(whole.slice(0, whole.indexOf('Post 3')));
    expect(cut).toMatchObject({ published: 2, brokenOff: { after: 'Post 2' } });
    expect(await bring(whole)).toMatchObject({ published: 1, alreadyHere: 2, brokenOff: undefined });
    expect(await bring(whole)).toMatchObject({ published: 0, alreadyHere: 3 });
    expect(await articles()).toHaveLength(3);
  });

  it('gives another address where one is taken, and says so', async () => {
    const report = await bring(exported(post({ id: 1, slug: 'neck' }), post({ id: 2, slug: 'neck' })));
    expect(report.renamed).toEqual([{ title: 'Post 2', slug: 'neck-2' }]);
    expect((await articles()).map(({ slug }) => slug)).toEqual(['neck', 'neck-2']);
  });

  it('takes no picture that is none, and says why', async () => {
    await writeFile(join(folder, 'site/wp-content/uploads/evil.png'), '<svg onload="x()"/>');
    const uploads = await openUploads(join(folder, 'site/wp-content/uploads'));
    const report = await bring(
      exported(post({ id: 1, html: '<p><img src="https://old.example/wp-content/uploads/evil.png"></p>' })),
      uploads,
    );
    expect(report.missingPictures).toHaveLength(1);
    expect(report.published).toBe(1);
  });
});

async function aZip(): Promise<string> {
  const name = join(folder, 'uploads.zip');
  const zip = new ZipFile();
  zip.addBuffer(picture, 'uploads/2019/03/neck.jpg');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(name));
  return name;
}
