import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { HandOver } from './hand-over.tsx';
import { InviteSomebody } from './invite-form.tsx';
import { MemberRow, OneButton } from './member-row.tsx';
import { roleNames } from './roles.ts';
import styles from './staff-pages.module.css';
import type { PendingInvitation, Team, TeamMember } from './team.server.ts';
import type { Done, TeamAnswer } from './team-answer.ts';

type TeamPageProps = {
  readonly team: Team;
  readonly done: Done | undefined;
  /** The person it was done to. */
  readonly doneTo: TeamMember | undefined;
  readonly answer: TeamAnswer | undefined;
  /** What another part of the clinic says of a person, under her roles. */
  readonly besides: (member: TeamMember) => ReactNode;
};

/** The owner's page: who works here, as what, and who is invited. */
export function TeamPage({ team, done, doneTo, answer, besides }: TeamPageProps) {
  const refused = answer?.kind === 'refused' || answer?.kind === 'stale' ? answer : undefined;
  return (
    <div className={styles.wide}>
      <title>Team</title>
      <h1>Team</h1>
      {answer?.kind === 'link' && <HandOver {...answer} />}
      {refused?.form === 'page' && (
        <p className={styles.refusal} role="alert">
          {refused.refusal.errors.form ?? 'This page did not send what it should. Open it anew.'}
        </p>
      )}
      {!answer && done && <WhatWasDone done={done} to={doneTo} />}
      <div className={styles.columns}>
        <div>
          <ul className={styles.members}>
            {team.members.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                answer={refused?.form === member.id ? refused : undefined}
                besides={besides(member)}
              />
            ))}
          </ul>
          {team.invitations.length > 0 && <Invited invitations={team.invitations} />}
        </div>
        <section>
          <h2 id="invite">Invite somebody</h2>
          <InviteSomebody refusal={refused?.form === 'invite' ? refused.refusal : undefined} />
        </section>
      </div>
    </div>
  );
}

function WhatWasDone({ done, to }: { done: Done; to: TeamMember | undefined }) {
  if (done === 'revoked') {
    return (
      <p className={styles.notice} role="status">
        The invitation was taken back: its link does not work any more.
      </p>
    );
  }
  if (!to) return null;
  const sentences = {
    changed: `${to.displayName} is saved: ${roleNames(to.roles)}. It holds from the next page on.`,
    deactivated: `${to.displayName} can’t sign in here any more. What was recorded stays.`,
    reactivated: `${to.displayName} can sign in again.`,
  };
  return (
    <div className={styles.notice} role="status">
      {sentences[done]}
      {done === 'deactivated' && !to.isActive && <OneButton what="reactivate" staffId={to.id} label="Undo" />}
      {done === 'reactivated' && to.isActive && !to.isSelf && (
        <OneButton what="deactivate" staffId={to.id} label="Undo" />
      )}
    </div>
  );
}

function Invited({ invitations }: { invitations: readonly PendingInvitation[] }) {
  return (
    <section>
      <h2>Invited, not here yet</h2>
      <ul className={styles.members}>
        {invitations.map(({ id, displayName, email, roles, until }) => (
          <li key={id} className={styles.member}>
            <div className={styles.person}>
              <b>{displayName}</b>
              <small>{email}</small>
            </div>
            <div className={styles.held}>
              {roleNames(roles)}
              <small>
                {until ? `The link works until ${until}` : 'The link has run out. Invite again for a new one.'}
              </small>
            </div>
            <form method="post" className={styles.one}>
              <input type="hidden" name="what" value="revoke" />
              <input type="hidden" name="invitationId" value={id} />
              <Button type="submit" variant="subtle">
                Take back<span className={styles.unseen}> the invitation of {displayName}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
