import type { MuscleId } from '@filiform/atlas';
import type { SitePlan } from '../session.ts';
import type { Basis } from '../sources.ts';
import { dayWords } from './day-words.ts';
import type { SafetyReason } from './level.ts';
import { type Asked, legalBasis, legalLevel, type StateRule } from './state-rule.ts';
import { stateRule } from './states.ts';

/** A clinician's dry needling credential in one state, as it was entered with its papers. */
export type Credential = {
  /** Two letters, such as `CO`. */
  readonly state: string;
  readonly licensedOn: Temporal.PlainDate;
  /** Last day on which the licence is good. */
  readonly expiresOn: Temporal.PlainDate;
  readonly trainingHours: number;
  readonly inPersonHours: number;
  readonly supervisedSessions?: number;
  readonly trainingBeganOn: Temporal.PlainDate;
  /** Muscles that the training covered; absent where the papers do not tell them apart. */
  readonly trainedMuscles?: readonly MuscleId[];
  /** Of the registration or endorsement that some states give besides the licence. */
  readonly registrationNumber?: string;
};

/** A reason without the site it is about: credentials are about the whole plan, or about a muscle of it. */
type Found = Pick<SafetyReason, 'found' | 'todo' | 'level'>;

const PRODUCT: Basis = {
  kind: 'product-limit',
  note: 'nobody starts a plan without a credential in Filiform',
};

/**
 * Whether a clinician may needle here today. Pure.
 * @param credential the clinician's for that state; undefined where none is entered
 * @param state where the patient is treated, two letters
 * @param today in the zone of the clinic
 */
export function checkCredential(
  credential: Credential | undefined,
  state: string,
  today: Temporal.PlainDate,
): readonly SafetyReason[] {
  const rule = stateRule(state);
  const reasons = rule === undefined ? [unknownState(state)] : ofState(rule, today);
  if (credential === undefined || credential.state !== state)
    return [
      ...reasons,
      reason(
        'credential-missing',
        {
          level: 'stop',
          found: `No dry needling credential for ${rule?.name ?? state} is entered for this clinician.`,
          todo: 'Enter it with its papers, or let a clinician who has one needle.',
        },
        PRODUCT,
      ),
    ];
  return [
    ...reasons,
    ...ofDates(credential, today),
    ...(rule === undefined ? [] : [...ofRegistration(credential, rule), ...ofTraining(credential, rule, today)]),
  ];
}

/** Whether the training covered the muscle, where the state asks for that. */
export function checkTrainedMuscle(
  site: Pick<SitePlan, 'muscle'>,
  credential: Credential | undefined,
  state: string,
): readonly SafetyReason[] {
  const rule = stateRule(state);
  if (rule?.training.byRegion !== true || credential === undefined) return [];
  if (credential.trainedMuscles?.includes(site.muscle)) return [];
  const known = credential.trainedMuscles !== undefined;
  return [
    reason(
      'training-by-region',
      {
        level: known ? 'stop' : 'warn',
        found: known
          ? `${rule.name} allows only what the training covered, and this muscle is not on its list.`
          : `${rule.name} allows only what the training covered; the credential does not say which muscles that is.`,
        todo: 'Enter what the training covered, or choose another muscle.',
      },
      rule.basis[0],
    ),
  ];
}

function ofState(rule: StateRule, today: Temporal.PlainDate): readonly SafetyReason[] {
  switch (rule.status) {
    case 'allowed':
      return mayHaveLapsed(rule, today);
    case 'not-read':
      return [
        reason(
          'state-unknown',
          {
            level: 'warn',
            found: `${rule.name} is listed as allowing dry needling; what it asks for is not known here.`,
            todo: 'Ask your board, and keep its answer.',
          },
          rule.basis[0],
        ),
      ];
    case 'not-permitted':
      return [
        reason(
          'state-not-permitted',
          {
            level: 'stop',
            found: `${rule.name} does not permit dry needling by physical therapists.`,
            todo: 'Choose another treatment, or ask the board.',
          },
          rule.basis[0],
        ),
      ];
    case 'not-yet':
      return [
        reason(
          'state-not-yet',
          {
            level: 'stop',
            found: `${rule.name} has a law, but no rules to needle by yet.`,
            todo: 'Choose another treatment until the rules are made.',
          },
          rule.basis[0],
        ),
      ];
    case 'silent':
      return [
        reason(
          'state-silent',
          {
            level: 'warn',
            found: `The law of ${rule.name} says nothing about dry needling.`,
            todo: 'Ask your board, and keep its answer.',
          },
          rule.basis[0],
        ),
      ];
  }
}

/** Whether it was renewed was not read, so this can only warn. */
function mayHaveLapsed(rule: StateRule, today: Temporal.PlainDate): readonly SafetyReason[] {
  const { name, setToLapseOn } = rule;
  if (setToLapseOn === undefined || Temporal.PlainDate.compare(today, setToLapseOn) < 0) return [];
  return [
    reason(
      'state-may-have-lapsed',
      {
        level: 'warn',
        found: `The law of ${name} was set to lapse on ${setToLapseOn}, and whether it was renewed is not known here.`,
        todo: 'Ask your board whether it still holds, and keep its answer.',
      },
      rule.basis[0],
    ),
  ];
}

function unknownState(state: string): SafetyReason {
  return reason(
    'state-unknown',
    {
      level: 'warn',
      found: `The rule of ${state === '' ? 'this state' : state} is not known here.`,
      todo: 'Ask your board, and keep its answer.',
    },
    { kind: 'general-knowledge', note: 'not verified: a legal rule that was not read only warns' },
  );
}

function ofDates({ licensedOn, expiresOn }: Credential, today: Temporal.PlainDate): readonly SafetyReason[] {
  if (Temporal.PlainDate.compare(today, expiresOn) > 0)
    return [
      reason(
        'credential-expired',
        {
          level: 'stop',
          found: `The licence ended on ${dayWords(expiresOn)}.`,
          todo: 'Enter the renewed licence.',
        },
        PRODUCT,
      ),
    ];
  if (Temporal.PlainDate.compare(today, licensedOn) < 0)
    return [
      reason(
        'credential-not-begun',
        {
          level: 'stop',
          found: `The licence begins on ${dayWords(licensedOn)}.`,
          todo: 'Wait until then, or correct the date.',
        },
        PRODUCT,
      ),
    ];
  return [];
}

function ofRegistration(credential: Credential, rule: StateRule): readonly SafetyReason[] {
  if (rule.registration?.numberNeeded !== true || (credential.registrationNumber ?? '') !== '') return [];
  return [
    reason(
      'registration-missing',
      {
        level: legalLevel(rule, 'registration'),
        found: `${rule.name} asks for an endorsement or registration, and the credential has no number of one.`,
        todo: 'Enter its number.',
      },
      legalBasis(rule, 'registration'),
    ),
  ];
}

function ofTraining(credential: Credential, rule: StateRule, today: Temporal.PlainDate): readonly SafetyReason[] {
  const lacking = lackingTraining(credential, rule);
  const confirmed = lacking.filter(({ asked }) => legalLevel(rule, asked) === 'stop');
  const doubtful = lacking.filter(({ asked }) => legalLevel(rule, asked) === 'warn');
  return [
    ...(confirmed.length > 0 ? [unfinished(credential, rule, { lacking: confirmed, today })] : []),
    ...doubtful.map(({ asked, words }) =>
      reason(
        'training-incomplete',
        {
          level: 'warn',
          found: `${rule.name} may ask for more training: ${words}; ${rule.unverified[asked]}.`,
          todo: 'Ask your board, and keep its answer.',
        },
        legalBasis(rule, asked),
      ),
    ),
    ...ofLicenceYears(credential, rule, today),
  ];
}

type Lacking = { readonly asked: Asked; readonly words: string };

function lackingTraining(
  { trainingHours, inPersonHours, supervisedSessions = 0 }: Credential,
  { training }: StateRule,
): readonly Lacking[] {
  const lacking: Lacking[] = [];
  if (training.hours !== undefined && trainingHours < training.hours)
    lacking.push({ asked: 'hours', words: `${trainingHours} of ${training.hours} hours of training` });
  if (training.inPersonHours !== undefined && inPersonHours < training.inPersonHours)
    lacking.push({ asked: 'inPersonHours', words: `${inPersonHours} of ${training.inPersonHours} hours in person` });
  if (training.supervisedSessions !== undefined && supervisedSessions < training.supervisedSessions)
    lacking.push({
      asked: 'supervisedSessions',
      words: `${supervisedSessions} of ${training.supervisedSessions} supervised sessions`,
    });
  return lacking;
}

/** Training that is not finished: limited practice where the state allows that, and its time has not run out. */
function unfinished(
  credential: Credential,
  rule: StateRule,
  { lacking, today }: { readonly lacking: readonly Lacking[]; readonly today: Temporal.PlainDate },
): SafetyReason {
  const { beginsAfterHours, yearsToFinish = 0 } = rule.training;
  const words = lacking.map((one) => one.words).join(', ');
  const lastDay = credential.trainingBeganOn.add({ years: yearsToFinish });
  const begun =
    beginsAfterHours !== undefined &&
    credential.trainingHours >= beginsAfterHours &&
    Temporal.PlainDate.compare(today, lastDay) <= 0;
  return reason(
    'training-incomplete',
    begun
      ? {
          level: 'warn',
          found: `The training is not finished: ${words}. ${rule.name} allows limited practice until ${dayWords(lastDay)}.`,
          todo: 'Needle only what the training has covered so far.',
        }
      : {
          level: 'stop',
          found: `${rule.name} asks for more training: ${words}.`,
          todo: 'Enter the rest of the training, or let another clinician needle.',
        },
    rule.basis[0],
  );
}

function ofLicenceYears(
  { licensedOn }: Credential,
  rule: StateRule,
  today: Temporal.PlainDate,
): readonly SafetyReason[] {
  const { yearsLicensed } = rule.training;
  if (yearsLicensed === undefined) return [];
  const from = licensedOn.add({ years: yearsLicensed });
  if (Temporal.PlainDate.compare(today, from) >= 0) return [];
  return [
    reason(
      'training-incomplete',
      {
        level: legalLevel(rule, 'yearsLicensed'),
        found: `${rule.name} asks for ${yearsLicensed} ${yearsLicensed === 1 ? 'year' : 'years'} of licence, reached on ${dayWords(from)}.`,
        todo: 'Let another clinician needle until then.',
      },
      legalBasis(rule, 'yearsLicensed'),
    ),
  ];
}

/** Days before the last day of a licence on which its end is told. */
export const TELL_END_DAYS = 60;

/** Days left of a licence where they are few: 0 on its last day; undefined where there are many, or it has ended. */
export function daysLeftIfFew(
  { expiresOn }: Pick<Credential, 'expiresOn'>,
  today: Temporal.PlainDate,
): number | undefined {
  const { days } = today.until(expiresOn, { largestUnit: 'days' });
  return days >= 0 && days <= TELL_END_DAYS ? days : undefined;
}

function reason(rule: string, { level, found, todo }: Found, basis: Basis): SafetyReason {
  return { rule, level, found, todo, cures: ['credential'], basis };
}
