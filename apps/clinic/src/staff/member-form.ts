import { z } from 'zod';
import { ROLES } from '../database/tables.ts';
import { EmailAddress } from './email-address.ts';

const MemberShape = z.object({
  displayName: z
    .string({ error: 'Type the name.' })
    .trim()
    .min(1, { error: 'Type the name.' })
    .max(200, { error: 'Use at most 200 characters.' }),
  credentials: z.string().trim().max(100, { error: 'Use at most 100 characters.' }).default(''),
  /** Ticked boxes of one name arrive joined by commas. */
  roles: z
    .string({ error: 'Tick at least one role.' })
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(ROLES, { error: 'Tick roles from the list.' }))),
});

/** A new person: e-mail, name, credentials, roles. */
export const InviteForm = MemberShape.extend({ email: EmailAddress });

/** A person of the team, with what the page showed of her. */
export const ChangeForm = MemberShape.extend({ staffId: z.uuid(), seen: z.string() });

/** A button beside a person. */
export const MemberButton = z.object({ staffId: z.uuid() });

/** The button beside an invitation. */
export const InvitationButton = z.object({ invitationId: z.uuid() });
