import type { ReactNode } from 'react';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import styles from './owner-pages.module.css';
import type { OwnerClinic } from './owner-view.server.ts';

/** What each form of a clinic's page is drawn from; `refusal` where it was this form that was refused. */
export type OwnerPartProps = { readonly clinic: OwnerClinic; readonly refusal: FormRefusal | undefined };

/** One part of a clinic's page, with a heading. */
export function OwnerPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={parts.section}>
        {title}
      </h2>
      {children}
    </section>
  );
}
