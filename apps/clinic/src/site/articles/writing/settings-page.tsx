import { Button, NativeSelect, Radio, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import type { FormRefusal } from '../../../forms/form.ts';
import { ArticleHead, LANGUAGE_NAMES } from './article-head.tsx';
import type { SettingsView } from './settings-view.server.ts';
import styles from './writing.module.css';

type SettingsPageProps = {
  readonly view: SettingsView;
  readonly refusal: FormRefusal | undefined;
  readonly isSaved: boolean;
};

/** What stands beside an article's text. */
export function SettingsPage({ view, refusal, isSaved }: SettingsPageProps) {
  const { head, present, choices, others } = view;
  const { values = {}, errors = {} } = refusal ?? {};
  const otherLanguage = LANGUAGE_NAMES[head.language === 'en' ? 'es' : 'en'];
  return (
    <>
      <ArticleHead head={head} />
      <div className={styles.narrow}>
        <h1>Settings of “{head.title}”</h1>
        <div aria-live="polite">
          {errors.form && <p className={styles.refusal}>{errors.form}</p>}
          {isSaved && !refusal && <p className={styles.notice}>Saved.</p>}
        </div>
        {/* The fields are filled anew where somebody else has changed them. */}
        <Form method="post" className={styles.form} key={present.edition}>
          <input type="hidden" name="edition" value={present.edition} />
          <TextInput
            label="Address"
            description={`Readers find it at ${head.path}.${head.isPublic ? ' Changed, the old address goes on leading here.' : ''}`}
            name="slug"
            defaultValue={values.slug ?? present.slug}
            maxLength={120}
            error={errors.slug}
          />
          <div className={styles.two}>
            <NativeSelect
              label="Author"
              name="authorId"
              data={[...choices.authors]}
              defaultValue={values.authorId ?? present.authorId}
              error={errors.authorId}
            />
            <NativeSelect
              label="Category"
              name="categoryId"
              data={[{ value: '', label: 'None' }, ...choices.categories]}
              defaultValue={values.categoryId ?? present.categoryId}
              error={errors.categoryId}
            />
          </div>
          <NativeSelect
            label={`The same in ${otherLanguage}`}
            description="Each names the other to its readers."
            name="translates"
            data={[{ value: '', label: 'None' }, ...others]}
            defaultValue={values.translates ?? present.translates}
            error={errors.translates}
          />
          {present.translates === '' && (
            <p className={styles.soft}>
              <Link to={`/staff/site/articles/new?translates=${head.id}`}>Begin the {otherLanguage} one</Link>
            </p>
          )}
          <Radio.Group
            label="Comments"
            name="comments"
            size="md"
            defaultValue={values.comments ?? present.comments}
            error={errors.comments}
          >
            <div className={styles.form}>
              <Radio value="off" label="Readers can not comment" size="md" mt={8} />
              <Radio value="held" label="Readers can comment; each comment waits until it is approved" size="md" />
            </div>
          </Radio.Group>
          <Button type="submit">Save</Button>
        </Form>
      </div>
    </>
  );
}
