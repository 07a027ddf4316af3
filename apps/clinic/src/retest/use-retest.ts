import { useState } from 'react';
import { type Savable, type Saving, useSaving } from '../intake/index.saving.ts';
import { holdsAllOf, type MeasureFields, parseMeasures, sameMeasures } from './measure-fields.ts';

/** The measures of a visit, as they are saved while they are entered. */
const MEASURES: Savable<readonly MeasureFields[]> = {
  name: 'measures',
  address: (visitId) => `/staff/visits/${visitId}/measures`,
  field: 'measures',
  reader: () => Promise.resolve(parseMeasures),
  same: sameMeasures,
  holdsAllOf,
};

type Stored = {
  readonly visitId: string;
  readonly staffId: string;
  readonly measures: readonly MeasureFields[];
  readonly rowVersion: number;
  readonly savedBy: string;
};

export type Measuring = {
  readonly measures: readonly MeasureFields[];
  readonly saving: Saving<readonly MeasureFields[]>;
  /** Shows and saves. */
  readonly change: (measures: readonly MeasureFields[]) => void;
  /** Shows what is stored already. */
  readonly show: (measures: readonly MeasureFields[]) => void;
};

/** What was measured, saved as it is typed. */
export function useRetest({ visitId, staffId, measures: value, rowVersion, savedBy }: Stored): Measuring {
  const [measures, show] = useState(value);
  const saving = useSaving(MEASURES, { ownerId: visitId, staffId, value, rowVersion, savedBy }, show);
  return {
    measures,
    saving,
    show,
    change(next) {
      show(next);
      saving.changed(next);
    },
  };
}
