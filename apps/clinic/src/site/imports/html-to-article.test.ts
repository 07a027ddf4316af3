import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../articles/document.ts';
import { articleFromHtml } from './html-to-article.ts';
import { plainHtml } from './wordpress-html.ts';

const IMAGE = '019ad000-0000-7000-8000-000000000001';
const noPicture = () => undefined;

function blocks(html: string) {
  return articleFromHtml(html, noPicture).body.content;
}

describe('foreign HTML', () => {
  it('becomes paragraphs, headings below the title, lists, quotes and tables', () => {
    expect(
      blocks(`<h1>Neck</h1><p>One <strong>two</strong> <a href="https://a.example/x">three</a></p>
      <ul><li>a<ul><li>b</li></ul></li></ul><blockquote>Said</blockquote>
      <table><tr><th>A</th><td colspan="2">B</td></tr></table><hr>`),
    ).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Neck' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'One ' },
          { type: 'text', text: 'two', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'three', marks: [{ type: 'link', attrs: { href: 'https://a.example/x' } }] },
        ],
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: 'a' }] },
              {
                type: 'bulletList',
                content: [
                  { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'b' }] }] },
                ],
              },
            ],
          },
        ],
      },
      { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Said' }] }] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A' }] }] },
              {
                type: 'tableCell',
                attrs: { colspan: 2 },
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'B' }] }],
              },
            ],
          },
        ],
      },
      { type: 'horizontalRule' },
    ]);
  });

  it('loses scripts, styles, frames, handlers and links that run something', () => {
    const hostile = `<p onclick="x()" style="color:red">A<script>alert(1)</script><style>p{}</style></p>
      <iframe src="https://bad.example"></iframe><a href="javascript:alert(1)">b</a> <a href=" JaVaScRiPt:x">c</a>
      <svg><script>alert(2)</script></svg><a href="//bad.example">d</a><a href="data:text/html,x">e</a><img src=x onerror=alert(3)>`;
    const said = JSON.stringify(articleFromHtml(hostile, noPicture).body);
    expect(said).not.toMatch(/alert|onclick|style|iframe|javascript|bad\.example|data:|onerror/i);
    expect(said).toContain('"text":"A"');
  });

  it('shows a picture of the practice with its words, and tells the ones that nobody has', () => {
    const html = `<figure><img src="https://old.example/wp-content/uploads/a.jpg" alt="A neck"><figcaption>The <em>neck</em></figcaption></figure>
      <p>before <img src="https://old.example/gone.png"> after</p>`;
    const { body, missing } = articleFromHtml(html, (address) =>
      address.endsWith('a.jpg') ? { imageId: IMAGE, alt: '' } : undefined,
    );
    expect(body.content[0]).toEqual({
      type: 'picture',
      attrs: { imageId: IMAGE, alt: 'A neck', caption: 'The neck' },
    });
    expect(missing).toEqual(['https://old.example/gone.png']);
    expect(JSON.stringify(body)).toMatch(/before.*after/);
  });

  it('is a text that an article may hold, whatever it was', () => {
    const tags = [
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'h1',
      'h2',
      'h5',
      'blockquote',
      'a',
      'b',
      'em',
    ];
    const { piece } = fc.letrec<{ piece: string }>((tie) => ({
      piece: fc.oneof(
        { maxDepth: 5 },
        fc.string({ maxLength: 12 }),
        fc.constantFrom('<br>', '<hr>', '<img src="x.png">', '\n\n', '&nbsp;', '<', '</p>', '<!-- x -->'),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie('piece'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const { body } = articleFromHtml(pieces.join(''), () => ({ imageId: IMAGE, alt: 'x' }));
        const parsed = ArticleBody.safeParse(body);
        expect(parsed.success ? '' : JSON.stringify(parsed.error.issues)).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('what WordPress adds', () => {
  it('is taken off: comments of blocks, captions, shortcodes; brackets in a sentence stay', () => {
    const { html, lost } = plainHtml(
      '<!-- wp:paragraph --><p>As shown [1] and [sic].</p><!-- /wp:paragraph -->[gallery ids="1,2"]<p>[button url="x"]Go[/button]</p>[caption id="a"]<img src="a.jpg"> The neck[/caption]',
    );
    expect(html).toContain('As shown [1] and [sic].');
    expect(html).toContain('<figure><img src="a.jpg"> <figcaption>The neck</figcaption></figure>');
    expect(html).not.toMatch(/wp:|gallery|button/);
    expect(lost).toEqual(['gallery', 'button']);
  });

  it('gives old posts their paragraphs', () => {
    expect(plainHtml('One\ntwo\n\n<h2>Three</h2>\n\nFour').html).toBe('<p>One<br>two</p>\n<h2>Three</h2>\n<p>Four</p>');
  });
});
