import { inLanguage, type SiteLanguage } from '../language.ts';
import type { SignedAuthorisation } from './authorisation.ts';
import { REFUSAL_WORDS, type RefusalReason } from './choices.ts';
import { CodePicture } from './code-picture.tsx';
import type { VoiceState } from './voice-state.ts';
import { Points, Written } from './write-page.tsx';
import { WRITE_WORDS } from './write-words.ts';

export type OwnView = {
  readonly language: SiteLanguage;
  readonly state: VoiceState['kind'];
  /** The day of it, in words; empty while it waits. */
  readonly day: string;
  readonly refused: { readonly reason: RefusalReason; readonly details: string } | undefined;
  readonly signed: SignedAuthorisation | undefined;
  /** "3 March 2026". */
  readonly signedOn: string;
  /** The author's link itself, whole. */
  readonly address: string;
  readonly otherLanguages: Readonly<Record<SiteLanguage, string>>;
  /** True just after sending: the link is to be kept. */
  readonly isNew: boolean;
};

/** An author's own page: what became of her words, her copy of what she signed, and withdrawing. */
export function OwnPage({ view }: { readonly view: OwnView }) {
  const { language, state, day, refused, signed, isNew } = view;
  const says = WORDS[language];
  return (
    <div className="voice-write">
      <title>{says.title}</title>
      <meta name="robots" content="noindex" />
      <h1>{isNew ? says.thanks : says.title}</h1>
      <p className="notice" role="status">
        {says.states[state](day)}
        {refused && ` ${says.refusedFor(REFUSAL_WORDS[language][refused.reason])}`}
      </p>
      {refused && (
        <p>
          {says.details} <q>{refused.details}</q>
        </p>
      )}
      {signed && <Copy view={view} signed={signed} />}
      {signed && (
        <form method="post">
          <h2>{says.withdrawTitle}</h2>
          <p>{says.withdrawHint}</p>
          <div className="buttons">
            <button type="submit" name="intent" value="withdraw" className="button quiet">
              {says.withdraw}
            </button>
          </div>
        </form>
      )}
      {!signed && (
        <p>
          <a href={inLanguage('/voices', language)}>{says.toAll}</a>
        </p>
      )}
    </div>
  );
}

function Copy({ view, signed }: { readonly view: OwnView; readonly signed: SignedAuthorisation }) {
  const { language, address, signedOn } = view;
  const says = WORDS[language];
  return (
    <>
      <div className="own-link">
        <CodePicture text={address} label={says.picture} />
        <p>
          <strong>{says.keep}</strong> {says.keepWhy}
          <br />
          {address}
        </p>
      </div>
      <h2>{says.copy}</h2>
      <Written {...signed} noName={WRITE_WORDS[language].noName} />
      <Points points={signed.points} />
      <p>
        {signed.agreed}
        <br />
        {says.signed(signed.signerName, signed.relation, signedOn)}
      </p>
    </>
  );
}

const WORDS = {
  en: {
    title: 'Your words and your copy',
    thanks: 'Thank you. Your words have arrived',
    states: {
      waiting: () => 'Somebody of the practice looks at them within a week. They are not public yet.',
      shown: (day: string) => `They show on our website since ${day}.`,
      refused: (day: string) => `They are not shown. They were refused on ${day}.`,
      withdrawn: (day: string) => `You withdrew them on ${day}. Nobody can read them any more.`,
      'ran-out': (day: string) => `They show no more: the time you agreed to ended on ${day}.`,
    },
    refusedFor: (reason: string) => `The reason: ${reason}.`,
    details: 'What it is about:',
    keep: 'Keep this link.',
    keepWhy:
      'By it you see what became of your words, and withdraw them at any time. Print this page, or save its address:',
    picture: 'Your link as a code for a camera',
    copy: 'Your copy',
    signed: (name: string, relation: string, day: string) =>
      `Signed: ${name}${relation ? ` (${relation})` : ''}, ${day}.`,
    withdrawTitle: 'Withdraw',
    withdrawHint:
      'Your words leave our website and its feeds at once. You need no reason, and your care stays as it is.',
    withdraw: 'Withdraw my words',
    toAll: 'What patients say',
  },
  es: {
    title: 'Sus palabras y su copia',
    thanks: 'Gracias. Sus palabras han llegado',
    states: {
      waiting: () => 'Alguien de la clínica las lee en el plazo de una semana. Todavía no son públicas.',
      shown: (day: string) => `Se muestran en nuestro sitio desde el ${day}.`,
      refused: (day: string) => `No se muestran. Se rechazaron el ${day}.`,
      withdrawn: (day: string) => `Usted las retiró el ${day}. Ya nadie puede leerlas.`,
      'ran-out': (day: string) => `Ya no se muestran: el plazo que aceptó terminó el ${day}.`,
    },
    refusedFor: (reason: string) => `El motivo: ${reason}.`,
    details: 'De qué se trata:',
    keep: 'Guarde este enlace.',
    keepWhy:
      'Con él ve qué pasó con sus palabras y las retira cuando quiera. Imprima esta página o guarde su dirección:',
    picture: 'Su enlace como código para la cámara',
    copy: 'Su copia',
    signed: (name: string, relation: string, day: string) =>
      `Firmado: ${name}${relation ? ` (${relation})` : ''}, ${day}.`,
    withdrawTitle: 'Retirar',
    withdrawHint:
      'Sus palabras salen de inmediato de nuestro sitio y de sus canales. No hace falta motivo, y su atención sigue igual.',
    withdraw: 'Retirar mis palabras',
    toAll: 'Lo que dicen los pacientes',
  },
} as const;
