import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import styles from '../clinics/owner-pages.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import type { StaffProfile } from './staff-profile.server.ts';
import { SPOKEN_LANGUAGES } from './team-words.ts';

type EditProfilePageProps = {
  readonly profile: StaffProfile;
  readonly isOwn: boolean;
  readonly tabs: readonly SiteTab[];
  readonly isSaved: boolean;
  readonly refusal: FormRefusal | undefined;
};

/** What the site says of somebody: written by herself, or by an owner for her. */
export function EditProfilePage({ profile, isOwn, tabs, isSaved, refusal }: EditProfilePageProps) {
  const title = isOwn ? 'Your profile' : `Profile of ${profile.displayName}`;
  const errors = refusal?.errors ?? {};
  const typed = refusal?.values;
  const field = (name: 'textEn' | 'textEs' | 'interestsEn' | 'interestsEs', label: string) => ({
    name,
    label,
    defaultValue: typed ? (typed[name] ?? '') : profile[name],
    error: errors[name],
  });
  const boxes = (name: 'languages' | 'clinics', chosen: readonly string[]) =>
    typed ? (typed[name] ?? '').split(',') : chosen;
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>{title}</h1>
          <p>
            {profile.displayName}
            {profile.credentials && `, ${profile.credentials}`}. {stateWords(profile)}{' '}
            {profile.wantsShown && !profile.heldBack && <a href={`/team/${profile.slug}`}>See the page</a>}
          </p>
        </div>
      </header>
      {isSaved && !refusal && (
        <p className={parts.notice} role="status">
          Saved.
        </p>
      )}
      {errors.form && (
        <p className={parts.refusal} role="alert">
          {errors.form}
        </p>
      )}
      <form method="post" className={parts.form} key={profile.edition}>
        <input type="hidden" name="edition" value={profile.edition} />
        {isOwn ? (
          <Checkbox
            name="wantsShown"
            value="yes"
            label="Show me on the team page of the website"
            description="You decide; you can take it back at any time."
            defaultChecked={typed ? typed.wantsShown === 'yes' : profile.wantsShown}
          />
        ) : (
          <p>Whether {profile.displayName} wants to be shown is for that person alone to say, on the own profile.</p>
        )}
        <Textarea
          {...field('textEn', 'A few sentences')}
          description="In plain words; an empty line begins a new paragraph."
          autosize
          minRows={4}
        />
        <Textarea {...field('textEs', 'The same in Spanish')} lang="es" autosize minRows={4} />
        <TextInput {...field('interestsEn', 'Sees often')} description="Such as “Neck pain, headaches”." />
        <TextInput {...field('interestsEs', 'The same in Spanish')} lang="es" />
        <fieldset className={styles.boxes}>
          <legend>Languages spoken with patients</legend>
          {Object.entries(SPOKEN_LANGUAGES).map(([tag, { en }]) => (
            <label key={tag}>
              <input
                type="checkbox"
                name="languages"
                value={tag}
                defaultChecked={boxes('languages', profile.languages).includes(tag)}
              />
              {en}
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.boxes}>
          <legend>Works at</legend>
          {profile.clinics.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                name="clinics"
                value={id}
                defaultChecked={boxes('clinics', profile.clinicIds).includes(id)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <NativeSelect
          name="imageId"
          label="Portrait"
          description="One of the practice’s pictures. Without one your initials are drawn."
          defaultValue={typed?.imageId ?? profile.imageId}
          error={errors.imageId}
          data={[
            { value: '', label: 'Drawn initials' },
            ...profile.pictures.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <button type="submit" className={parts.button}>
          Save the profile
        </button>
      </form>
    </div>
  );
}

function stateWords({ wantsShown, heldBack }: StaffProfile): string {
  if (!wantsShown) return 'Not shown to visitors.';
  return heldBack ? 'An owner does not show it at present.' : 'Shown to visitors.';
}
