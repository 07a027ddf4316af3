import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWxr, type WxrPart } from './wxr.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:wp="w" xmlns:excerpt="e"><channel>
<title>Old site</title><wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[mara]]></wp:author_login><wp:author_email><![CDATA[Mara@Example.com]]></wp:author_email></wp:author>`;
const ITEM = `<item><title><![CDATA[Neck & head]]></title><link>https://old.example/2019/03/neck/</link>
<dc:creator><![CDATA[mara]]></dc:creator><content:encoded><![CDATA[<p>One</p>]]></content:encoded>
<excerpt:encoded><![CDATA[Short]]></excerpt:encoded><wp:post_id>12</wp:post_id>
<wp:post_date_gmt><![CDATA[2019-03-04 10:00:00]]></wp:post_date_gmt><wp:post_name><![CDATA[neck]]></wp:post_name>
<wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
<category domain="category" nicename="pain"><![CDATA[Pain]]></category><category domain="post_tag" nicename="x"><![CDATA[X]]></category>
<wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[7]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content><![CDATA[Nice]]></wp:comment_content></wp:comment></item>`;
const WHOLE = `${HEAD}${ITEM}${ITEM.replace('>12<', '>13<')}</channel></rss>`;

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = 4096): Promise<readonly WxrPart[]> {
  const parts: WxrPart[] = [];
  for await (const part of readWxr(inPieces(text, size))) parts.push(part);
  return parts;
}

const items = (parts: readonly WxrPart[]) => parts.flatMap((part) => (part.kind === 'item' ? [part.item] : []));

describe('an export file of WordPress', () => {
  it('gives its site, its authors and its posts with what Filiform has a place for', async () => {
    const parts = await read(WHOLE);
    expect(parts.slice(0, 2)).toEqual([
      { kind: 'site', address: 'https://old.example' },
      { kind: 'author', login: 'mara', email: 'mara@example.com' },
    ]);
    expect(items(parts)[0]).toMatchObject({
      postId: '12',
      title: 'Neck & head',
      html: '<p>One</p>',
      categories: [{ slug: 'pain', name: 'Pain' }],
      comments: 1,
    });
    expect(items(parts)[0]?.meta.get('_thumbnail_id')).toBe('7');
    expect(parts.some(({ kind }) => kind === 'broken')).toBe(false);
  });

  it('reads the same in pieces of any size', async () => {
    const whole = await read(WHOLE);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        expect(await read(WHOLE, size)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('cut anywhere, gives the posts that were whole and says that it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: WHOLE.length - 8 }), async (length) => {
        const parts = await read(WHOLE.slice(0, length));
        expect(parts.at(-1)?.kind).toBe('broken');
        const wholeItems = WHOLE.slice(0, length).split('</item>').length - 1;
        expect(items(parts)).toHaveLength(wholeItems);
      }),
      { numRuns: 60 },
    );
  });

  it('reads past characters that no XML may hold', async () => {
    const parts = await read(WHOLE.replace('One', 'O\u0003ne'));
    expect(items(parts)[0]?.html).toBe('<p>One</p>');
  });

  it('says of another file that it is none', async () => {
    expect(await read('<html><body>Hello</body></html>')).toEqual([
      { kind: 'broken', reason: 'It is not an export file of WordPress: there is no channel in it.' },
    ]);
    expect((await read('PK\u0003\u0004 a zip'))[0]).toMatchObject({ kind: 'broken' });
    expect((await read(''))[0]).toMatchObject({ kind: 'broken' });
  });

  it('expands no entity of its own making', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
    const parts = await read(bomb);
    expect(parts.at(-1)).toMatchObject({ kind: 'broken' });
  });
});
