import { NativeSelect } from '@mantine/core';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import styles from './rules.module.css';
import { RULES_PATH } from './rules-path.ts';
import type { RulesView } from './rules-view.server.ts';

type LeadSectionProps = {
  readonly view: Pick<RulesView, 'lead' | 'isLead' | 'candidates'>;
  readonly refusal: FormRefusal | undefined;
};

/** Who may change the rules, and, for the owner, the form that names her. */
export function LeadSection({ view, refusal }: LeadSectionProps) {
  const { lead, isLead, candidates } = view;
  return (
    <section aria-labelledby="lead" className={styles.lead}>
      <h2 id="lead">Clinical lead</h2>
      <p>
        {lead ? (
          <>
            <b>{lead.name}</b>
            {isLead && ' (you)'}, since {lead.since}. The clinical lead alone changes levels and writes the practice’s
            own rules; every change keeps name, day and reason.
          </>
        ) : (
          'Nobody is named yet, so every rule stands as Filiform ships it. An owner names a clinician.'
        )}
      </p>
      {lead && !lead.isActive && (
        <p className={parts.warn}>{lead.name} does not needle here any more: an owner names somebody else.</p>
      )}
      {candidates.length > 0 && (
        <form method="post" action={RULES_PATH} className={styles.inline} aria-label="Name the clinical lead">
          <input type="hidden" name="what" value="lead" />
          <NativeSelect
            name="staffId"
            label={lead ? 'Name somebody else' : 'Name a clinician'}
            error={refusal?.errors.staffId}
            defaultValue={refusal?.values.staffId ?? ''}
            data={[
              { value: '', label: 'Choose' },
              ...candidates.map(({ staffId, name }) => ({ value: staffId, label: name })),
            ]}
          />
          <button type="submit" className={parts.quiet}>
            Name
          </button>
        </form>
      )}
    </section>
  );
}
