import { EXAMPLE_CODE } from '../../codes/index.ts';
import { PlainField } from '../../look/plain-field.tsx';
import type { SiteLanguage } from '../language.ts';

export type TypedCodeAnswer =
  | { readonly kind: 'closed'; readonly typed: string }
  | { readonly kind: 'wait'; readonly minutes: number };

type TypedCodePageProps = { readonly language: SiteLanguage; readonly answer: TypedCodeAnswer | undefined };

const WORDS = {
  en: {
    title: 'Write about your care',
    type: 'Type the code from the slip that your clinic gave you.',
    code: 'Code',
    hint: `8 letters and digits, such as ${EXAMPLE_CODE}`,
    closed: 'This code opens nothing: look at it once more. It works for 30 days, and once.',
    wait: (minutes: number) => `Too many codes did not fit. Wait ${minutes} minutes and try again.`,
    open: 'Open',
  },
  es: {
    title: 'Escribir sobre su atención',
    type: 'Escriba el código del papel que le dieron en la clínica.',
    code: 'Código',
    hint: `8 letras y números, por ejemplo ${EXAMPLE_CODE}`,
    closed: 'Este código no abre nada: mírelo otra vez. Sirve durante 30 días, y una vez.',
    wait: (minutes: number) => `Demasiados códigos no sirvieron. Espere ${minutes} minutos y vuelva a intentarlo.`,
    open: 'Abrir',
  },
} as const;

/** Where the short code is typed by who has no camera at hand. It travels in a form: addresses are kept by browsers. */
export function TypedCodePage({ language, answer }: TypedCodePageProps) {
  const says = WORDS[language];
  return (
    <div className="plain-page">
      <title>{says.title}</title>
      <meta name="robots" content="noindex" />
      <h1>{says.title}</h1>
      <p>{says.type}</p>
      {answer?.kind === 'wait' && (
        <p className="refusal" role="alert">
          {says.wait(answer.minutes)}
        </p>
      )}
      <form method="post">
        <PlainField
          label={says.code}
          name="code"
          hint={says.hint}
          autoComplete="off"
          maxLength={20}
          value={answer?.kind === 'closed' ? answer.typed : undefined}
          error={answer?.kind === 'closed' ? says.closed : undefined}
          isFirstError={answer?.kind === 'closed'}
        />
        <button type="submit">{says.open}</button>
      </form>
    </div>
  );
}
