import { useEffect, useState } from 'react';
import styles from './look-page.module.css';

/** How long somebody may go on choosing before the preview follows; milliseconds. */
const PATIENCE_MS = 250;

type SitePreviewProps = {
  /** What is tried, by the names of the form's fields. */
  readonly tried: Readonly<Record<string, string>>;
};

/** The public site's own first page as it would be: wide, and on a phone; in either language. */
export function SitePreview({ tried }: SitePreviewProps) {
  const [language, setLanguage] = useState<'en' | 'es'>('en');
  const query = useSettled(new URLSearchParams(tried).toString());
  const src = `${language === 'es' ? '/es' : ''}/preview?${query}`;
  return (
    <section aria-label="Preview" className={styles.preview}>
      <div className={styles.languages}>
        {(['en', 'es'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={language === one} onClick={() => setLanguage(one)}>
            {one === 'en' ? 'English' : 'Español'}
          </button>
        ))}
      </div>
      <div className={styles.screens}>
        <div className={styles.wide}>
          <iframe title="The first page on a wide screen" src={src} />
        </div>
        <div className={styles.phone}>
          <iframe title="The first page on a phone" src={src} />
        </div>
      </div>
    </section>
  );
}

/** The value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
