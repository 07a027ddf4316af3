import { inLanguage, type SiteLanguage } from '../language.ts';
import type { ShownVoice } from './shown-voices.server.ts';
import { VoiceList } from './voice-quote.tsx';

type ClinicVoicesProps = {
  /** The newest few; with none nothing is drawn. */
  readonly voices: readonly ShownVoice[];
  readonly language: SiteLanguage;
  readonly isDemo: boolean;
  /** The clinic whose page this is; absent on pages of the whole practice. */
  readonly clinicSlug?: string;
};

const WORDS = {
  en: { heading: 'What patients say', all: 'Read all of it, and how patients are asked' },
  es: { heading: 'Lo que dicen los pacientes', all: 'Leer todo, y cómo se pregunta a los pacientes' },
} as const;

/** The newest words of patients on another page, with the way to all of them. */
export function ClinicVoices({ voices, language, isDemo, clinicSlug }: ClinicVoicesProps) {
  if (voices.length === 0) return null;
  const says = WORDS[language];
  const all = inLanguage('/voices', language);
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{says.heading}</h2>
      <VoiceList voices={voices} language={language} isDemo={isDemo} isClinicKnown={clinicSlug !== undefined} />
      <p>
        <a className="voices-all" href={clinicSlug ? `${all}?clinic=${clinicSlug}` : all}>
          {says.all}
        </a>
      </p>
    </section>
  );
}
