import { inLanguage, type SiteLanguage } from '../../language.ts';
import { bothLanguages, PageHead } from '../../page-head.tsx';
import { crumbs } from '../schema/crumbs.ts';
import { faqPage } from '../schema/faq.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { QUESTION_SOURCES } from './sources.ts';

const WORDS = {
  en: {
    title: 'Common questions about dry needling',
    description:
      'What dry needling is, whether it helps, what it feels like, how safe it is and who should not have it, with the sources.',
    lead: 'Short answers, with what they rest on. They are for information and don’t replace an examination.',
    sources: 'Sources',
    source: 'Source',
    none: 'How we work, or general knowledge.',
    list: 'Questions',
    ask: 'Something else you would like to know before you come?',
    askLink: 'Ask us',
    checked: 'Answers checked against these sources on November 23, 2026.',
    home: 'First page',
  },
  es: {
    title: 'Preguntas frecuentes sobre la punción seca',
    description:
      'Qué es la punción seca, si ayuda, qué se siente, si es segura y quién no debería recibirla, con las fuentes.',
    lead: 'Respuestas cortas, con aquello en que se apoyan. Son para informarse y no sustituyen un examen.',
    sources: 'Fuentes',
    source: 'Fuente',
    none: 'Nuestra manera de trabajar, o conocimiento general.',
    list: 'Preguntas',
    ask: '¿Quiere saber algo más antes de venir?',
    askLink: 'Pregúntenos',
    checked: 'Respuestas comprobadas con estas fuentes el 23 de noviembre de 2026.',
    home: 'Página principal',
  },
} as const;

/** In the order in which the answers name them: the number of a source is its place here. */
const SOURCES_IN_ORDER = [...new Set(QUESTIONS.flatMap(({ sources }) => sources))];

type QuestionsPageProps = {
  readonly practiceName: string;
  readonly origin: string;
  readonly language: SiteLanguage;
  /** Where a question of one's own goes; absent where no such page stands. */
  readonly contactPath: string | undefined;
};

/** What people ask before a first visit, each answer with its sources. */
export function QuestionsPage({ practiceName, origin, language, contactPath }: QuestionsPageProps) {
  const words = WORDS[language];
  const path = inLanguage('/questions', language);
  return (
    <div className="reading">
      <PageHead
        title={words.title}
        practiceName={practiceName}
        description={words.description}
        origin={origin}
        path={path}
        language={language}
        otherLanguages={bothLanguages('/questions')}
        about={[
          faqPage({
            url: new URL(path, origin).href,
            language,
            questions: QUESTIONS.map(({ words: said }) => said[language]),
          }),
          crumbs(origin, [
            { name: words.home, path: inLanguage('/', language) },
            { name: words.title, path },
          ]),
        ]}
      />
      <h1>{words.title}</h1>
      <p className="lead-words">{words.lead}</p>
      <nav aria-label={words.list}>
        <ul className="question-list">
          {QUESTIONS.map(({ id, words: said }) => (
            <li key={id}>
              <a href={`#${id}`}>{said[language].question}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="questions">
        {QUESTIONS.map((question) => (
          <Answered key={question.id} question={question} language={language} />
        ))}
      </div>
      {contactPath && (
        <p>
          {words.ask} <a href={contactPath}>{words.askLink}</a>.
        </p>
      )}
      <h2 id="sources">{words.sources}</h2>
      <ol className="source-list">
        {SOURCES_IN_ORDER.map((source) => (
          <li key={source} id={`source-${source}`} lang="en">
            {QUESTION_SOURCES[source].reference} <a href={QUESTION_SOURCES[source].href}>{hostOf(source)}</a>
          </li>
        ))}
      </ol>
      <p>
        <small>{words.checked}</small>
      </p>
    </div>
  );
}

function Answered({ question, language }: { readonly question: Question; readonly language: SiteLanguage }) {
  const words = WORDS[language];
  const { id, sources } = question;
  const { question: asked, answer } = question.words[language];
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{asked}</h2>
      {answer.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="question-sources">
        {sources.length === 0 && words.none}
        {sources.map((source, index) => (
          <span key={source}>
            {index > 0 && ', '}
            <a href={`#source-${source}`}>
              {words.source} {SOURCES_IN_ORDER.indexOf(source) + 1}
            </a>
          </span>
        ))}
      </p>
    </section>
  );
}

function hostOf(source: (typeof SOURCES_IN_ORDER)[number]): string {
  return new URL(QUESTION_SOURCES[source].href).hostname.replace(/^www\./, '');
}
