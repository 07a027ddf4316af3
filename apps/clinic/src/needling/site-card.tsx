import { LIMITS } from '@filiform/needling';
import { useId, useState } from 'react';
import { Chips } from './chips.tsx';
import { Digits, wholeNumbers } from './digits.tsx';
import { EachSide } from './each-side.tsx';
import type { AccountRefusal } from './missing-needles.tsx';
import { MissingNeedles } from './missing-needles.tsx';
import { MoreFindings } from './more-findings.tsx';
import { ExpiredLot } from './needle-fields.tsx';
import styles from './needling.module.css';
import { PlanFields } from './plan-fields.tsx';
import { planWords } from './plan-words.ts';
import { muscleName, type SiteFields } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import { StaleSite } from './stale-site.tsx';
import { Stepper } from './stepper.tsx';
import type { LotView, PersonView } from './view.ts';

type SiteCardProps = {
  readonly site: LocalSite;
  readonly place: number;
  readonly isLive: boolean;
  readonly stock: readonly LotView[];
  readonly people: readonly PersonView[];
  readonly today: string;
  readonly accountRefusal: AccountRefusal | undefined;
  readonly change: (typed: Partial<SiteFields>) => void;
  /** Counts the needles in at this site and the other side's; undefined where there is no such side, or another count. */
  readonly changeBothIn: ((needlesIn: string) => void) | undefined;
  readonly remove: () => void;
  /** Undefined where the other side stands there already, or there is none. */
  readonly otherSide: (() => void) | undefined;
  readonly settle: (fields: SiteFields) => void;
};

const FAMILIAR_CHIPS = [
  { value: 'yes', name: 'Yes' },
  { value: 'no', name: 'No' },
  { value: 'not-assessed', name: 'Not assessed' },
];
const TOLERATED_CHIPS = [
  { value: 'well', name: 'Well' },
  { value: 'fair', name: 'Fairly' },
  { value: 'poor', name: 'Poorly' },
  { value: 'stopped', name: 'Stopped' },
];

/** Needles that go in together, as the pairs of a current do; others are counted one by one. */
const IN_TOGETHER = wholeNumbers(2, 4);

/** One muscle on one side: what is meant, what was found, and the needles in and out. A plain form before scripts run. */
export function SiteCard(props: SiteCardProps) {
  const { site, place, isLive, stock, people, today, accountRefusal, change, changeBothIn, remove, otherSide, settle } =
    props;
  const { fields, errors } = site;
  const heading = useId();
  const name = `${muscleName(site.muscle)}, ${site.side}`;
  // Open where the needle or the technique is still to be chosen; after that as the hand leaves it.
  const [planIsOpen, setPlanIsOpen] = useState(fields.needleDiameterMm === '' || fields.technique === '');
  return (
    <article className={styles.card} id={`site-${site.id}`} aria-labelledby={heading}>
      {site.theirs && <StaleSite site={site} theirs={site.theirs} people={people} settle={settle} isLive={isLive} />}
      <form
        method="post"
        onSubmit={(event) => {
          if (isLive) event.preventDefault();
        }}
      >
        <input type="hidden" name="siteId" value={site.id} />
        <input type="hidden" name="rowVersion" value={site.rowVersion} />
        <input type="hidden" name="muscle" value={site.muscle} />
        <input type="hidden" name="side" value={site.side} />
        <input type="hidden" name="copiedFrom" value={site.copiedFrom ?? ''} />
        <header className={styles.cardHead}>
          <h2 id={heading}>
            <span className={styles.number}>{place}</span> {muscleName(site.muscle)},{' '}
            <strong className={styles.side}>{site.side}</strong>
          </h2>
          <div className={styles.cardActions}>
            {otherSide && (
              <button
                type="submit"
                name="intent"
                value="other-side"
                className={styles.quiet}
                onClick={isLive ? otherSide : undefined}
                aria-label={`${name}: other side too`}
              >
                Other side too
              </button>
            )}
            <button
              type="submit"
              name="intent"
              value="remove-site"
              className={styles.quiet}
              onClick={isLive ? remove : undefined}
              aria-label={`Take back ${name}`}
            >
              Take back
            </button>
          </div>
        </header>
        <details
          className={styles.planBox}
          open={planIsOpen}
          onToggle={(event) => setPlanIsOpen(event.currentTarget.open)}
        >
          <summary>
            <span>{planWords(site, fields)}</span>
          </summary>
          <PlanFields site={site} stock={stock} today={today} change={change} />
        </details>
        <ExpiredLot fields={fields} today={today} />
        <div className={styles.counts}>
          <Stepper
            name="needlesIn"
            label="Needles in"
            value={fields.needlesIn}
            limit={LIMITS.needlesIn}
            whenEmpty="not counted"
            error={errors.needlesIn}
            isBig
            offered={IN_TOGETHER}
            onChange={(value) => change({ needlesIn: value })}
          >
            {changeBothIn && (
              <EachSide label="Needles in" offered={IN_TOGETHER} value={fields.needlesIn} onChange={changeBothIn} />
            )}
          </Stepper>
        </div>
        <div className={styles.found2}>
          <Digits
            name="insertions"
            label="Insertions"
            value={fields.insertions}
            limit={LIMITS.insertions}
            offered={wholeNumbers(1, 8)}
            whenEmpty="not recorded"
            error={errors.insertions}
            onChange={(value) => change({ insertions: value })}
          />
          <Digits
            name="twitches"
            label="Twitch responses"
            value={fields.twitches}
            limit={LIMITS.twitches}
            offered={wholeNumbers(0, 7)}
            whenEmpty="not assessed"
            error={errors.twitches}
            onChange={(value) => change({ twitches: value })}
          />
        </div>
        <div className={styles.answers}>
          <Stepper
            name="depthMm"
            label="Depth reached"
            value={fields.depthMm}
            limit={LIMITS.depthMm}
            step={5}
            whenEmpty="not recorded"
            error={errors.depthMm}
            onChange={(value) => change({ depthMm: value })}
          />
          <Chips
            name="familiarPain"
            legend="Familiar pain reproduced"
            chips={FAMILIAR_CHIPS}
            value={fields.familiarPain}
            onChange={(value) => change({ familiarPain: value })}
          />
          <Chips
            name="tolerated"
            legend="Tolerated"
            chips={TOLERATED_CHIPS}
            value={fields.tolerated}
            onChange={(value) => change({ tolerated: value })}
          />
        </div>
        <ResponseField site={site} change={change} />
        <MoreFindings site={site} change={change} />
        <div className={styles.counts}>
          <Stepper
            name="needlesOut"
            label="Needles out"
            value={fields.needlesOut}
            limit={LIMITS.needlesOut}
            whenEmpty="counted at the end"
            error={errors.needlesOut ?? errors.countedOutBy}
            onChange={(value) => change({ needlesOut: value })}
          />
        </div>
        <div className={styles.save}>
          <button type="submit" name="intent" value="save-site" className={styles.primary}>
            Save {name}
          </button>
        </div>
      </form>
      <MissingNeedles site={site} name={name} refusal={accountRefusal} />
    </article>
  );
}

function ResponseField({
  site,
  change,
}: {
  readonly site: LocalSite;
  readonly change: (typed: Partial<SiteFields>) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Patient's response, in words</label>
      <textarea
        id={id}
        name="response"
        rows={1}
        value={site.fields.response}
        onChange={(event) => change({ response: event.currentTarget.value })}
      />
      {site.errors.response && <span className={styles.error}>{site.errors.response}</span>}
    </div>
  );
}
