import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Form } from 'react-router';
import type { FormRefusal } from '../../../forms/form.ts';
import { slugFrom } from '../../slug.ts';
import { type SiteTab, SiteTabs } from '../../staff/site-tabs.tsx';
import type { ArticleChoices } from './choices.server.ts';
import styles from './writing.module.css';

type NewArticlePageProps = {
  readonly choices: ArticleChoices;
  readonly tabs: readonly SiteTab[];
  /** The article that the new one is the translation of. */
  readonly original: { readonly id: string; readonly title: string; readonly language: 'en' | 'es' } | undefined;
  readonly refusal: FormRefusal | undefined;
};

/** What an article begins with. All of it can be changed later, but for the language. */
export function NewArticlePage({ choices, tabs, original, refusal }: NewArticlePageProps) {
  const { values = {}, errors = {} } = refusal ?? {};
  const [title, setTitle] = useState(values.title ?? '');
  const [typedSlug, setTypedSlug] = useState(values.slug ?? '');
  const otherLanguage = original?.language === 'en' ? 'es' : 'en';
  const [language, setLanguage] = useState(values.language ?? otherLanguage);
  return (
    <div className={styles.narrow}>
      <title>New article</title>
      <SiteTabs tabs={tabs} />
      <h1>{original ? `Translation of “${original.title}”` : 'New article'}</h1>
      {errors.form && (
        <p className={styles.refusal} role="alert">
          {errors.form}
        </p>
      )}
      <Form method="post" className={styles.form}>
        <input type="hidden" name="translates" value={original?.id ?? ''} />
        <TextInput
          label="Title"
          name="title"
          value={title}
          maxLength={200}
          required
          error={errors.title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          autoFocus
        />
        <div className={styles.two}>
          <NativeSelect
            label="Language"
            name="language"
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
            error={errors.language}
            data={[
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Spanish' },
            ]}
          />
          <NativeSelect
            label="Author"
            name="authorId"
            data={[...choices.authors]}
            defaultValue={values.authorId ?? choices.self}
            error={errors.authorId}
          />
          <NativeSelect
            label="Category"
            name="categoryId"
            data={[{ value: '', label: 'None' }, ...choices.categories]}
            defaultValue={values.categoryId ?? ''}
            error={errors.categoryId}
          />
        </div>
        <TextInput
          label="Address"
          description={`Readers find it at ${language === 'es' ? '/es' : ''}/articles/${typedSlug || slugFrom(title) || '...'}`}
          name="slug"
          value={typedSlug}
          placeholder={slugFrom(title)}
          maxLength={120}
          error={errors.slug}
          onChange={(event) => setTypedSlug(event.currentTarget.value)}
        />
        <Button type="submit">Begin writing</Button>
      </Form>
    </div>
  );
}
