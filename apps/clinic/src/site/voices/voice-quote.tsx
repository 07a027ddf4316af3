import { inLanguage, type SiteLanguage } from '../language.ts';
import type { ShownVoice } from './shown-voices.server.ts';

type VoiceListProps = Omit<VoiceQuoteProps, 'voice'> & { readonly voices: readonly ShownVoice[] };

/** Words of several patients, beside each other where there is room. */
export function VoiceList({ voices, ...page }: VoiceListProps) {
  return (
    <div className="voices">
      {voices.map((voice) => (
        <VoiceQuote key={voice.id} voice={voice} {...page} />
      ))}
    </div>
  );
}

type VoiceQuoteProps = {
  readonly voice: ShownVoice;
  /** Of the page. */
  readonly language: SiteLanguage;
  readonly isDemo: boolean;
  /** True where the page is of one clinic: its name goes without saying. */
  readonly isClinicKnown?: boolean;
};

const WORDS = {
  en: { noName: 'Name not shown', demo: 'Demo: made-up words' },
  es: { noName: 'Sin mostrar el nombre', demo: 'Demostración: palabras inventadas' },
} as const;

/**
 * One patient's words as she wrote them, under the name she chose. Without stars and without schema.org's Review: search
 * engines take what a business shows about itself for self-serving and leave it out
 * (developers.google.com/search/docs/appearance/structured-data/review-snippet#self-serving).
 */
export function VoiceQuote({ voice, language, isDemo, isClinicKnown = false }: VoiceQuoteProps) {
  const says = WORDS[language];
  return (
    <figure className="voice">
      <blockquote lang={voice.language === language ? undefined : voice.language}>
        {voice.words.map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that never changes
          <p key={place}>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        <span className="voice-name">{voice.name || says.noName}</span>
        {!isClinicKnown && <a href={`${inLanguage('/clinics', language)}/${voice.clinicSlug}`}>{voice.clinicName}</a>}
        <span>{voice.month}</span>
        {isDemo && <span className="voice-demo">{says.demo}</span>}
      </figcaption>
    </figure>
  );
}
