import { NativeSelect, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { type SiteTab, SiteTabs } from '../../staff/site-tabs.tsx';
import { LANGUAGE_NAMES } from './article-head.tsx';
import type { ArticleLine, ListFilter } from './article-list.server.ts';
import styles from './writing.module.css';

type ArticlesPageProps = {
  readonly list: {
    readonly lines: readonly ArticleLine[];
    readonly count: number;
    readonly hasAny: boolean;
    readonly filter: ListFilter;
  };
  readonly tabs: readonly SiteTab[];
  readonly mayPublish: boolean;
};

const STATES = [
  { value: 'all', label: 'All' },
  { value: 'draft', label: 'Not public yet' },
  { value: 'review', label: 'In review' },
  { value: 'public', label: 'Public' },
  { value: 'planned', label: 'Planned' },
  { value: 'down', label: 'Taken down' },
];

/** All that the practice has written, the last written first. */
export function ArticlesPage({ list, tabs, mayPublish }: ArticlesPageProps) {
  const { lines, count, hasAny } = list;
  return (
    <div className={styles.page}>
      <title>Articles</title>
      <SiteTabs tabs={tabs} />
      <div className={styles.top}>
        <h1>Articles</h1>
        <div className={styles.topLinks}>
          {mayPublish && <Link to="/staff/site/articles/categories">Categories</Link>}
          <Link className={styles.primary} to="/staff/site/articles/new">
            New article
          </Link>
        </div>
      </div>
      {hasAny ? (
        <>
          <Filter filter={list.filter} />
          <p className={styles.soft} role="status">
            {count === 0 && 'No article is like that. Type less, or choose “All”.'}
            {count > lines.length && `The last ${lines.length} of ${count}. Type a part of a title to find others.`}
          </p>
          <ul className={styles.articles}>
            {lines.map((line) => (
              <li key={line.id}>
                <h2>
                  <Link to={`/staff/site/articles/${line.id}`}>{line.title}</Link>
                </h2>
                <div>
                  {line.state}
                  <small>
                    {LANGUAGE_NAMES[line.language]}, by {line.authorName}
                  </small>
                </div>
                <small>Last written by {line.edited}</small>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <div className={styles.empty}>
          <p className={styles.words}>
            Nothing is written yet. An article can show a muscle’s pattern of pain as it stands in the atlas, name its
            sources by number, and lead readers to a visit. Give the first one a title.
          </p>
        </div>
      )}
    </div>
  );
}

const TYPING_PAUSE_MS = 250;

/** Found while it is typed; before scripts run, by the enter key. */
function Filter({ filter }: { readonly filter: ListFilter }) {
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = (form: HTMLFormElement | null, ms: number) => {
    clearTimeout(timer.current);
    if (form) timer.current = setTimeout(() => void submit(form, { replace: true }), ms);
  };
  return (
    <Form method="get" className={styles.filter} role="search" aria-label="Articles">
      <TextInput
        label="Find"
        description="A part of a title, or an author’s name."
        name="typed"
        type="search"
        defaultValue={filter.typed}
        onChange={(event) => soon(event.currentTarget.form, TYPING_PAUSE_MS)}
      />
      <NativeSelect
        label="State"
        name="state"
        data={STATES}
        defaultValue={filter.state}
        onChange={(event) => soon(event.currentTarget.form, 0)}
      />
    </Form>
  );
}
