import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import parts from '../../look/page-parts.module.css';
import type { SiteLanguage } from '../language.ts';
import { CodePicture } from './code-picture.tsx';
import styles from './voices.module.css';

export type SlipFacts = {
  readonly language: SiteLanguage;
  readonly practiceName: string;
  /** The whole link. */
  readonly address: string;
  /** Where the code is typed: "clinic.example/voices/write". */
  readonly typedAt: string;
  readonly code: string;
  readonly until: string;
};

const WORDS = {
  en: {
    heading: (practice: string) => `What would you tell others about ${practice}?`,
    text: 'Good or bad, in your own words. We ask every patient. You do not have to, and your care never depends on it.',
    scan: 'Point your phone’s camera at the code, or open',
    type: 'and type',
    until: (day: string) => `It works once, until ${day}.`,
    picture: 'Code for the phone’s camera',
  },
  es: {
    heading: (practice: string) => `¿Qué le diría a otras personas sobre ${practice}?`,
    text: 'Bueno o malo, con sus propias palabras. Preguntamos a todos los pacientes. No tiene que hacerlo, y su atención nunca depende de esto.',
    scan: 'Apunte la cámara de su teléfono al código, o abra',
    type: 'y escriba',
    until: (day: string) => `Sirve una vez, hasta el ${day}.`,
    picture: 'Código para la cámara del teléfono',
  },
} as const;

/** The slip that a patient takes home, on paper or from the screen. It names nobody: who finds it learns nothing. */
export function LinkSlip({ language, practiceName, address, typedAt, code, until }: SlipFacts) {
  const says = WORDS[language];
  return (
    <section className={styles.slip} aria-labelledby="slip" role="status">
      <div lang={language} className={styles.paper}>
        <CodePicture text={address} label={says.picture} className={styles.picture ?? ''} />
        <div>
          <h2 id="slip">{says.heading(practiceName)}</h2>
          <p>{says.text}</p>
          <p>
            {says.scan} <strong>{typedAt}</strong> {says.type}
          </p>
          <p className={styles.letters}>{code}</p>
          <p>{says.until(until)}</p>
        </div>
      </div>
      <Tools address={address} />
    </section>
  );
}

function Tools({ address }: { readonly address: string }) {
  const [can, setCan] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCan(true), []);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className={styles.onScreen}>
      <label className={styles.address}>
        The link
        <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      {can && (
        <p className={parts.actions}>
          <button type="button" className={parts.button} onClick={() => window.print()}>
            <IconPrinter size={20} aria-hidden /> Print the slip
          </button>
          <button type="button" className={parts.quiet} onClick={copy}>
            <IconCopy size={20} aria-hidden /> {copied ? 'Copied' : 'Copy the link'}
          </button>
        </p>
      )}
      <p>Link and code are shown here once: only hashes of them are kept. A new one can be made at any time.</p>
    </div>
  );
}
