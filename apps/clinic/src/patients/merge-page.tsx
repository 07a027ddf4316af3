import { Button, TextInput } from '@mantine/core';
import { IconArrowMerge, IconSearch } from '@tabler/icons-react';
import type { PatientLine } from './find-patients.server.ts';
import type { LikelyDuplicate } from './likely-duplicates.server.ts';
import type { PatientTexts } from './patient-fields.ts';
import styles from './patient-form.module.css';
import { PatientLines } from './patient-lines.tsx';
import { TwoVersions } from './two-versions.tsx';

export type MergeSideFacts = {
  readonly id: string;
  readonly name: string;
  readonly texts: PatientTexts;
  readonly rowVersion: number;
  readonly visits: number;
  /** Undefined for who doesn't read records. */
  readonly signedNotes: number | undefined;
  readonly archived: boolean;
  /** The day the record was made, such as "25 Mar 2024". */
  readonly added: string;
};

export type MergeFacts = { readonly patientId: string; readonly name: string } & (
  | { readonly kind: 'choose'; readonly likely: readonly LikelyDuplicate[] }
  | { readonly kind: 'compare'; readonly kept: MergeSideFacts; readonly merged: MergeSideFacts }
  | { readonly kind: 'merged-already' }
);

export type OtherFound = { readonly q: string; readonly lines: readonly PatientLine[]; readonly more: boolean };

export type MergeRefusal =
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>>; readonly chosen: PatientTexts };

type MergePageProps = {
  readonly facts: MergeFacts;
  readonly found: OtherFound | undefined;
  readonly refusal: MergeRefusal | undefined;
};

/** One person, two records: finds the other one, shows both, and makes one of them. */
export function MergePage({ facts, found, refusal }: MergePageProps) {
  return (
    <div className={styles.page}>
      <title>Merge two records</title>
      <h1>Merge two records of one person</h1>
      {facts.kind === 'choose' && <Choose {...facts} found={found} />}
      {facts.kind === 'compare' && <Compare {...facts} refusal={refusal} />}
      {facts.kind === 'merged-already' && (
        <p>
          {facts.name} was merged into another record already.{' '}
          <a href={`/staff/patients/${facts.patientId}`}>See where it went</a>
        </p>
      )}
    </div>
  );
}

type ChooseProps = {
  readonly patientId: string;
  readonly name: string;
  readonly likely: readonly LikelyDuplicate[];
  readonly found: OtherFound | undefined;
};

function Choose({ patientId, name, likely, found }: ChooseProps) {
  const address = `/staff/patients/${patientId}/merge`;
  const withOther = ({ id }: PatientLine) => `${address}?with=${id}`;
  return (
    <>
      <p className={styles.facts}>
        Which other record is <strong>{name}</strong> too? Nothing changes yet: you see both side by side first.
      </p>
      {likely.length > 0 && (
        <section className={styles.choices} aria-labelledby="likely">
          <h2 id="likely">Likely the same person</h2>
          <PatientLines lines={likely} hrefOf={withOther} />
        </section>
      )}
      <form method="post" action={address} className={styles.find} autoComplete="off">
        <TextInput
          name="q"
          type="search"
          label="Find the other record"
          description="Name, birth date or telephone; archived ones are found too."
          leftSection={<IconSearch size={20} aria-hidden />}
          defaultValue={found?.q ?? ''}
        />
        <Button type="submit" name="intent" value="find" variant="default">
          Find
        </Button>
      </form>
      {found && (
        <section className={styles.choices} aria-labelledby="found">
          <h2 id="found">{found.lines.length === 0 ? 'Nobody found' : `${found.lines.length} found`}</h2>
          {found.lines.length === 0 ? (
            <p>Nobody else fits all of “{found.q}”.</p>
          ) : (
            <PatientLines lines={found.lines} hrefOf={withOther} />
          )}
          {found.more && <p>More fit. Add a part of the name or the birth date.</p>}
        </section>
      )}
    </>
  );
}

type CompareProps = {
  readonly patientId: string;
  readonly kept: MergeSideFacts;
  readonly merged: MergeSideFacts;
  readonly refusal: MergeRefusal | undefined;
};

function Compare({ patientId, kept, merged, refusal }: CompareProps) {
  const address = `/staff/patients/${patientId}/merge`;
  const refused = refusal?.kind === 'refused' ? refusal : undefined;
  return (
    <form method="post" action={`${address}?with=${patientId === kept.id ? merged.id : kept.id}`}>
      {refusal?.kind === 'stale' && (
        <p role="alert" className={styles.refusal}>
          Somebody changed one of the two records meanwhile. Nothing was merged: both are shown as they are now.
        </p>
      )}
      {refused && (
        <p role="alert" className={styles.refusal}>
          Not merged yet: what is chosen does not go together. See the marked lines, or{' '}
          <a href={`/staff/patients/${kept.id}/edit`}>edit the kept record</a> first.
        </p>
      )}
      <p className={styles.facts}>
        <strong>{sideWords(kept)}</strong> stays, <strong>{sideWords(merged)}</strong> goes into it. Choose line by line
        what stays.
      </p>
      <TwoVersions
        caption="Both records"
        sides={[
          { name: 'kept', title: `Stays: ${kept.name}`, short: 'stays', texts: kept.texts },
          { name: 'merged', title: `Goes into it: ${merged.name}`, short: 'goes into it', texts: merged.texts },
        ]}
        chosen={(field) => {
          if (refused) return refused.chosen[field] === kept.texts[field] ? 'kept' : 'merged';
          return kept.texts[field] === '' ? 'merged' : 'kept';
        }}
        alikeToo
        errors={refused?.errors ?? {}}
      />
      <p className={styles.facts}>
        All visits, drawings, needling, notes and scores of both come together; signed notes stay word for word as they
        were signed. The other record stays as a pointer to this one, and who merged them is kept. A merge can not be
        undone by a button.
      </p>
      <input type="hidden" name="keptId" value={kept.id} />
      <input type="hidden" name="keptVersion" value={kept.rowVersion} />
      <input type="hidden" name="mergedId" value={merged.id} />
      <input type="hidden" name="mergedVersion" value={merged.rowVersion} />
      <div className={styles.buttons}>
        <Button type="submit" name="intent" value="merge" leftSection={<IconArrowMerge size={20} aria-hidden />}>
          Make one record of both
        </Button>
        <Button component="a" href={address} variant="subtle">
          Another record
        </Button>
      </div>
    </form>
  );
}

function sideWords({ name, visits, signedNotes, archived, added }: MergeSideFacts): string {
  const counts = [
    `added ${added}`,
    `${visits} ${visits === 1 ? 'visit' : 'visits'}`,
    ...(signedNotes ? [`${signedNotes} signed ${signedNotes === 1 ? 'note' : 'notes'}`] : []),
    ...(archived ? ['archived'] : []),
  ];
  return `${name} (${counts.join(', ')})`;
}
