import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Form } from 'react-router';
import type { FormRefusal } from '../../../forms/form.ts';
import { type SiteTab, SiteTabs } from '../../staff/site-tabs.tsx';
import styles from './writing.module.css';

type Category = {
  readonly id: string;
  readonly slug: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly articles: number | string | null;
};

type CategoriesPageProps = {
  readonly categories: readonly Category[];
  readonly tabs: readonly SiteTab[];
  readonly refusal: FormRefusal | undefined;
};

/** Under which names readers find articles, and in which order. */
export function CategoriesPage({ categories, tabs, refusal }: CategoriesPageProps) {
  const { values = {}, errors = {} } = refusal ?? {};
  const isNew = values.what === 'add';
  return (
    <div className={styles.page}>
      <title>Categories of articles</title>
      <SiteTabs tabs={tabs} />
      <h1>Categories</h1>
      <p className={styles.soft}>
        In the order in which readers see them. One that holds no public article is not shown.
      </p>
      <div aria-live="polite">{errors.form && <p className={styles.refusal}>{errors.form}</p>}</div>
      {categories.map(({ id, nameEn, nameEs, articles }, index) => {
        const own = values.categoryId === id ? { values, errors } : { values: {}, errors: {} };
        return (
          <Form method="post" className={styles.category} key={`${id} ${nameEn} ${nameEs}`} aria-label={nameEn}>
            <input type="hidden" name="categoryId" value={id} />
            <TextInput
              label="English"
              name="nameEn"
              defaultValue={own.values.nameEn ?? nameEn}
              error={own.errors.nameEn}
              maxLength={100}
            />
            <TextInput label="Spanish" name="nameEs" defaultValue={own.values.nameEs ?? nameEs} maxLength={100} />
            <div className={styles.buttons}>
              <Button type="submit" name="what" value="rename" variant="default">
                Save
              </Button>
              <Move name={nameEn} where="up" isLast={index === 0} />
              <Move name={nameEn} where="down" isLast={index === categories.length - 1} />
              <small>
                {Number(articles)} {Number(articles) === 1 ? 'article' : 'articles'}
              </small>
            </div>
          </Form>
        );
      })}
      <section>
        <h2>A new one</h2>
        <Form method="post" className={styles.category} key={categories.length}>
          <TextInput
            label="English"
            name="nameEn"
            defaultValue={isNew ? values.nameEn : ''}
            error={isNew && errors.nameEn}
            maxLength={100}
          />
          <TextInput label="Spanish" name="nameEs" defaultValue={isNew ? values.nameEs : ''} maxLength={100} />
          <Button type="submit" name="what" value="add">
            Add
          </Button>
        </Form>
      </section>
    </div>
  );
}

type MoveProps = { readonly name: string; readonly where: 'up' | 'down'; readonly isLast: boolean };

function Move({ name, where, isLast }: MoveProps) {
  const Icon = where === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <ActionIcon
      type="submit"
      name="what"
      value={where}
      variant="subtle"
      size={44}
      disabled={isLast}
      aria-label={`Move ${name} ${where}`}
    >
      <Icon size={20} />
    </ActionIcon>
  );
}
