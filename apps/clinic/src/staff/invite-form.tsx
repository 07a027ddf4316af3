import { Button, TextInput } from '@mantine/core';
import { ROLES } from '../database/tables.ts';
import type { FormRefusal } from '../forms/form.ts';
import { RoleBoxes } from './role-boxes.tsx';
import styles from './staff-pages.module.css';

/** Asks somebody onto the team by e-mail. */
export function InviteSomebody({ refusal }: { refusal: FormRefusal | undefined }) {
  const errors = refusal?.errors ?? {};
  const first = Object.keys(errors)[0];
  const ticked = (refusal?.values.roles ?? '').split(',');
  return (
    <form method="post" className={styles.fields} aria-labelledby="invite">
      <input type="hidden" name="what" value="invite" />
      <TextInput
        label="E-mail"
        type="email"
        name="email"
        required
        autoComplete="off"
        defaultValue={refusal?.values.email}
        error={errors.email}
        autoFocus={first === 'email'}
      />
      <TextInput
        label="Name"
        name="displayName"
        required
        autoComplete="off"
        defaultValue={refusal?.values.displayName}
        error={errors.displayName}
        autoFocus={first === 'displayName'}
      />
      <TextInput
        label="Credentials"
        description="As they stand behind the name: PT, DPT"
        name="credentials"
        autoComplete="off"
        defaultValue={refusal?.values.credentials}
        error={errors.credentials}
        autoFocus={first === 'credentials'}
      />
      <RoleBoxes held={ROLES.filter((role) => ticked.includes(role))} error={errors.roles} formName="invite" />
      <Button type="submit">Send the invitation</Button>
    </form>
  );
}
