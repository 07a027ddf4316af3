import { useState } from 'react';
import { changedByMeAlone, type TextFields, type Theirs } from './local-item.ts';
import styles from './needling.module.css';

type StaleChoiceProps<Fields extends TextFields> = {
  /** "site", "pair". */
  readonly what: string;
  readonly mine: { readonly fields: Fields; readonly base: Fields | undefined };
  readonly theirs: Theirs<Fields>;
  readonly names: { readonly [field in keyof Fields]: string };
  /** How one field's text reads to a person. */
  readonly words: (field: keyof Fields & string, typed: string) => string;
  /** What the plain form sends beside the fields. */
  readonly hidden: TextFields;
  readonly intent: string;
  readonly isLive: boolean;
  readonly settle: (fields: Fields) => void;
};

/** Two people changed one thing: both versions, field by field, and the choice. A plain form before scripts run. */
export function StaleChoice<Fields extends TextFields>(props: StaleChoiceProps<Fields>) {
  const { what, mine, theirs, names, words, hidden, intent, isLive, settle } = props;
  const all = Object.keys(mine.fields);
  const differ = all.filter((field) => mine.fields[field]?.trim() !== theirs.fields[field]?.trim());
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(changedByMeAlone(mine, theirs)));
  const choose = (field: string, isMine: boolean) => {
    const others = [...kept].filter((one) => one !== field);
    setKept(new Set(isMine ? [...others, field] : others));
  };
  return (
    <form
      method="post"
      className={styles.stale}
      onSubmit={(event) => {
        if (!isLive) return;
        event.preventDefault();
        const chosen = Object.fromEntries([...kept].map((field) => [field, mine.fields[field]]));
        settle({ ...theirs.fields, ...chosen });
      }}
    >
      <h2>Somebody else changed this {what} meanwhile</h2>
      <p role="alert">
        {theirs.removed ? 'It was taken back. Saving brings it back. ' : ''}
        Nothing of yours is lost: choose for each field which one stands.
      </p>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {all
        .filter((field) => !differ.includes(field))
        .map((field) => (
          <input key={field} type="hidden" name={field} value={mine.fields[field]} />
        ))}
      {differ.map((field) => (
        <fieldset key={field} className={styles.versions}>
          <legend>{names[field]}</legend>
          <label className={styles.chip}>
            <input
              type="radio"
              name={field}
              value={theirs.fields[field]}
              checked={!kept.has(field)}
              onChange={() => choose(field, false)}
            />
            <span>Stored now: {words(field, theirs.fields[field] ?? '')}</span>
          </label>
          <label className={styles.chip}>
            <input
              type="radio"
              name={field}
              value={mine.fields[field]}
              checked={kept.has(field)}
              onChange={() => choose(field, true)}
            />
            <span>Yours: {words(field, mine.fields[field] ?? '')}</span>
          </label>
        </fieldset>
      ))}
      <button type="submit" name="intent" value={intent} className={styles.primary}>
        Save what I chose
      </button>
    </form>
  );
}
