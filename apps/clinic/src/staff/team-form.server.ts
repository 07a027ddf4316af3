import type { Logger } from 'pino';
import { may } from '../database/permissions.ts';
import type { Database } from '../database/pool.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../forms/form.ts';
import type { PracticeHead } from '../practice/find-practice.ts';
import type { Mail } from '../practice/mail.ts';
import { changeMember, deactivateMember, memberOf, reactivateMember, type TeamChange } from './change-team.server.ts';
import { invite, revokeInvitation } from './invite.server.ts';
import { endSessionsOfStranger, worksHereOnly } from './leaving.server.ts';
import { ChangeForm, InvitationButton, InviteForm, MemberButton } from './member-form.ts';
import type { SignIn } from './sign-in.ts';
import type { Done, Letter, TeamAnswer } from './team-answer.ts';

export type TeamFormContext = {
  readonly services: {
    readonly database: Database;
    readonly signIn: SignIn;
    readonly mail: Mail;
    readonly log: Pick<Logger, 'error'>;
    readonly settings: { readonly mailUrl: string | undefined };
  };
  readonly practice: PracticeHead;
  /** Where links begin. */
  readonly address: string;
  /** Runs the work in a transaction of the owner who asks. */
  readonly inTeam: <T>(work: (tx: PracticeTransaction) => Promise<T>) => Promise<T>;
};

export type TeamFormAnswer =
  | { readonly kind: 'done'; readonly done: Done; readonly staffId: string | undefined }
  /** The owner gave her own role away: this page is not hers any more. */
  | { readonly kind: 'left' }
  | { readonly kind: 'answer'; readonly status: number; readonly answer: TeamAnswer };

/** The forms and buttons of the team page, told apart by the field `what`. */
export async function teamForm(context: TeamFormContext, form: FormData): Promise<TeamFormAnswer> {
  switch (typedValues(form).what) {
    case 'invite':
      return inviteForm(context, form);
    case 'revoke':
      return revokeForm(context, form);
    case 'change':
      return changeForm(context, form);
    case 'deactivate':
    case 'reactivate':
      return activeForm(context, form);
    case 'new-password':
      return newPasswordForm(context, form);
    default:
      return refused('page', { values: {}, errors: { form: 'This page did not send what it should. Open it anew.' } });
  }
}

async function inviteForm(context: TeamFormContext, form: FormData): Promise<TeamFormAnswer> {
  const parsed = parseForm(InviteForm, form);
  if (!parsed.ok) return refused('invite', parsed.refusal);
  const { email, ...wanted } = parsed.value;
  const invited = await context.inTeam((tx) => invite(tx, email, wanted));
  if (invited.kind === 'refused') {
    return refused('invite', { values: typedValues(form), errors: { email: invited.sentence } });
  }
  const link = `${context.address}/staff/invitation/${invited.token}`;
  const letter = await sendInvitation(context, { email, name: wanted.displayName, link });
  return answer({ kind: 'link', use: 'invitation', name: wanted.displayName, link, letter });
}

/** A mail server that is down takes no invitation back: the link can be handed over. */
async function sendInvitation(
  { services, practice }: TeamFormContext,
  { email, name, link }: { readonly email: string; readonly name: string; readonly link: string },
): Promise<Letter> {
  try {
    await services.mail.send({
      to: email,
      subject: `${practice.name} invites you to Filiform`,
      text: `Hello ${name},\n\n${practice.name} invites you to work with it in Filiform. Open this link within seven days to choose your password:\n\n${link}\n\nIf you do not know why you got this, leave it: nothing happens.\n`,
    });
    return services.settings.mailUrl ? 'sent' : 'no-server';
  } catch (error) {
    services.log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'no invitation letter sent');
    return 'failed';
  }
}

async function revokeForm(context: TeamFormContext, form: FormData): Promise<TeamFormAnswer> {
  const parsed = parseForm(InvitationButton, form);
  if (!parsed.ok) return refused('page', parsed.refusal);
  await context.inTeam((tx) => revokeInvitation(tx, parsed.value.invitationId));
  return { kind: 'done', done: 'revoked', staffId: undefined };
}

async function changeForm(context: TeamFormContext, form: FormData): Promise<TeamFormAnswer> {
  const parsed = parseForm(ChangeForm, form);
  const values = typedValues(form);
  if (!parsed.ok) return refused(values.staffId ?? 'page', parsed.refusal);
  const { staffId, seen, ...wanted } = parsed.value;
  const { changed, isSelf } = await context.inTeam(async (tx) => ({
    changed: await changeMember(tx, staffId, wanted, seen),
    isSelf: staffId === tx.actor.staffId,
  }));
  if (changed.kind === 'done' && isSelf && !may(wanted.roles, 'staff.manage')) return { kind: 'left' };
  return told(changed, 'changed', staffId, values);
}

async function activeForm(context: TeamFormContext, form: FormData): Promise<TeamFormAnswer> {
  const parsed = parseForm(MemberButton, form);
  if (!parsed.ok) return refused('page', parsed.refusal);
  const { staffId } = parsed.value;
  const values = typedValues(form);
  if (values.what === 'reactivate') {
    return told(await context.inTeam((tx) => reactivateMember(tx, staffId)), 'reactivated', staffId, values);
  }
  const { changed, userId } = await context.inTeam(async (tx) => {
    const { userId } = await memberOf(tx, staffId);
    return { changed: await deactivateMember(tx, staffId), userId };
  });
  if (changed.kind === 'done') await endSessionsOfStranger(context.services, userId);
  return told(changed, 'deactivated', staffId, values);
}

async function newPasswordForm(context: TeamFormContext, form: FormData): Promise<TeamFormAnswer> {
  const parsed = parseForm(MemberButton, form);
  if (!parsed.ok) return refused('page', parsed.refusal);
  const { staffId } = parsed.value;
  const { services, practice, address } = context;
  const { userId, displayName } = await context.inTeam((tx) => memberOf(tx, staffId));
  if (!(await worksHereOnly(services, userId, practice.id))) {
    const sentence = `Only ${displayName} can ask for this: the account does not belong to this practice alone. “Forgot your password?” on the sign-in page sends a letter.`;
    return refused(staffId, { values: typedValues(form), errors: { form: sentence } });
  }
  const link = `${address}/staff/new-password/${await services.signIn.makeReset(userId)}`;
  return answer({ kind: 'link', use: 'new-password', name: displayName, link, letter: 'none' });
}

function told(changed: TeamChange, done: Done, staffId: string, values: FormRefusal['values']): TeamFormAnswer {
  if (changed.kind === 'done') return { kind: 'done', done, staffId };
  if (changed.kind === 'refused') return refused(staffId, { values, errors: { form: changed.sentence } });
  const { displayName, credentials, roles } = changed.present;
  const refusal = {
    values,
    errors: { form: 'Somebody else changed this person meanwhile. Nothing of yours was kept yet.' },
  };
  return {
    kind: 'answer',
    status: 409,
    answer: { kind: 'stale', form: staffId, refusal, present: { displayName, credentials, roles } },
  };
}

function refused(form: string, refusal: FormRefusal): TeamFormAnswer {
  return { kind: 'answer', status: 422, answer: { kind: 'refused', form, refusal } };
}

function answer(told: TeamAnswer): TeamFormAnswer {
  return { kind: 'answer', status: 200, answer: told };
}
