import { VoiceQuote } from '../voices/index.ts';
import type { HomeView } from './home-view.ts';
import { homeWords } from './home-words.ts';

/** The newest of what patients wrote, whatever it says. */
export function HomeVoices({ view: { voices, ways, practice, language } }: { readonly view: HomeView }) {
  if (voices.length === 0) return null;
  const words = homeWords(language);
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{words.voices}</h2>
      <div className="home-voices">
        {voices.map((voice) => (
          <VoiceQuote key={voice.id} voice={voice} language={language} isDemo={practice.isDemo} />
        ))}
      </div>
      {ways.voices && (
        <p className="touch-line">
          <a href={ways.voices}>{words.allVoices}</a>
        </p>
      )}
    </section>
  );
}
