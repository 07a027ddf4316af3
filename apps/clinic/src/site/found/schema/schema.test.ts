import { expect, it } from 'vitest';
import { clinicSchema } from '../../clinics/clinic-schema.ts';
import { articlePage, crumbs, faqPage, person, practiceThing, webSite } from './index.ts';

const ORIGIN = 'https://clinic.example';
const PRACTICE = { origin: ORIGIN, practiceName: 'P' };

it('says of an article who wrote it, who reviewed it and when, and ties the text to its page', () => {
  const [page, text] = articlePage(PRACTICE, {
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
  const [page, text] = articlePage(PRACTICE, {
    ...{ path: '/articles/a', language: 'en', title: 'A', summary: '', author, publishedAt: at, changedAt: at },
  });
  expect(JSON.stringify([page, text])).not.toMatch(/review|honorific|image/i);
});

it('says where a clinic is and when it is open, as part of its practice', () => {
  const hours = { from: 9 * 60, to: 12 * 60, byArrangement: false };
  const clinic = clinicSchema(
    PRACTICE,
    {
      slug: 'depot-street',
      name: 'Depot Street',
      street: '212 Windlass Street',
      city: 'Tarnbrook',
      state: 'CO',
      postalCode: '80000',
      telephone: '+1 303 555 0100',
      latitude: null,
      longitude: null,
      week: [
        { weekday: 7, ...hours },
        { weekday: 1, ...hours, byArrangement: true },
      ],
      exceptions: [{ date: '2026-12-25', name: 'Christmas Day', stretches: [] }],
    },
    '/clinics/depot-street',
  );
  const practice = practiceThing({ ...PRACTICE, tagline: '', telephone: '', email: '' });
  expect(clinic).toMatchObject({
    url: 'https://clinic.example/clinics/depot-street',
    address: { addressLocality: 'Tarnbrook' },
    parentOrganization: { '@id': practice['@id'], name: 'P' },
    openingHoursSpecification: [{ dayOfWeek: 'https://schema.org/Sunday', opens: '09:00', closes: '12:00' }],
    specialOpeningHoursSpecification: [{ validFrom: '2026-12-25', opens: '00:00', closes: '00:00' }],
  });
  expect(clinic).not.toHaveProperty('geo');
});

it('says how the site is searched, who works there, which questions are answered and where a page stands', () => {
  expect(webSite(PRACTICE, 'es').potentialAction).toMatchObject({
    target: { urlTemplate: 'https://clinic.example/es/search?q={search_term_string}' },
    'query-input': 'required name=search_term_string',
  });
  expect(person(PRACTICE, { name: 'Mara Lind', credentials: '' })).toMatchObject({
    worksFor: { '@id': `${ORIGIN}/#practice`, name: 'P' },
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
