import { expect, it } from 'vitest';
import { articlePage, crumbs, faqPage, medicalClinic, person, practiceThing, webSite } from './index.ts';

const ORIGIN = 'https://clinic.example';

it('says of an article who wrote it, who reviewed it and when, and ties the text to its page', () => {
  const [page, text] = articlePage(ORIGIN, {
    path: '/es/articles/migrana',
    language: 'es',
    title: 'La migraña',
    summary: 'Qué se sabe.',
    author: { name: 'Mara Lind', credentials: 'PT, DPT', path: '/team/mara-lind' },
    reviewed: { by: { name: 'Jonas Ahl', credentials: 'PT' }, on: Temporal.PlainDate.from('2026-11-02') },
    publishedAt: Temporal.Instant.from('2026-11-01T15:00:00Z'),
    changedAt: Temporal.Instant.from('2026-11-03T15:00:00Z'),
    picture: '/social/article/1.png',
  });
  expect(page).toMatchObject({ '@type': 'MedicalWebPage', lastReviewed: '2026-11-02', inLanguage: 'es' });
  expect(page).toMatchObject({ reviewedBy: { '@type': 'Person', name: 'Jonas Ahl' } });
  expect(text).toMatchObject({
    '@type': 'Article',
    headline: 'La migraña',
    author: { name: 'Mara Lind', honorificSuffix: 'PT, DPT', url: 'https://clinic.example/team/mara-lind' },
    mainEntityOfPage: { '@id': page['@id'] },
    datePublished: '2026-11-01T15:00:00Z',
    dateModified: '2026-11-03T15:00:00Z',
    image: 'https://clinic.example/social/article/1.png',
  });
});

it('leaves out a review that never was', () => {
  const at = Temporal.Instant.from('2026-11-01T15:00:00Z');
  const author = { name: 'Mara Lind', credentials: '' };
  const [page, text] = articlePage(ORIGIN, {
    ...{ path: '/articles/a', language: 'en', title: 'A', summary: '', author, publishedAt: at, changedAt: at },
  });
  expect(JSON.stringify([page, text])).not.toMatch(/review|honorific|image/i);
});

it('says where a clinic is and when it is open, as part of its practice', () => {
  const clinic = medicalClinic(ORIGIN, {
    path: '/clinics/depot-street',
    name: 'Depot Street',
    street: '212 Windlass Street',
    city: 'Tarnbrook',
    state: 'CO',
    postalCode: '80000',
    telephone: '+1 303 555 0100',
    hours: [{ day: 7, opens: '09:00', closes: '12:00' }],
  });
  expect(clinic.address.addressLocality).toBe('Tarnbrook');
  expect(clinic.openingHoursSpecification).toEqual([
    { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Sunday', opens: '09:00', closes: '12:00' },
  ]);
  expect(clinic.parentOrganization['@id']).toBe(
    practiceThing({ origin: ORIGIN, name: 'P', tagline: '', telephone: '', email: '' })['@id'],
  );
});

it('says how the site is searched, who works there, which questions are answered and where a page stands', () => {
  expect(webSite({ origin: ORIGIN, name: 'P' }, 'es').potentialAction).toMatchObject({
    target: { urlTemplate: 'https://clinic.example/es/search?q={search_term_string}' },
    'query-input': 'required name=search_term_string',
  });
  expect(person(ORIGIN, { name: 'Mara Lind', credentials: '' })).toMatchObject({
    worksFor: { '@id': `${ORIGIN}/#practice` },
  });
  const faq = faqPage({ url: ORIGIN, language: 'en', questions: [{ question: 'Q?', answer: ['A.', 'B.'] }] });
  expect(faq.mainEntity[0]?.acceptedAnswer.text).toBe('A.\n\nB.');
  expect(
    crumbs(ORIGIN, [
      { name: 'First', path: '/' },
      { name: 'Here', path: '/here' },
    ]).itemListElement[1],
  ).toMatchObject({
    position: 2,
    item: 'https://clinic.example/here',
  });
});
