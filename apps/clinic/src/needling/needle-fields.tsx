import { LIMITS, NEEDLE_PRESETS, needleWords, sessionDefaultFor, usableDepthMm } from '@filiform/needling';
import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './needling.module.css';
import type { SiteFields } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import { Stepper } from './stepper.tsx';
import type { LotView } from './view.ts';

type NeedleFieldsProps = {
  readonly site: LocalSite;
  readonly stock: readonly LotView[];
  /** As `2026-03-03`, in the zone of the clinic. */
  readonly today: string;
  readonly change: (typed: Partial<SiteFields>) => void;
};

const NO_LOT = { stockId: '', needleBrand: '', needleLot: '', needleExpiresOn: '' } as const;

/** The needle: a lot of the practice's own in one tap, which brings its size along, or any size without a lot. */
export function NeedleFields({ site, stock, today, change }: NeedleFieldsProps) {
  const { fields, errors } = site;
  const range = sessionDefaultFor(site.muscle);
  const isUsual = ({ diameterMm, lengthMm }: { readonly diameterMm: number; readonly lengthMm: number }) =>
    range !== undefined &&
    diameterMm >= range.diameterMm.from &&
    diameterMm <= range.diameterMm.to &&
    lengthMm >= range.lengthMm.from &&
    lengthMm <= range.lengthMm.to;
  const usualLots = stock.filter(isUsual);
  const otherLots = stock.filter((lot) => !usualLots.includes(lot));
  const lots = (some: readonly LotView[]) =>
    some.map((lot) => (
      <LotButton key={lot.id} lot={lot} today={today} isChosen={fields.stockId === lot.id} change={change} />
    ));
  const isOtherLot = otherLots.some(({ id }) => id === fields.stockId);
  const isOwn = fields.stockId === '' && fields.needleDiameterMm !== '';
  return (
    <fieldset className={styles.chips}>
      <legend>Needle, thickness x length in mm</legend>
      {usualLots.length > 0 && <div className={styles.liveOnly}>{lots(usualLots)}</div>}
      {otherLots.length > 0 && (
        <details className={`${styles.more} ${styles.liveOnly}`} open={isOtherLot || undefined}>
          <summary>
            {usualLots.length > 0 ? 'Other lots of the stock' : 'Lots of the stock'} ({otherLots.length})
          </summary>
          <div className={styles.presets}>{lots(otherLots)}</div>
        </details>
      )}
      <PlainLots stock={stock} value={fields.stockId} change={change} />
      <details className={styles.more} open={isOwn || stock.length === 0 || undefined}>
        <summary>A size without a lot of the stock</summary>
        <div className={`${styles.presets} ${styles.liveOnly}`}>
          {NEEDLE_PRESETS.filter((preset) => !range || isUsual(preset)).map((preset) => (
            <button
              key={needleWords(preset)}
              type="button"
              className={styles.preset}
              aria-pressed={
                fields.stockId === '' &&
                Number(fields.needleDiameterMm) === preset.diameterMm &&
                Number(fields.needleLengthMm) === preset.lengthMm
              }
              onClick={() =>
                change({
                  ...NO_LOT,
                  needleDiameterMm: String(preset.diameterMm),
                  needleLengthMm: String(preset.lengthMm),
                })
              }
            >
              {needleWords(preset).replace(' mm', '')}
            </button>
          ))}
        </div>
        <div className={styles.row}>
          <Stepper
            name="needleDiameterMm"
            label="Thickness"
            value={fields.needleDiameterMm}
            limit={LIMITS.needleDiameterMm}
            step={0.05}
            whenEmpty="not chosen"
            error={errors.needleDiameterMm}
            onChange={(value) => change({ ...NO_LOT, needleDiameterMm: value })}
          />
          <Stepper
            name="needleLengthMm"
            label="Length"
            value={fields.needleLengthMm}
            limit={LIMITS.needleLengthMm}
            step={5}
            whenEmpty="not chosen"
            error={errors.needleLengthMm}
            onChange={(value) => change({ ...NO_LOT, needleLengthMm: value })}
          />
        </div>
        <div className={styles.row}>
          <Typed name="needleBrand" label="Brand" site={site} change={change} />
          <Typed name="needleLot" label="Lot" site={site} change={change} />
          <Typed name="needleExpiresOn" label="Use by" type="date" site={site} change={change} />
        </div>
      </details>
      {[errors.needleDiameterMm ?? errors.needleLengthMm, errors.stockId].map(
        (error) =>
          error && (
            <span key={error} className={styles.error}>
              {error}
            </span>
          ),
      )}
      {Number(fields.needleLengthMm) > 0 && (
        <span className={styles.note}>
          {`With a third of the shaft above the skin it reaches ${usableDepthMm(Number(fields.needleLengthMm))} mm.`}
        </span>
      )}
    </fieldset>
  );
}

function LotButton(props: {
  readonly lot: LotView;
  readonly today: string;
  readonly isChosen: boolean;
  readonly change: NeedleFieldsProps['change'];
}) {
  const { lot, today, isChosen, change } = props;
  const isExpired = lot.expiresOn < today;
  return (
    <button type="button" className={styles.lot} aria-pressed={isChosen} onClick={() => change(lotFields(lot))}>
      <span>{needleWords(lot).replace(' mm', '')}</span>
      <small>
        {lot.brand}, lot {lot.lot}
        {isExpired && (
          <b>
            <IconAlertTriangle aria-hidden="true" size={14} /> expired
          </b>
        )}
      </small>
    </button>
  );
}

function lotFields(lot: LotView): Partial<SiteFields> {
  return {
    needleDiameterMm: String(lot.diameterMm),
    needleLengthMm: String(lot.lengthMm),
    stockId: lot.id,
    needleBrand: lot.brand,
    needleLot: lot.lot,
    needleExpiresOn: lot.expiresOn,
  };
}

/** Before scripts run: one list of all lots. */
function PlainLots(props: {
  readonly stock: readonly LotView[];
  readonly value: string;
  readonly change: NeedleFieldsProps['change'];
}) {
  const { stock, value, change } = props;
  return (
    <label className={`${styles.field} ${styles.plainOnly}`}>
      Lot of the stock; give its size below as well
      <select name="stockId" value={value} onChange={(event) => change({ stockId: event.currentTarget.value })}>
        <option value="">none</option>
        {stock.map((lot) => (
          <option key={lot.id} value={lot.id}>
            {needleWords(lot)}, {lot.brand}, lot {lot.lot}
          </option>
        ))}
      </select>
    </label>
  );
}

function Typed(props: {
  readonly name: 'needleBrand' | 'needleLot' | 'needleExpiresOn';
  readonly label: string;
  readonly type?: 'date';
  readonly site: LocalSite;
  readonly change: NeedleFieldsProps['change'];
}) {
  const { name, label, type = 'text', site, change } = props;
  const error = site.errors[name];
  return (
    <label className={styles.field}>
      {label}
      <input
        name={name}
        type={type}
        value={site.fields[name]}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        onChange={(event) => change({ stockId: '', [name]: event.currentTarget.value })}
      />
      {error && <span className={styles.error}>{error}</span>}
    </label>
  );
}

/** Said on the card, whether or not its plan is open: a lot past its day. */
export function ExpiredLot({ fields, today }: { readonly fields: SiteFields; readonly today: string }) {
  if (fields.needleExpiresOn === '' || fields.needleExpiresOn >= today) return null;
  return (
    <p className={styles.warning} role="status">
      <IconAlertTriangle aria-hidden="true" size={20} /> Lot {fields.needleLot || 'without a number'} was to be used by{' '}
      {fields.needleExpiresOn}: take a needle of another lot.
    </p>
  );
}
