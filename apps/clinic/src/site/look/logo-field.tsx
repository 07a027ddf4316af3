import styles from './look-page.module.css';
import type { LogoChoice } from './look-view.server.ts';

type LogoFieldProps = {
  readonly logos: readonly LogoChoice[];
  readonly practiceName: string;
  /** The picture's id; empty for the name in letters. */
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** The practice's name in letters, or one of its pictures in its place. */
export function LogoField({ logos, practiceName, value, onChange }: LogoFieldProps) {
  return (
    <fieldset>
      <legend>Logo</legend>
      <div className={styles.logos}>
        <label>
          <input type="radio" name="logoImageId" value="" checked={value === ''} onChange={() => onChange('')} />
          {practiceName}, in letters
        </label>
        {logos.map(({ id, name, src, width, height }) => (
          <label key={id}>
            <input type="radio" name="logoImageId" value={id} checked={value === id} onChange={() => onChange(id)} />
            <img src={src} width={width} height={height} alt={name} loading="lazy" />
          </label>
        ))}
      </div>
      <p className={styles.hint}>
        {logos.length === 0 ? 'Add a logo among your ' : 'Another one? Add it among your '}
        <a href="/staff/site/images">pictures</a>, as PNG with a clear ground if you can. Who can’t see it reads or
        hears the practice’s name.
      </p>
    </fieldset>
  );
}
