import styles from './note.module.css';
import type { NoteAnswer } from './note-page.tsx';
import type { HandOverView } from './note-view.ts';

type HandOverBoxProps = {
  readonly visitId: string;
  readonly handOver: HandOverView;
  readonly refusal: Extract<NoteAnswer, { kind: 'hand-over-refused' }> | undefined;
};

/** A student's draft on its way to a signature: handed over, taken back, read and sent back. Part of the note's one form. */
export function HandOverBox({ visitId, handOver, refusal }: HandOverBoxProps) {
  const { values, errors } = refusal ?? NOTHING;
  const formError = errors.form && (
    <p className={styles.error} role="alert">
      {errors.form}
    </p>
  );
  switch (handOver.kind) {
    case 'handed-over':
      return (
        <div className={styles.handOver}>
          {formError}
          <p>{handOver.words} You can read the note, and change it after taking it back.</p>
          {handOver.mayTakeBack && (
            <button type="submit" name="intent" value="take-back" className={styles.secondary}>
              Take it back
            </button>
          )}
        </div>
      );
    case 'to-be-read':
      return (
        <div className={styles.handOver}>
          {formError}
          <p>
            <strong>{handOver.words}</strong>
          </p>
          {handOver.remark !== '' && <p className={styles.lines}>“{handOver.remark}”</p>}
          <details open={errors.sendBackRemark !== undefined || undefined}>
            <summary>Send it back</summary>
            <label className={styles.field}>
              <span>What {handOver.student} should look at</span>
              <textarea
                name="sendBackRemark"
                rows={2}
                maxLength={2000}
                defaultValue={values.sendBackRemark}
                // biome-ignore lint/a11y/noAutofocus: the field that was refused takes the focus
                autoFocus={errors.sendBackRemark !== undefined}
              />
              {errors.sendBackRemark && (
                <span className={styles.error} role="alert">
                  {errors.sendBackRemark}
                </span>
              )}
            </label>
            <button
              type="submit"
              name="intent"
              value="send-back"
              formAction={`/staff/visits/${visitId}/note/sign#signature`}
              className={styles.secondary}
            >
              Send it back with this remark
            </button>
          </details>
        </div>
      );
    case 'may-hand-over':
      return (
        <div className={styles.handOver}>
          {formError}
          {handOver.last && (
            <>
              <p>
                <strong>{handOver.last.words}</strong>
              </p>
              <p className={styles.lines}>“{handOver.last.remark}”</p>
            </>
          )}
          <p>A clinician signs what a student drafted, with both names. Hand the draft over when it is ready.</p>
          <label className={styles.field}>
            <span>Supervised by</span>
            <select name="supervisorId" defaultValue={values.supervisorId ?? handOver.supervisors[0]?.id}>
              {handOver.supervisors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            {errors.supervisorId && (
              <span className={styles.error} role="alert">
                {errors.supervisorId}
              </span>
            )}
          </label>
          <label className={styles.field}>
            <span>A word to go with it (may stay empty)</span>
            <textarea name="handOverRemark" rows={2} maxLength={2000} defaultValue={values.handOverRemark} />
          </label>
          <button type="submit" name="intent" value="hand-over" className={styles.primary}>
            Hand over for co-signature
          </button>
        </div>
      );
  }
}

const NOTHING: {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
} = {
  values: {},
  errors: {},
};
