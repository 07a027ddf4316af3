import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ROLES } from '../database/tables.ts';
import { fingerprint } from './member-fields.ts';
import { RoleBoxes } from './role-boxes.tsx';
import { roleNames } from './roles.ts';
import styles from './staff-pages.module.css';
import type { TeamMember } from './team.server.ts';
import type { TeamAnswer } from './team-answer.ts';

type Refused = Extract<TeamAnswer, { readonly kind: 'refused' | 'stale' }>;

type ChangeMemberProps = { readonly member: TeamMember; readonly answer: Refused | undefined };

type MemberRowProps = ChangeMemberProps & { readonly besides: ReactNode };

/** One person of the team; what can be changed opens below the line. */
export function MemberRow({ member, answer, besides }: MemberRowProps) {
  const { id, displayName, credentials, email, roles, isActive, isSelf } = member;
  return (
    <li className={isActive ? styles.member : styles.gone}>
      <div className={styles.person}>
        <b>{credentials === '' ? displayName : `${displayName}, ${credentials}`}</b>
        {isSelf && <span className={styles.tag}>you</span>}
        <small>{email}</small>
      </div>
      <div className={styles.held}>
        {roleNames(roles) || 'No role'}
        {!isActive && <span className={styles.tag}>deactivated</span>}
        {isActive && besides}
      </div>
      {isActive ? (
        <details className={styles.change} open={answer !== undefined}>
          <summary>
            Change<span className={styles.unseen}> {displayName}</span>
          </summary>
          <div className={styles.opened}>
            <ChangeMember member={member} answer={answer} />
            <div className={styles.others}>
              <OneButton what="new-password" staffId={id} label="Make a link for a new password" />
              {!isSelf && <OneButton what="deactivate" staffId={id} label="Deactivate" />}
            </div>
          </div>
        </details>
      ) : (
        <OneButton what="reactivate" staffId={id} label="Reactivate" of={displayName} />
      )}
    </li>
  );
}

function ChangeMember({ member, answer }: ChangeMemberProps) {
  const { id, displayName, credentials, roles } = member;
  const { values, errors } = answer?.refusal ?? { values: {}, errors: {} };
  const first = Object.keys(errors)[0];
  // What the buttons beside the form sent holds no fields: the form shows what stands.
  const isTyped = values.what === 'change';
  const ticked = isTyped ? (values.roles ?? '').split(',') : roles;
  return (
    <form method="post" className={styles.fields} aria-label={`Change ${displayName}`}>
      <input type="hidden" name="what" value="change" />
      <input type="hidden" name="staffId" value={id} />
      <input type="hidden" name="seen" value={fingerprint(member)} />
      {errors.form && (
        <p className={styles.refusal} role="alert">
          {errors.form}
        </p>
      )}
      {answer?.kind === 'stale' && (
        <div className={styles.versions}>
          <p>
            What stands now: {answer.present.displayName}
            {answer.present.credentials !== '' && `, ${answer.present.credentials}`} · {roleNames(answer.present.roles)}
          </p>
          <p>
            Your version is below: save it to put it in the other’s place, or <a href="/staff/team">leave it</a>.
          </p>
        </div>
      )}
      <TextInput
        label="Name"
        name="displayName"
        required
        autoComplete="off"
        defaultValue={isTyped ? values.displayName : displayName}
        error={errors.displayName}
        autoFocus={first === 'displayName'}
      />
      <TextInput
        label="Credentials"
        name="credentials"
        autoComplete="off"
        defaultValue={isTyped ? values.credentials : credentials}
        error={errors.credentials}
        autoFocus={first === 'credentials'}
      />
      <RoleBoxes held={ROLES.filter((role) => ticked.some((one) => one === role))} error={errors.roles} formName={id} />
      <Button type="submit">Save</Button>
    </form>
  );
}

type OneButtonProps = {
  readonly what: 'new-password' | 'deactivate' | 'reactivate';
  readonly staffId: string;
  readonly label: string;
  /** For who hears the page and not the line the button stands in. */
  readonly of?: string;
};

/** A button that is a form of its own. */
export function OneButton({ what, staffId, label, of }: OneButtonProps) {
  return (
    <form method="post" className={styles.one}>
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="staffId" value={staffId} />
      <Button type="submit" variant="subtle">
        {label}
        {of && <span className={styles.unseen}> {of}</span>}
      </Button>
    </form>
  );
}
