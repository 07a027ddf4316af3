import { inLanguage, type SiteLanguage } from '../language.ts';
import { PageHead } from '../page-head.tsx';
import { REFUSAL_REASONS, REFUSAL_WORDS, type RefusalReason } from './choices.ts';
import type { ShownVoice } from './shown-voices.server.ts';
import { VoiceList } from './voice-quote.tsx';

export type VoicesView = {
  readonly language: SiteLanguage;
  readonly practiceName: string;
  readonly isDemo: boolean;
  readonly origin: string;
  readonly voices: readonly ShownVoice[];
  /** Those that have any. */
  readonly clinics: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  /** Slug and name of the one that is asked for. */
  readonly clinic: { readonly slug: string; readonly name: string } | undefined;
  readonly page: number;
  readonly pages: number;
  /** This part of the list in both languages. */
  readonly otherLanguages: Readonly<Record<SiteLanguage, string>>;
  readonly counts: {
    readonly sent: number;
    readonly shown: number;
    readonly waiting: number;
    readonly refused: Readonly<Record<RefusalReason, number>>;
    readonly withdrawn: number;
    readonly ranOut: number;
  };
};

/** The address of a part of the list: only what makes it another page stands in it, in one order. */
export function voicesPath(language: SiteLanguage, clinic: string | undefined, page: number): string {
  const query = new URLSearchParams();
  if (clinic) query.set('clinic', clinic);
  if (page > 1) query.set('page', String(page));
  const path = inLanguage('/voices', language);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What patients say, all of it, newest first, and how they are asked. */
export function VoicesPage({ view }: { readonly view: VoicesView }) {
  const { language, voices, clinic, page, isDemo } = view;
  const says = WORDS[language];
  const title = clinic ? says.titleAt(clinic.name) : says.title;
  return (
    <>
      <PageHead
        title={page > 1 ? `${title}, ${says.pageOf(page, view.pages)}` : title}
        practiceName={view.practiceName}
        description={says.description(view.practiceName)}
        origin={view.origin}
        path={view.otherLanguages[language]}
        language={language}
        otherLanguages={view.otherLanguages}
      />
      <div className="voices-head">
        <h1>{title}</h1>
        <Asked view={view} />
      </div>
      <Clinics view={view} />
      {voices.length === 0 && <p>{says.none}</p>}
      <VoiceList voices={voices} language={language} isDemo={isDemo} isClinicKnown={clinic !== undefined} />
      <Pages view={view} />
    </>
  );
}

function Asked({ view: { language, counts } }: { readonly view: VoicesView }) {
  const says = WORDS[language];
  const refused = REFUSAL_REASONS.filter((reason) => counts.refused[reason] > 0);
  const left = [
    ...refused.map((reason) => says.refusedFor(counts.refused[reason], REFUSAL_WORDS[language][reason])),
    ...(counts.waiting > 0 ? [says.waiting(counts.waiting)] : []),
    ...(counts.withdrawn > 0 ? [says.withdrawn(counts.withdrawn)] : []),
    ...(counts.ranOut > 0 ? [says.ranOut(counts.ranOut)] : []),
  ];
  return (
    <p className="voices-asked">
      {says.asked} {counts.sent > 0 && says.counted(counts.sent, counts.shown, left.join(', '))}
    </p>
  );
}

function Clinics({ view: { language, clinics, clinic } }: { readonly view: VoicesView }) {
  const says = WORDS[language];
  if (clinics.length < 2) return null;
  return (
    <nav aria-label={says.clinics} className="voices-clinics">
      <a href={voicesPath(language, undefined, 1)} aria-current={clinic ? undefined : 'page'}>
        {says.allClinics}
      </a>
      {clinics.map(({ slug, name, count }) => (
        <a key={slug} href={voicesPath(language, slug, 1)} aria-current={clinic?.slug === slug ? 'page' : undefined}>
          {name} <span>{count}</span>
        </a>
      ))}
    </nav>
  );
}

function Pages({ view: { language, clinic, page, pages } }: { readonly view: VoicesView }) {
  const says = WORDS[language];
  if (pages < 2) return null;
  return (
    <nav aria-label={says.pages} className="voices-pages">
      {page > 1 && (
        <a rel="prev" href={voicesPath(language, clinic?.slug, page - 1)}>
          {says.newer}
        </a>
      )}
      <span>{says.pageOf(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={voicesPath(language, clinic?.slug, page + 1)}>
          {says.older}
        </a>
      )}
    </nav>
  );
}

const WORDS = {
  en: {
    title: 'What patients say',
    titleAt: (name: string) => `What patients of ${name} say`,
    description: (name: string) =>
      `What patients of ${name} wrote about their care, in their own words. Every patient is asked, and critical words are shown too.`,
    asked:
      'Every patient is asked at the same point of care, after the fourth visit or when the care ends, however it went. Nobody gets anything for it. We show all that comes in, in the patients’ own words, unless it holds other people’s data, is abusive, or is not a patient’s. Being critical is no reason to refuse.',
    counted: (sent: number, shown: number, left: string) =>
      `Of ${sent} so far we show ${shown}${left ? `; ${left}` : ''}.`,
    refusedFor: (count: number, reason: string) => `${count} refused for ${reason}`,
    waiting: (count: number) => `${count} not looked at yet`,
    withdrawn: (count: number) => `${count} withdrawn by the patient`,
    ranOut: (count: number) => `${count} past the time the patient agreed to`,
    none: 'Nobody has written here yet.',
    clinics: 'By clinic',
    allClinics: 'All clinics',
    pages: 'Pages',
    newer: 'Newer',
    older: 'Older',
    pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  },
  es: {
    title: 'Lo que dicen los pacientes',
    titleAt: (name: string) => `Lo que dicen los pacientes de ${name}`,
    description: (name: string) =>
      `Lo que los pacientes de ${name} escribieron sobre su atención, con sus propias palabras. Se pregunta a todos, y también se muestran las críticas.`,
    asked:
      'Preguntamos a todos los pacientes en el mismo momento, después de la cuarta visita o al terminar la atención, haya ido como haya ido. Nadie recibe nada por ello. Mostramos todo lo que llega, con las palabras de los pacientes, salvo que contenga datos de otras personas, insultos o amenazas, o no sea de un paciente. Ser crítico no es motivo para rechazarlo.',
    counted: (sent: number, shown: number, left: string) =>
      `De ${sent} hasta ahora mostramos ${shown}${left ? `; ${left}` : ''}.`,
    refusedFor: (count: number, reason: string) => `${count} ${count === 1 ? 'rechazado' : 'rechazados'} por ${reason}`,
    waiting: (count: number) => `${count} aún sin leer`,
    withdrawn: (count: number) => `${count} ${count === 1 ? 'retirado' : 'retirados'} por el paciente`,
    ranOut: (count: number) => `${count} fuera del plazo que aceptó el paciente`,
    none: 'Todavía nadie ha escrito aquí.',
    clinics: 'Por clínica',
    allClinics: 'Todas las clínicas',
    pages: 'Páginas',
    newer: 'Más recientes',
    older: 'Anteriores',
    pageOf: (page: number, pages: number) => `página ${page} de ${pages}`,
  },
} as const;
