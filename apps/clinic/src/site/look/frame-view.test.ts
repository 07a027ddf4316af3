import { describe, expect, it } from 'vitest';
import { frameView, saidElsewhere } from './frame-view.ts';

const DOORS = ['/', '/es', '/articles', '/es/articles', '/muscles', '/clinics', '/es/clinics', '/book'];

function around(pathname: string) {
  const stands = (path: string) => DOORS.includes(path);
  return frameView({ pathname, stands, clinics: [], offersWhereDoesItHurt: false });
}

describe('the frame of a public page', () => {
  it('links only to what is there', () => {
    expect(around('/').main.map(({ href }) => href)).toEqual(['/articles', '/muscles', '/clinics']);
    expect(around('/').search).toBeUndefined();
  });

  it('links to the Spanish pages on a Spanish page, and says where one is in English', () => {
    const { main, book, home } = around('/es/clinics');
    expect(main.map(({ href, hrefLang }) => [href, hrefLang])).toEqual([
      ['/es/articles', undefined],
      ['/muscles', 'en'],
      ['/es/clinics', undefined],
    ]);
    expect([book?.href, book?.text, home]).toEqual(['/book', 'Pedir una cita', '/es']);
  });

  it('marks the page that is open, and the part of the site that it lies in', () => {
    const current = (path: string) => around(path).main.find((link) => link.current);
    expect(current('/muscles')).toMatchObject({ href: '/muscles', current: 'page' });
    expect(current('/Muscles/')).toMatchObject({ href: '/muscles', current: 'page' });
    expect(current('/muscles/masseter')).toMatchObject({ href: '/muscles', current: 'true' });
    expect(current('/')).toBeUndefined();
  });

  it.each([
    ['/', '/es'],
    ['/es', '/'],
    ['/es/', '/'],
    ['/clinics', '/es/clinics'],
    ['/es/clinics', '/clinics'],
    ['/muscles', '/es'],
    ['/articles/what-to-expect', '/es'],
    ['/es/articles/que-esperar', '/'],
  ])('leads from %s to the same page in the other language, or to the first page there: %s', (path, other) => {
    expect(around(path).elsewhere.href).toBe(other);
  });

  it('takes a page at its word on its address in the other language', () => {
    const article = { otherLanguages: { es: '/es/articles/que-esperar' } };
    expect(saidElsewhere(article, 'en')).toBe('/es/articles/que-esperar');
    expect(saidElsewhere(article, 'es')).toBeUndefined();
    expect(saidElsewhere({ otherLanguages: undefined }, 'en')).toBeUndefined();
    expect(saidElsewhere(undefined, 'en')).toBeUndefined();
  });
});
