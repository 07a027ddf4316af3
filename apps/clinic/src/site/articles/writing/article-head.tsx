import { IconArrowLeft, IconExternalLink } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { NavLink, useNavigate } from 'react-router';
import type { ArticleHeadFacts } from './article-head.server.ts';
import type { WhenSaved } from './editor/use-when-saved.ts';
import styles from './writing.module.css';

type ArticleHeadProps = {
  readonly head: ArticleHeadFacts;
  /** Calls once nothing is unsaved; absent where nothing is typed. */
  readonly whenSaved?: WhenSaved | undefined;
};

export const LANGUAGE_NAMES = { en: 'English', es: 'Spanish' } as const;

/** Over every page of one article: which one, how it stands, and the ways between its pages. */
export function ArticleHead({ head, whenSaved }: ArticleHeadProps) {
  const navigate = useNavigate();
  const to = (page: string) => `/staff/site/articles/${head.id}${page}`;
  // The next page shows what is stored: the last words typed are stored first.
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!whenSaved || !isPlain) return;
    const { pathname } = new URL(event.currentTarget.href);
    // What can't be stored now stays on the device, and stands here again afterwards.
    if (whenSaved(() => void navigate(pathname))) event.preventDefault();
  };
  return (
    <>
      <title>{`${head.title} - Articles`}</title>
      <div className={styles.head}>
        <p className={styles.state}>
          <NavLink to="/staff/site/articles" end onClick={leave}>
            <IconArrowLeft size={18} aria-hidden /> Articles
          </NavLink>
          <span>{LANGUAGE_NAMES[head.language]}</span>
          <b>{head.state}</b>
          {head.isPublic && (
            <a href={head.path} target="_blank" rel="noreferrer">
              See it on the site <IconExternalLink size={16} aria-hidden />
            </a>
          )}
        </p>
        <nav aria-label="This article" className={styles.pages}>
          <NavLink to={to('')} end onClick={leave}>
            Write
          </NavLink>
          <NavLink to={to('/preview')} onClick={leave}>
            Preview
          </NavLink>
          <NavLink to={to('/review')} onClick={leave}>
            Review and publish
          </NavLink>
          <NavLink to={to('/versions')} onClick={leave}>
            Versions
          </NavLink>
          <NavLink to={to('/settings')} onClick={leave}>
            Settings
          </NavLink>
        </nav>
      </div>
    </>
  );
}
