import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import parts from '../look/page-parts.module.css';
import type { StartVisitView } from './start-visit.server.ts';

export type StartVisitAnswer = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** Said where the clinician has another visit: then a reason to overlap can be given. */
  readonly busy: string | undefined;
};

type StartVisitPageProps = {
  readonly patientId: string;
  readonly patientName: string;
  readonly view: StartVisitView;
  readonly answer: StartVisitAnswer | undefined;
};

/** A visit that begins now: where, with whom, why; and what to do where the clinician is with somebody else. */
export function StartVisitPage({ patientId, patientName, view, answer }: StartVisitPageProps) {
  const { values = {}, errors = {}, busy } = answer ?? {};
  const clinicianError = errors.clinicianId;
  return (
    <>
      <title>Start a visit now</title>
      <header className={parts.head}>
        <div>
          <h1>Start a visit now</h1>
          <p>For {patientName}, 45 minutes from now</p>
        </div>
      </header>
      {busy && (
        <p className={parts.warn} role="alert">
          <IconAlertTriangle size={20} aria-hidden="true" /> {busy}
        </p>
      )}
      <form method="post" action={`/staff/patients/${patientId}/visits`} className={parts.form}>
        <NativeSelect
          name="clinicianId"
          label="Clinician"
          defaultValue={values.clinicianId || view.chosenClinician}
          error={clinicianError}
          autoFocus={clinicianError !== undefined}
          data={[
            ...(view.chosenClinician ? [] : [{ value: '', label: 'Choose who sees the patient' }]),
            ...view.clinicians.map(({ id, name, isBusyNow }) => ({
              value: id,
              label: isBusyNow ? `${name}: has a visit in the next 45 minutes` : name,
            })),
          ]}
        />
        <NativeSelect
          name="clinicId"
          label="Clinic"
          defaultValue={values.clinicId || view.chosenClinic}
          error={errors.clinicId}
          data={view.clinics.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          name="reason"
          label="What the patient comes for"
          description="In a few words, such as: stiff neck since Monday. Can stay empty."
          maxLength={200}
          defaultValue={values.reason}
          error={errors.reason}
        />
        {(busy !== undefined || values.overlapReason) && (
          <Textarea
            name="overlapReason"
            label="Why the two visits may overlap"
            description="Kept with the visit. Leave it empty if you choose somebody else above."
            autosize={false}
            rows={2}
            maxLength={300}
            defaultValue={values.overlapReason}
            error={errors.overlapReason}
            autoFocus={busy !== undefined}
          />
        )}
        <div className={parts.actions}>
          <button type="submit" className={parts.button}>
            Start visit now
          </button>
          <Link className={parts.quiet} to={`/staff/patients/${patientId}`}>
            Back to the patient
          </Link>
        </div>
      </form>
    </>
  );
}
