import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { StoredImage } from '../../images/index.ts';
import { ArticleBody } from '../document.ts';
import { readingMinutes } from '../reading/reading-time.ts';
import { articleHtml } from './article-html.server.tsx';
import { ArticleText } from './article-text.tsx';

const IMAGE: StoredImage = {
  id: '0193a5b0-0000-7000-8000-000000000001',
  width: 1600,
  height: 900,
  alt: 'A hand on a shoulder',
  widths: [320, 640, 960, 1280],
  jpegWidth: 1280,
};
const pictures = { [IMAGE.id]: IMAGE };
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const cited = (number: number) => text(String(number), { type: 'reference', attrs: { number } });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const picture = (attrs: object = {}) => ({
  type: 'picture',
  attrs: { imageId: IMAGE.id, alt: '', caption: 'What it shows', ...attrs },
});

function bodyOf(...content: object[]): ArticleBody {
  return ArticleBody.parse({ type: 'doc', version: 1, content });
}

function drawn(body: ArticleBody, props: { language?: 'en' | 'es'; manner?: 'page' | 'preview' | 'feed' } = {}) {
  return renderToStaticMarkup(createElement(ArticleText, { body, pictures, language: 'en', ...props }));
}

describe('the text of an article', () => {
  it('writes what was typed as text, whatever it looks like', () => {
    const html = drawn(bodyOf(paragraph(text('<script>alert(1)</script> & "more"', { type: 'bold' }))));
    expect(html).toBe('<p><strong>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</strong></p>');
  });

  it('knows no link that runs something', () => {
    const link = (href: string) => paragraph(text('here', { type: 'link', attrs: { href } }));
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', 'vbscript:x']) {
      expect(() => bodyOf(link(href))).toThrow();
    }
    expect(drawn(bodyOf(link('/book')))).toBe('<p><a href="/book">here</a></p>');
  });

  it('ties a number to its source and the source to every place that cites it', () => {
    const html = drawn(
      bodyOf(
        paragraph(
          text('It may help'),
          cited(1),
          text(', said '),
          text('a trial', { type: 'reference', attrs: { number: 1 } }),
        ),
        paragraph(text('Not listed'), cited(7)),
        { type: 'references', attrs: { items: [{ text: 'Author A. Title. 2020.', href: 'https://doi.org/10.1/x' }] } },
      ),
    );
    expect(html).toContain(
      'It may help<sup class="cited" id="cited-1"><a href="#reference-1" aria-label="Reference 1">1</a></sup>',
    );
    expect(html).toContain('a trial<sup class="cited" id="cited-1-2">');
    expect(html).toContain('Not listed<sup>7</sup>');
    expect(html).toContain(
      '<li id="reference-1">Author A. Title. 2020. <a class="source" href="https://doi.org/10.1/x">doi.org/10.1/x</a>',
    );
    expect(html).toContain('href="#cited-1" aria-label="Back to the text, reference 1.1"');
    expect(html).toContain('href="#cited-1-2" aria-label="Back to the text, reference 1.2"');
  });

  it('gives headings anchors of their words, each once, and none that the page uses', () => {
    const heading = (level: 2 | 3, words: string) => ({ type: 'heading', attrs: { level }, content: [text(words)] });
    const html = drawn(
      bodyOf(heading(2, '¿Es seguro?'), heading(3, 'Es seguro'), heading(2, 'References'), heading(2, '3 facts')),
    );
    expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'es-seguro',
      'es-seguro-2',
      'references-2',
      'part-3-facts',
    ]);
  });

  it('shows a picture in the sizes there are, keeps its place, and says what it shows', () => {
    const html = drawn(bodyOf(picture()));
    expect(html).toContain(`type="image/avif" srcSet="/images/${IMAGE.id}/320.avif 320w, `);
    expect(html).toMatch(/alt="A hand on a shoulder" width="1600" height="900" loading="lazy"/);
    expect(html).toContain('<figcaption>What it shows</figcaption>');
    expect(drawn(bodyOf(picture({ alt: 'Said here' })))).toContain('alt="Said here"');
  });

  it('draws muscles from the atlas; what it does not know, the staff are told and readers are not', () => {
    const pattern = (muscle: string) =>
      bodyOf({ type: 'musclePattern', attrs: { muscle, side: 'left', caption: 'The ram’s horn.' } });
    const html = drawn(pattern('upper-trapezius'));
    expect(html).toMatch(
      /<img src="\/pictures\/muscles\/upper-trapezius\/all\/left\/[a-z-]+\.svg\?v=[^"]+" alt="[^"]{40,}"/,
    );
    expect(html).toContain('The ram’s horn. <a href="/muscles/upper-trapezius"');
    expect(drawn(pattern('upper-trapezius'), { language: 'es' })).toContain('del lado izquierdo');
    expect(drawn(pattern('no-such-muscle'))).toBe('');
    expect(drawn(pattern('no-such-muscle'), { manner: 'preview' })).toContain('readers see nothing here');
    const point = {
      type: 'triggerPoint',
      attrs: { muscle: 'upper-trapezius', point: 'tp99', side: 'left', caption: '' },
    };
    expect(drawn(bodyOf(point))).toBe('');
  });

  it('makes a table’s first row its head, and lets keys reach what scrolls', () => {
    const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });
    const row = (...content: object[]) => ({ type: 'tableRow', content });
    const html = drawn(
      bodyOf({
        type: 'table',
        content: [
          row(cell('tableHeader', 'What'), cell('tableHeader', 'How often')),
          row(cell('tableHeader', 'Soreness'), cell('tableCell', 'often')),
        ],
      }),
    );
    expect(html).toContain('aria-label="Table 1" tabindex="0"');
    expect(html).toContain('<thead><tr><th scope="col">');
    expect(html).toContain('<tbody><tr><th scope="row">');
  });
});

describe('the same for feeds', () => {
  it('has whole addresses and plain tags alone', () => {
    const address = 'https://clinic.example/articles/neck';
    const html = articleHtml({
      body: bodyOf(
        paragraph(text('See '), text('this', { type: 'link', attrs: { href: '/book' } }), cited(1)),
        picture(),
        { type: 'bookVisit' },
        { type: 'references', attrs: { items: [{ text: 'A', href: '' }] } },
      ),
      pictures,
      language: 'en',
      address,
    });
    expect(html).toContain('<a href="https://clinic.example/book">this</a>');
    expect(html).toContain(`<img src="https://clinic.example/images/${IMAGE.id}/1280.jpg" alt="A hand on a shoulder"`);
    expect(html).toContain(`href="${address}#reference-1"`);
    expect(html).not.toMatch(/class=|<section|<aside|srcset|Book a visit/i);
  });
});

it('is told to feeds whole where one of its links is no address: its words stay, without the link', () => {
  for (const href of ['https://', 'http://[neck', 'https://a b']) {
    const body = bodyOf(paragraph(text('Ask '), text('us', { type: 'link', attrs: { href } })));
    const html = articleHtml({ body, pictures, language: 'en', address: 'https://clinic.example/articles/neck' });
    expect(html).toBe('<p>Ask <a>us</a></p>');
  }
});

it('counts a minute for each 238 words, and one at least', () => {
  expect(readingMinutes(bodyOf())).toBe(1);
  const words = Array.from({ length: 1190 }, () => 'word').join(' ');
  expect(readingMinutes(bodyOf({ type: 'blockquote', content: [paragraph(text(words))] }))).toBe(5);
});
