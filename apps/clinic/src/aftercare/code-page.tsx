import type { AftercareSheet } from '@filiform/needling';
import { EXAMPLE_CODE } from '../codes/index.ts';
import { PlainField } from '../look/plain-field.tsx';
import { Sheet } from './sheet.tsx';

export type CodeAnswer =
  | { readonly kind: 'open'; readonly sheet: AftercareSheet; readonly firstName: string; readonly until: string }
  | { readonly kind: 'closed'; readonly typed: string }
  | { readonly kind: 'wait'; readonly minutes: number };

type CodePageProps = { readonly telephone: string; readonly answer: CodeAnswer | undefined };

/** Where a patient types the code from the clinic; the answer is her sheet. In both languages: nobody knows yet who reads. */
export function CodePage({ telephone, answer }: CodePageProps) {
  if (answer?.kind === 'open') return <Opened {...answer} />;
  return (
    <div className="plain-page">
      <title>Aftercare</title>
      <meta name="robots" content="noindex" />
      <h1>After your dry needling</h1>
      <p>
        Type the code from your clinic. <span lang="es">Escriba el código que le dieron en la clínica.</span>
      </p>
      {answer?.kind === 'wait' && (
        <p className="refusal" role="alert">
          Too many codes did not fit. Wait {answer.minutes} minutes and try again.{' '}
          <span lang="es">Espere {answer.minutes} minutos y vuelva a intentarlo.</span>
        </p>
      )}
      <form method="post" action="/aftercare">
        <PlainField
          label="Code (código)"
          name="code"
          hint={`8 letters and digits, such as ${EXAMPLE_CODE}`}
          autoComplete="off"
          maxLength={20}
          value={answer?.kind === 'closed' ? answer.typed : undefined}
          error={
            answer?.kind === 'closed'
              ? `This code opens nothing: look at it once more. It works for two weeks. Este código no abre nada: mírelo otra vez.${telephone && ` ${telephone}`}`
              : undefined
          }
          isFirstError={answer?.kind === 'closed'}
        />
        <button type="submit">Open (abrir)</button>
      </form>
      <p>
        Short of breath, chest pain, fainting? Call 911.{' '}
        <span lang="es">¿Le falta el aire, le duele el pecho, se desmaya? Llame al 911.</span>
      </p>
    </div>
  );
}

function Opened({ sheet, firstName, until }: Extract<CodeAnswer, { kind: 'open' }>) {
  const isSpanish = sheet.language === 'es';
  return (
    <>
      <title>Aftercare</title>
      <meta name="robots" content="noindex" />
      <p lang={sheet.language}>
        <a href="#help">{isSpanish ? 'Cuándo pedir ayuda' : 'When to get help'}</a>
      </p>
      <Sheet sheet={sheet} firstName={firstName} />
      <p lang={sheet.language}>
        {isSpanish
          ? `Su código abre esta hoja hasta el ${until}.`
          : `Your code opens this page until ${until}. Nothing of it is kept on this phone.`}
      </p>
    </>
  );
}
