import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { siteChanged } from '../site/served/changed.server.ts';
import { fingerprint, type MemberFields } from './member-fields.ts';

export type TeamChange =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly sentence: string }
  /** Somebody else changed the person after the page was opened: what stands now. */
  | { readonly kind: 'stale'; readonly present: MemberFields };

const LAST_OWNER =
  'A practice needs an owner who can sign in, and this is the last one. Give somebody else the role first.';

type Member = MemberFields & { readonly userId: string; readonly isActive: boolean };

/** Writes name, credentials and roles, where they still are what the page showed (`seen`). */
export async function changeMember(
  tx: PracticeTransaction,
  staffId: string,
  wanted: MemberFields,
  seen: string,
): Promise<TeamChange> {
  await lockTeam(tx);
  const member = await memberOf(tx, staffId);
  if (seen !== fingerprint(member)) return { kind: 'stale', present: member };
  if (!wanted.roles.includes('owner') && (await isLastOwner(tx, staffId, member))) {
    return { kind: 'refused', sentence: LAST_OWNER };
  }
  const { displayName, credentials, roles } = wanted;
  await tx.db
    .updateTable('staffMember')
    .set({ displayName, credentials })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', staffId)
    .execute();
  await tx.db.deleteFrom('staffRole').where('practiceId', '=', tx.practiceId).where('staffId', '=', staffId).execute();
  await tx.db
    .insertInto('staffRole')
    .values(roles.map((role) => ({ practiceId: tx.practiceId, staffId, role })))
    .execute();
  await tellSite(tx);
  return { kind: 'done' };
}

/** From the next request on the person is a stranger to this practice. What she wrote stays hers. */
export async function deactivateMember(tx: PracticeTransaction, staffId: string): Promise<TeamChange> {
  await lockTeam(tx);
  const member = await memberOf(tx, staffId);
  if (staffId === tx.actor.staffId) {
    return { kind: 'refused', sentence: 'You can’t deactivate yourself. Another owner can.' };
  }
  if (await isLastOwner(tx, staffId, member)) return { kind: 'refused', sentence: LAST_OWNER };
  return setDeactivated(tx, staffId, tx.now);
}

/** The person can sign in again, with the roles she had. */
export async function reactivateMember(tx: PracticeTransaction, staffId: string): Promise<TeamChange> {
  await lockTeam(tx);
  await memberOf(tx, staffId);
  return setDeactivated(tx, staffId, null);
}

/** One change of a team at a time: two owners can't take the role from one another in the same moment. */
async function lockTeam({ db, practiceId }: PracticeTransaction): Promise<void> {
  await db.selectFrom('practice').select('id').where('id', '=', practiceId).forNoKeyUpdate().executeTakeFirstOrThrow();
}

/** A person of this practice, active or not. Throws NotFound for anybody else. */
export async function memberOf({ db, practiceId }: PracticeTransaction, staffId: string): Promise<Member> {
  const member = await db
    .selectFrom('staffMember')
    .select(['displayName', 'credentials', 'userId', 'deactivatedAt'])
    .where('practiceId', '=', practiceId)
    .where('id', '=', staffId)
    .executeTakeFirst();
  if (!member) throw new NotFound('There is nobody with this address on the team.');
  const held = await db
    .selectFrom('staffRole')
    .select('role')
    .where('practiceId', '=', practiceId)
    .where('staffId', '=', staffId)
    .execute();
  const { deactivatedAt, ...rest } = member;
  return { ...rest, roles: held.map(({ role }) => role), isActive: deactivatedAt === null };
}

async function isLastOwner(tx: PracticeTransaction, staffId: string, member: Member): Promise<boolean> {
  if (!member.isActive || !member.roles.includes('owner')) return false;
  const other = await tx.db
    .selectFrom('staffMember as m')
    .innerJoin('staffRole as r', (join) =>
      join.onRef('r.practiceId', '=', 'm.practiceId').onRef('r.staffId', '=', 'm.id'),
    )
    .select('m.id')
    .where('m.practiceId', '=', tx.practiceId)
    .where('r.practiceId', '=', tx.practiceId)
    .where('r.role', '=', 'owner')
    .where('m.deactivatedAt', 'is', null)
    .where('m.id', '<>', staffId)
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}

async function setDeactivated(
  tx: PracticeTransaction,
  staffId: string,
  deactivatedAt: Temporal.Instant | null,
): Promise<TeamChange> {
  await tx.db
    .updateTable('staffMember')
    .set({ deactivatedAt })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', staffId)
    .execute();
  await tellSite(tx);
  return { kind: 'done' };
}

/** Names stand on the pages of the team, and over articles in every list of them. */
function tellSite({ db, practiceId }: PracticeTransaction): Promise<void> {
  return siteChanged(db, practiceId, 'team', 'articles');
}
