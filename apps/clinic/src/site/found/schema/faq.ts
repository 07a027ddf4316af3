import type { FAQPage } from 'schema-dts';
import type { SiteLanguage } from '../../language.ts';

type AskedPage = {
  readonly url: string;
  readonly language: SiteLanguage;
  readonly questions: readonly { readonly question: string; readonly answer: readonly string[] }[];
};

/** A page of questions with one answer each. */
export function faqPage({ url, language, questions }: AskedPage) {
  return {
    '@type': 'FAQPage',
    '@id': url,
    url,
    inLanguage: language,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.join('\n\n') },
    })),
  } as const satisfies FAQPage;
}
