import type { ReactNode } from 'react';
import type { FormRefusal, Typed } from '../../forms/form.ts';
import type { SiteLanguage } from '../language.ts';
import type { AuthorisationPoint } from './authorisation.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Preview } from './send-voice.server.ts';
import { WrittenFields } from './write-fields.tsx';
import { WRITE_WORDS } from './write-words.ts';

export type WriteView =
  | { readonly kind: 'closed'; readonly language: SiteLanguage; readonly telephone: string }
  | {
      readonly kind: 'open';
      readonly language: SiteLanguage;
      readonly practiceName: string;
      readonly clinics: readonly { readonly id: string; readonly name: string }[];
      readonly isMinor: boolean;
      /** The same link in both languages: what was not sent yet is typed anew there. */
      readonly otherLanguages: Readonly<Record<SiteLanguage, string>>;
    };

type OpenView = Extract<WriteView, { kind: 'open' }>;

export type WriteAnswer =
  | ({ readonly step: 'form' } & FormRefusal)
  | ({ readonly step: 'preview'; readonly preview: Preview } & FormRefusal);

type WritePageProps = { readonly view: WriteView; readonly answer: WriteAnswer | undefined };

/** Where a patient writes, looks at it, reads what she signs, and sends. Two steps of one address, without scripts. */
export function WritePage({ view, answer }: WritePageProps) {
  const says = WRITE_WORDS[view.language];
  if (view.kind === 'closed')
    return (
      <Frame title={says.closedTitle}>
        <p>{says.closed}</p>
        {view.telephone && (
          <p>
            <a href={`tel:${view.telephone}`}>{view.telephone}</a>
          </p>
        )}
      </Frame>
    );
  if (answer?.step === 'preview') return <PreviewStep view={view} answer={answer} />;
  return <FormStep view={view} answer={answer} />;
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="voice-write">
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <h1>{title}</h1>
      {children}
    </div>
  );
}

function FormStep({ view, answer }: { readonly view: OpenView; readonly answer: FormRefusal | undefined }) {
  const { language, practiceName } = view;
  const says = WRITE_WORDS[language];
  const isRefused = answer !== undefined && Object.keys(answer.errors).length > 0;
  return (
    <Frame title={says.title}>
      {isRefused ? (
        <p className="refusal" role="alert">
          {says.notSent}
        </p>
      ) : (
        <>
          <p>{says.intro(practiceName)}</p>
          <p>{says.freely}</p>
        </>
      )}
      <form method="post">
        <WrittenFields view={view} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
        <div className="buttons">
          <button type="submit" name="intent" value="preview" className="button">
            {says.toPreview}
          </button>
        </div>
      </form>
    </Frame>
  );
}

/** Everything the form before held: it travels along. */
const CARRIED = [
  'words',
  'givenName',
  'familyName',
  'shownAs',
  'clinicId',
  'period',
  'guardianName',
  'relation',
] as const;

type PreviewStepProps = { readonly view: OpenView; readonly answer: Extract<WriteAnswer, { step: 'preview' }> };

function PreviewStep({ view, answer: { preview, values, errors } }: PreviewStepProps) {
  const { language } = view;
  const says = WRITE_WORDS[language];
  return (
    <Frame title={says.previewTitle}>
      {Object.keys(errors).length > 0 && (
        <p className="refusal" role="alert">
          {says.notSent}
        </p>
      )}
      <p>{says.previewHint}</p>
      <Written {...preview} noName={says.noName} />
      <h2>{says.signTitle}</h2>
      <Points points={preview.points} />
      <form method="post">
        <Carried values={values} />
        <input type="hidden" name="until" value={preview.until} />
        <div>
          <label className="choice">
            <input
              type="checkbox"
              name="agrees"
              value="yes"
              defaultChecked={values.agrees === 'yes'}
              aria-invalid={errors.agrees ? true : undefined}
              aria-describedby={errors.agrees ? 'agrees-error' : undefined}
            />
            {preview.agreed}
          </label>
          {errors.agrees && (
            <span className="field-error" id="agrees-error">
              {errors.agrees}
            </span>
          )}
        </div>
        <div className="plain-field">
          <label htmlFor="signature">{says.signature}</label>
          <small id="signature-hint">{says.signatureHint}</small>
          <input
            id="signature"
            type="text"
            name="signature"
            autoComplete="off"
            maxLength={200}
            defaultValue={values.signature ?? ''}
            aria-invalid={errors.signature ? true : undefined}
            aria-describedby={errors.signature ? 'signature-hint signature-error' : 'signature-hint'}
          />
          {errors.signature && (
            <span className="field-error" id="signature-error">
              {errors.signature}
            </span>
          )}
        </div>
        <div className="buttons">
          <button type="submit" name="intent" value="send" className="button">
            {says.send}
          </button>
          <button type="submit" name="intent" value="change" className="button quiet">
            {says.change}
          </button>
        </div>
      </form>
    </Frame>
  );
}

function Carried({ values }: { readonly values: Typed }) {
  return (
    <>
      {CARRIED.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
      ))}
    </>
  );
}

type WrittenProps = Pick<Preview, 'words' | 'shownName' | 'clinicName'> & { readonly noName: string };

/** Words as readers will see them. */
export function Written({ words, shownName, clinicName, noName }: WrittenProps) {
  return (
    <figure className="voice">
      <blockquote>
        {paragraphsOf(words).map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that is shown once
          <p key={place}>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        <span className="voice-name">{shownName || noName}</span>
        <span>{clinicName}</span>
      </figcaption>
    </figure>
  );
}

/** What is signed, point by point. */
export function Points({ points }: { readonly points: readonly AuthorisationPoint[] }) {
  return (
    <div className="authorisation">
      {points.map(({ heading, text }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}
