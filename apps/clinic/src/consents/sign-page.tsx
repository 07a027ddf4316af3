import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FormRefusal } from '../forms/form.ts';
import { PlainField } from '../look/plain-field.tsx';
import { ConsentWords } from './consent-words.tsx';
import { tellHandedOver } from './handed-over.ts';
import { readStrokes, type SignatureStrokes, whyNoSignature } from './signature.ts';
import { SignaturePad } from './signature-pad.tsx';
import type { SignerView } from './signer-view.ts';
import styles from './signing.module.css';

type SignPageProps = { readonly view: SignerView; readonly refusal: FormRefusal | undefined };

/** Where a consent is read and signed, on the signer's phone or on the clinic's tablet. */
export function SignPage({ view, refusal }: SignPageProps) {
  switch (view.kind) {
    case 'enter':
      return <EnterCode refusal={refusal} />;
    case 'read':
      return <ReadAndSign view={view} refusal={refusal} />;
    case 'signed':
      return <Signed view={view} />;
  }
}

function EnterCode({ refusal }: { readonly refusal: FormRefusal | undefined }) {
  return (
    <div className="plain-page">
      <title>Read and sign</title>
      <h1>Read and sign</h1>
      <p>
        At the clinic you are shown a code of eight letters and figures. Type it here; it works once, for 15 minutes.
      </p>
      <form method="post">
        <PlainField
          label="Code"
          hint="Capital or small letters, with the line in the middle or without."
          name="code"
          autoComplete="off"
          maxLength={20}
          value={refusal?.values.code}
          error={refusal?.errors.code}
          isFirstError={refusal?.errors.code !== undefined}
        />
        <button type="submit" name="intent" value="enter">
          Open
        </button>
      </form>
    </div>
  );
}

type Reading = Extract<SignerView, { kind: 'read' }>;

function ReadAndSign({ view, refusal }: { readonly view: Reading; readonly refusal: FormRefusal | undefined }) {
  const { shown, firstName, regions } = view;
  useEffect(() => {
    if (view.backTo) tellHandedOver();
  }, [view.backTo]);
  return (
    <article className={styles.page}>
      <title>{shown.title}</title>
      <h1 lang={shown.language}>{shown.title}</h1>
      <p className={styles.lead}>
        For <strong>{firstName}</strong>, at {view.clinicName}. Read it in peace, ask what you like, and sign below.
      </p>
      <ConsentWords blocks={shown.blocks} lang={shown.language} />
      {(regions.length > 0 || view.expiresOn) && (
        <section aria-label="What is agreed to" className={styles.scope}>
          {regions.length > 0 && (
            <p>
              This consent is for: <strong>{regions.join(', ')}</strong>.
            </p>
          )}
          {view.expiresOn && <p>It is good until {view.expiresOn}, this day included.</p>}
        </section>
      )}
      <SignForm view={view} refusal={refusal} />
      {view.backTo && (
        <p className={styles.back}>
          <a href={`/staff/sign-in?to=${view.backTo}`}>For the staff: sign in again to go back</a>
        </p>
      )}
    </article>
  );
}

function SignForm({ view, refusal }: { readonly view: Reading; readonly refusal: FormRefusal | undefined }) {
  const { firstName, isMinor } = view;
  const values = refusal?.values ?? {};
  const [signedBy, setSignedBy] = useState(isMinor ? 'guardian' : (values.signedBy ?? 'patient'));
  const [strokes, setStrokes] = useState<SignatureStrokes>(() => readStrokes(values.strokes ?? '') ?? []);
  const [noSignature, setNoSignature] = useState(refusal?.errors.strokes);
  const [hasScripts, setHasScripts] = useState(false);
  const isSent = useRef(false);
  useEffect(() => setHasScripts(true), []);
  const errors = refusal?.errors ?? {};
  const first = ['form', 'signedBy', 'name', 'relation', 'strokes'].find((field) => errors[field]);

  function send(event: FormEvent) {
    const sentence = whyNoSignature(strokes);
    setNoSignature(sentence);
    // One tap signs, however often the button is pressed; the server holds to that too.
    if (sentence !== undefined || isSent.current) event.preventDefault();
    else isSent.current = true;
  }

  const asGuardian = isMinor || signedBy === 'guardian';
  return (
    <form method="post" className={styles.form} onSubmit={send} aria-labelledby="sign">
      <h2 id="sign">Sign</h2>
      {errors.form && (
        <p className="refusal" role="alert">
          {errors.form}
        </p>
      )}
      {isMinor ? (
        <p>
          {firstName} is under 18: a parent or guardian reads and signs.
          <input type="hidden" name="signedBy" value="guardian" />
        </p>
      ) : (
        <fieldset className={styles.who}>
          <legend>Who signs?</legend>
          <label>
            <input
              type="radio"
              name="signedBy"
              value="patient"
              checked={signedBy === 'patient'}
              onChange={() => setSignedBy('patient')}
            />
            I am {firstName}
          </label>
          <label>
            <input
              type="radio"
              name="signedBy"
              value="guardian"
              checked={signedBy === 'guardian'}
              onChange={() => setSignedBy('guardian')}
            />
            I am the legal guardian of {firstName}
          </label>
          {errors.signedBy && <span className="field-error">{errors.signedBy}</span>}
        </fieldset>
      )}
      <PlainField
        label="Your first and last name"
        name="name"
        autoComplete="off"
        maxLength={200}
        value={values.name}
        error={errors.name}
        isFirstError={first === 'name'}
      />
      {(asGuardian || !hasScripts) && (
        <PlainField
          label={`What you are to ${firstName}`}
          hint={
            isMinor
              ? 'Such as mother, father, legal guardian.'
              : 'Such as legal guardian; only if you are not the patient.'
          }
          name="relation"
          autoComplete="off"
          maxLength={100}
          required={asGuardian}
          value={values.relation}
          error={errors.relation}
          isFirstError={first === 'relation'}
        />
      )}
      <fieldset className={styles.signature}>
        <legend>Signature</legend>
        <noscript>
          <p>
            Signing with a finger needs scripts, which are off in this browser. Switch them on, or tell the staff: they
            can write down that you agree, and witness it.
          </p>
        </noscript>
        <SignaturePad
          strokes={strokes}
          onChange={(drawn) => {
            setStrokes(drawn);
            setNoSignature(undefined);
          }}
          describedBy={noSignature ? 'strokes-error' : undefined}
        />
        <input type="hidden" name="strokes" value={JSON.stringify(strokes)} />
        {noSignature && (
          <p className="field-error" id="strokes-error" role="alert">
            {noSignature}
          </p>
        )}
        <p className={styles.soft}>
          You can't sign with finger, pen or mouse? Tell the staff: they write down how you agree, and witness it.
        </p>
      </fieldset>
      <p className={styles.soft}>By signing I say that I have read this text, could ask, and agree.</p>
      <button type="submit" name="intent" value="sign" className={styles.main}>
        Sign
      </button>
    </form>
  );
}

function Signed({ view }: { readonly view: Extract<SignerView, { kind: 'signed' }> }) {
  return (
    <article className={styles.page}>
      <title>Signed</title>
      <h1>Signed. Thank you.</h1>
      <p className={styles.lead}>
        The consent for {view.firstName} was signed on {view.signedAt}. You can withdraw it at any time: tell us.
      </p>
      {view.backTo ? (
        <>
          <p>Please give the tablet back. The staff print your copy for you.</p>
          <p>
            <a className={styles.main} href={`/staff/sign-in?to=${view.backTo}`}>
              For the staff: sign in again
            </a>
          </p>
        </>
      ) : (
        <>
          <p>Your copy is ready for an hour. Keep it, or ask the staff to print it for you.</p>
          <p>
            <a className={styles.main} href="/sign/copy.pdf">
              Open my copy (PDF)
            </a>
          </p>
          <form method="post">
            <button type="submit" name="intent" value="leave" className={styles.quiet}>
              I am done on this device
            </button>
          </form>
        </>
      )}
    </article>
  );
}
