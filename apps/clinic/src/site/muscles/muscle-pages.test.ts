import { ATLAS, type Muscle } from '@filiform/atlas';
import { REGION_IDS } from '@filiform/body';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MuscleListPage } from './muscle-list-page.tsx';
import { MusclePage } from './muscle-page.tsx';
import { NotInAtlasPage } from './not-in-atlas-page.tsx';
import { inWords, painPlaces, sentence } from './pain-words.ts';
import { windowAround } from './picture-window.ts';
import { TriggerPointPage } from './trigger-point-page.tsx';

const html = (page: ReactNode) => renderToStaticMarkup(page);

/** The text of a page as it is read. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** The part for patients, the part for professionals, and the sources. */
function partsOf(markup: string) {
  const [plain = '', rest = ''] = markup.split('For professionals');
  const [clinical = '', sources = ''] = rest.split('>Sources<');
  return { plain: textOf(plain), clinical: textOf(clinical), sources: textOf(sources) };
}

/** What stands in the atlas on needling: none of it may come to a public page. */
function needlingWords({ needling, hazards }: Muscle): readonly string[] {
  const said = 'direction' in needling ? [needling.direction, ...needling.whenNot] : [needling.why];
  return [...said, ...hazards.flatMap(({ structure, care }) => [structure, care])].filter((words) => words.length > 24);
}

const ADDRESSES = new Set([
  '/muscles',
  ...ATLAS.muscles.flatMap(({ id, triggerPoints }) => [
    `/muscles/${id}`,
    ...triggerPoints.map((point) => `/muscles/${id}/${point.id}`),
  ]),
  ...REGION_IDS.map((region) => `/muscles?region=${region}`),
]);

function expectWholePage(markup: string, muscle: Muscle) {
  expect(markup.match(/<h1/g)).toHaveLength(1);
  expect(/<title>([^<]+)<\/title>/.exec(markup)?.[1]).toContain(muscle.name.replaceAll("'", '&#x27;'));
  expect(/<meta name="description" content="([^"]+)"/.exec(markup)?.[1]?.length).toBeGreaterThan(20);
  expect(markup).not.toContain('<script');
  for (const [, link] of markup.matchAll(/href="(?:https:\/\/tarnbrook\.example)?([^"#]+)/g))
    expect(ADDRESSES).toContain(link);

  const { plain, clinical, sources } = partsOf(markup);
  expect(plain).toContain(sentence(muscle.inPlainWords.where));
  expect(plain).toContain(sentence(muscle.inPlainWords.feels));
  expect(clinical).toContain(muscle.palpation.how);
  expect(sources.length).toBeGreaterThan(40);

  const pictures = markup.match(/<svg[^>]*role="img" aria-label="[^"]{40,}"/g) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  expect(markup.match(/class="picture-sides"/g)).toHaveLength(pictures.length);
  expect(markup).toContain('point-ring');
  expect(markup).toContain('class="zone"');

  // A source may be called after needling; nothing before the sources says a word on how.
  expect(`${plain} ${clinical}`).not.toMatch(
    /needling|needle (depth|length|size|angle)|puncture|insertion depth|gauge/i,
  );
  for (const words of needlingWords(muscle)) expect(textOf(markup)).not.toContain(words);
}

describe('the public pages about muscles', () => {
  it.each(ATLAS.muscles.map((muscle) => [muscle.id, muscle] as const))(
    '%s has a page, and each of its points one, in plain and in clinical words, with pictures and sources',
    (_, muscle) => {
      expectWholePage(
        html(createElement(MusclePage, { muscle, practiceName: 'Tarnbrook', origin: 'https://tarnbrook.example' })),
        muscle,
      );
      for (const point of muscle.triggerPoints) {
        const markup = html(
          createElement(TriggerPointPage, {
            muscle,
            point,
            practiceName: 'Tarnbrook',
            origin: 'https://tarnbrook.example',
          }),
        );
        expectWholePage(markup, muscle);
        const { plain, clinical } = partsOf(markup);
        expect(clinical).toContain(point.place);
        expect(plain).toContain('The skin over it: ');
        for (const region of painPlaces([point]).mainly) expect(plain).toContain(inWords(region));
      }
    },
  );
});

describe('the list of muscles', () => {
  const list = (asked: { readonly wanted?: string; readonly region?: (typeof REGION_IDS)[number] }) =>
    html(
      createElement(MuscleListPage, {
        practiceName: 'Tarnbrook',
        origin: 'https://tarnbrook.example',
        wanted: asked.wanted ?? '',
        region: asked.region,
        offersWhereDoesItHurt: true,
      }),
    );

  it('holds every muscle once, by part of the body', () => {
    const markup = list({});
    for (const { id } of ATLAS.muscles) expect(markup.split(`href="/muscles/${id}"`)).toHaveLength(2);
  });

  it('finds by a name, well or badly typed', () => {
    expect(list({ wanted: 'trapezus' })).toContain('href="/muscles/upper-trapezius"');
    expect(list({ wanted: 'xqzzz' })).toContain('No muscle is called');
  });

  it('leads from a part of the body that was typed to the muscles felt there', () => {
    expect(list({ wanted: 'temple' })).toContain('href="/muscles?region=temple"');
  });

  it.each(REGION_IDS)('names the muscles felt at %s, those of most people before those of some', (region) => {
    const markup = list({ region });
    const [mainly = '', sometimes = ''] = markup.split('Some people feel it there too');
    for (const { id, triggerPoints } of ATLAS.muscles) {
      const places = painPlaces(triggerPoints);
      const link = `href="/muscles/${id}"`;
      expect([id, mainly.includes(link)]).toEqual([id, places.mainly.includes(region)]);
      expect([id, sometimes.includes(link)]).toEqual([id, places.sometimes.includes(region)]);
    }
  });
});

describe('the window of a picture', () => {
  const spot = (x: number, y: number) => ({ at: [x, y] as const, radiusMm: 20 });

  it('shows the other half of the trunk too, and of an arm its own side alone', () => {
    const back = windowAround('back', [spot(-120, 600)]);
    expect(back.x + back.width).toBeGreaterThan(120);
    const hand = windowAround('front', [spot(420, 850)]);
    expect(hand.x).toBeGreaterThan(100);
  });

  it('stays within the view, and shows a head whole', () => {
    const foot = windowAround('front', [spot(100, 1740)]);
    expect(foot.y + foot.height).toBeLessThanOrEqual(1820);
    expect(windowAround('head-left', [spot(0, 0)])).toEqual({ x: -140, y: -150, width: 290, height: 380 });
  });
});

describe('an address that names no muscle', () => {
  it('offers the muscles that may be meant, and the whole list', () => {
    const markup = html(
      createElement(NotInAtlasPage, {
        practiceName: 'Tarnbrook',
        named: 'masseter',
      }),
    );
    expect(markup).toContain('href="/muscles/masseter-superficial"');
    expect(markup).toContain('href="/muscles/masseter-deep"');
    expect(markup).toContain('href="/muscles"');
    for (const named of ['', '%00', 'x'.repeat(500), '<b>'])
      expect(html(createElement(NotInAtlasPage, { practiceName: 'Tarnbrook', named }))).toContain('href="/muscles"');
  });
});
