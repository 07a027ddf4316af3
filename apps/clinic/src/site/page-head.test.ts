import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { bothLanguages, PageHead } from './page-head.tsx';

it('names each language of a page once, its own too', () => {
  const html = renderToStaticMarkup(
    createElement(PageHead, {
      ...{ title: 'Clínicas', practiceName: 'P', description: '', origin: 'https://clinic.example', language: 'es' },
      ...{ path: '/es/clinics', otherLanguages: bothLanguages('/clinics') },
    }),
  );
  expect(html.match(/hrefLang="\w+" href="[^"]+"/gi)).toEqual([
    'hrefLang="es" href="https://clinic.example/es/clinics"',
    'hrefLang="en" href="https://clinic.example/clinics"',
  ]);
});
