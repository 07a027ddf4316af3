import type { Cure } from '@filiform/needling';
import type { CureView } from './safety-view.ts';

export type Around = {
  readonly visitId: string;
  readonly patientId: string;
  /** Whose credential is asked for, where this person may open it; the owner enters credentials. */
  readonly credentialOf: string | undefined;
  readonly siteId: string | undefined;
};

/** Where the cause of a reason is recorded as gone. What is passed in writing alone has its field beside it. */
export function cureViews(cures: readonly Cure[], around: Around): readonly CureView[] {
  return cures.flatMap((cure) => {
    const place = placeOf(cure, around);
    return place ? [{ cure, ...place }] : [];
  });
}

function placeOf(cure: Cure, { visitId, patientId, siteId, credentialOf }: Around): Omit<CureView, 'cure'> | undefined {
  switch (cure) {
    case 'answer':
      return { words: 'Health answers', href: `/staff/patients/${patientId}/health` };
    case 'clearance':
      return { words: 'Attach a clearance', href: `/staff/patients/${patientId}/health#clearances` };
    case 'consent':
      return { words: 'Consent', href: `/staff/visits/${visitId}/consent` };
    case 'episode':
      return { words: 'Episodes of care', href: `/staff/patients/${patientId}/episodes` };
    case 'credential':
      return credentialOf === undefined
        ? undefined
        : { words: 'Credential', href: `/staff/team/${credentialOf}/credential` };
    case 'plan':
      return siteId === undefined
        ? { words: 'Change the plan', href: `/staff/visits/${visitId}/needling` }
        : { words: 'Go to the site', href: `/staff/visits/${visitId}/needling#site-${siteId}` };
    case 'other-session':
    case 'notice':
      return undefined;
  }
}
