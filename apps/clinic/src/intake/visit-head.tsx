import { type ReactNode, useEffect, useRef } from 'react';
import styles from './visit-head.module.css';

export type VisitHeadFacts = {
  readonly visitId: string;
  readonly patientId: string;
  /** The name the patient uses, with the family name. */
  readonly patientName: string;
  /** The name on the record. */
  readonly recordName: string;
  readonly age: number;
  readonly when: string;
  readonly clinicName: string;
  readonly clinicianName: string;
  readonly reason: string;
  readonly steps: {
    readonly drawn: boolean;
    /** Questions of the short screen that were asked at this visit, and how many there are. */
    readonly asked: { readonly done: number; readonly all: number };
    /** A consent was signed in an open episode of care and not withdrawn; whether it still counts is told elsewhere. */
    readonly consented: boolean;
    readonly sites: number;
    /** Undefined while nothing is counted. */
    readonly needlesIn: number | undefined;
    readonly needlesOut: number | undefined;
    /** Measures taken before needling, and how many of them again after it. */
    readonly baselines: number;
    readonly retested: number;
    readonly note: 'none' | 'draft' | 'signed';
    /** What happened after needling, as far as it stands. */
    readonly events: number;
    readonly aftercare: 'not given' | 'given';
  };
};

/** The head, where the page itself knows of more answers than were there when it was opened. */
export function withAsked(head: VisitHeadFacts, done: number): VisitHeadFacts {
  return { ...head, steps: { ...head.steps, asked: { ...head.steps.asked, done } } };
}

type VisitHeadProps = {
  readonly head: VisitHeadFacts;
  readonly step: 'drawing' | 'consent' | 'screen' | 'needling' | 'retest' | 'note' | 'events' | 'aftercare';
  /** Once the page is scrolled only who it is and what stands at the end of the line stay in sight, on every screen. */
  readonly isSmall?: boolean;
  /** Whether the work is saved, and the like; at the end of the line. */
  readonly children?: ReactNode;
};

/** The line over every page of a visit: who, when, where, and the way from drawing to signed note. */
export function VisitHead({ head, step, isSmall = false, children }: VisitHeadProps) {
  const { steps } = head;
  const line = useStepInSight();
  const address = `/staff/visits/${head.visitId}`;
  return (
    <header className={`${styles.head} ${isSmall ? styles.small : ''}`}>
      <div className={styles.who}>
        <h1>
          <a className={styles.name} href={`/staff/patients/${head.patientId}`}>
            {head.patientName}
          </a>
        </h1>
        <p>
          {head.recordName !== head.patientName && <span>on record {head.recordName}</span>}
          <span>{head.age} years</span>
          <span>{head.when}</span>
          <span>{head.clinicName}</span>
        </p>
      </div>
      <nav aria-label="Steps of this visit" className={styles.steps} ref={line}>
        <Step href={address} name="Drawing" state={steps.drawn ? 'drawn' : 'empty'} here={step === 'drawing'} />
        <Step
          href={`${address}/screen`}
          name="Asked"
          state={`${steps.asked.done} of ${steps.asked.all}`}
          here={step === 'screen'}
        />
        <Step
          href={`${address}/consent`}
          name="Consent"
          state={steps.consented ? 'signed' : 'none yet'}
          here={step === 'consent'}
        />
        <Step
          href={`${address}/needling`}
          name="Needling"
          state={steps.sites === 0 ? 'none yet' : `in ${steps.needlesIn ?? '–'}, out ${steps.needlesOut ?? '–'}`}
          here={step === 'needling'}
        />
        <Step
          href={`${address}/retest`}
          name="Re-test"
          state={
            steps.baselines + steps.retested === 0
              ? 'none yet'
              : `${steps.retested} of ${Math.max(steps.baselines, steps.retested)}`
          }
          here={step === 'retest'}
        />
        <Step
          href={`${address}/note`}
          name="Note"
          state={{ none: 'not begun', draft: 'draft', signed: 'signed' }[steps.note]}
          here={step === 'note'}
        />
        <Step
          href={`${address}/events`}
          name="Events"
          state={steps.events === 0 ? 'none' : `${steps.events} recorded`}
          here={step === 'events'}
        />
        <Step href={`${address}/aftercare`} name="Aftercare" state={steps.aftercare} here={step === 'aftercare'} />
      </nav>
      {children && <div className={styles.state}>{children}</div>}
    </header>
  );
}

/** On a narrow screen the line of steps scrolls sideways: it begins where the page is. */
function useStepInSight() {
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = line.current?.querySelector<HTMLElement>('[aria-current]');
    if (line.current && here)
      line.current.scrollLeft = here.offsetLeft - (line.current.clientWidth - here.clientWidth) / 2;
  }, []);
  return line;
}

function Step({ href, name, state, here }: { href: string; name: string; state: string; here: boolean }) {
  return (
    <a href={href} aria-current={here ? 'step' : undefined}>
      <strong>{name}</strong> <small>{state}</small>
    </a>
  );
}
