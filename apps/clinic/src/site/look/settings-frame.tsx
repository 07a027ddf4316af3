import type { ReactNode } from 'react';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import styles from './look-page.module.css';

type SettingsFrameProps = {
  /** Of the browser's tab. */
  readonly title: string;
  readonly heading: string;
  readonly about: string;
  readonly tabs: readonly SiteTab[];
  /** What has just been done; absent where nothing was. */
  readonly done: string | undefined;
  readonly refusal: FormRefusal | undefined;
  /** The form, and what it would make. */
  readonly children: ReactNode;
};

/** A page on which the owner changes how the public site is, beside the site as it would be. */
export function SettingsFrame({ title, heading, about, tabs, done, refusal, children }: SettingsFrameProps) {
  return (
    <div>
      <title>{title}</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>{heading}</h1>
          <p>{about}</p>
        </div>
      </header>
      {refusal?.errors.form && (
        <p className={parts.refusal} role="alert">
          {refusal.errors.form}
        </p>
      )}
      {done && !refusal && (
        <p className={parts.notice} role="status">
          <span>
            {done} <a href="/">See your site</a>
          </span>
        </p>
      )}
      <div className={styles.beside}>{children}</div>
    </div>
  );
}
