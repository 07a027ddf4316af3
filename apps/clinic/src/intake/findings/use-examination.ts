import { useState } from 'react';
import { loadAtlas } from '../candidates/use-atlas.ts';
import { type Savable, type Saving, useSaving } from '../saving/use-saving.ts';
import { type Examination, holdsAllOf, sameExamination } from './examination.ts';

/** Findings, as they are saved while they are tapped. What checks them comes with the atlas. */
const FINDINGS: Savable<Examination> = {
  name: 'findings',
  address: (visitId) => `/staff/visits/${visitId}/findings`,
  field: 'examination',
  reader: async () => {
    const { parseExamination } = await loadAtlas();
    return (value) => {
      const parsed = parseExamination(value);
      return parsed.ok ? parsed.value : undefined;
    };
  },
  same: sameExamination,
  holdsAllOf,
};

/** What was found and asked so far, and how it changes. */
export type Examining = {
  readonly examination: Examination;
  readonly canChange: boolean;
  readonly change: (next: Examination) => void;
  /** What stood before the last change; undefined where nothing was changed on this page. */
  readonly before: Examination | undefined;
  readonly undo: () => void;
};

type Stored = {
  readonly visitId: string;
  readonly staffId: string;
  readonly examination: Examination;
  readonly rowVersion: number;
  readonly savedBy: string;
};

/** The examination of a visit: saved as it is tapped, each tap can be taken back. */
export function useExamination(
  { visitId, staffId, examination: value, rowVersion, savedBy }: Stored,
  canChange: boolean,
): { readonly examining: Examining; readonly saving: Saving<Examination>; readonly show: (so: Examination) => void } {
  const [{ present, past }, setHistory] = useState<{ present: Examination; past: readonly Examination[] }>({
    present: value,
    past: [],
  });
  const show = (so: Examination) => setHistory((was) => ({ present: so, past: [...was.past, was.present] }));
  const saving = useSaving(FINDINGS, { ownerId: visitId, staffId, value, rowVersion, savedBy }, show);
  return {
    saving,
    show,
    examining: {
      examination: present,
      canChange,
      before: past.at(-1),
      change(next) {
        show(next);
        saving.changed(next);
      },
      undo() {
        const last = past.at(-1);
        if (!last) return;
        setHistory({ present: last, past: past.slice(0, -1) });
        saving.changed(last);
      },
    },
  };
}
