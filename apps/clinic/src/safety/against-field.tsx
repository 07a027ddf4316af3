import { IconHandStop } from '@tabler/icons-react';
import { useId } from 'react';
import { reasonLines } from './reason-lines.ts';
import styles from './safety.module.css';
import type { StandsAgainst } from './stands-against.ts';

/** What stands against a signature, and the reason in writing that it asks for. Part of the note's own form. */
export function AgainstField(props: { readonly against: StandsAgainst; readonly typed: string | undefined }) {
  const { against, typed } = props;
  const id = useId();
  return (
    <fieldset className={styles.against}>
      <legend>
        <IconHandStop aria-hidden="true" size={20} /> Needled without a start
      </legend>
      <p>
        {against.sites.join('; ')}. What was done can be signed. The check found something against it, so it is signed
        with a reason, marked so, and the practice's owner is told.
      </p>
      <ul>
        {reasonLines(against.reasons).map(({ level, sentence }) => (
          <li key={sentence}>
            <strong>{level === 'stop' ? 'Stop' : 'Warning'}</strong>: {sentence}
          </li>
        ))}
      </ul>
      <label htmlFor={id}>Signed against this, because</label>
      <textarea id={id} name="against" rows={2} maxLength={1000} defaultValue={typed} />
    </fieldset>
  );
}
