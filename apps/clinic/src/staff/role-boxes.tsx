import { Checkbox } from '@mantine/core';
import { ROLES, type Role } from '../database/tables.ts';
import { ROLE_WORDS } from './roles.ts';
import styles from './staff-pages.module.css';

type RoleBoxesProps = { readonly held: readonly Role[]; readonly error: string | undefined; readonly formName: string };

/** The roles to tick, each with what it opens. */
export function RoleBoxes({ held, error, formName }: RoleBoxesProps) {
  const errorId = `${formName}-roles-error`;
  return (
    <fieldset className={styles.roles} aria-describedby={error ? errorId : undefined}>
      <legend>Roles</legend>
      {ROLES.map((role, index) => (
        <Checkbox
          key={role}
          size="md"
          styles={{ description: { marginTop: 0, fontSize: 15 } }}
          name="roles"
          value={role}
          label={ROLE_WORDS[role].name}
          description={ROLE_WORDS[role].opens}
          defaultChecked={held.includes(role)}
          autoFocus={error !== undefined && index === 0}
        />
      ))}
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
