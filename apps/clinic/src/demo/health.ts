import type { RegionId, Side } from '@filiform/body';
import { type QuestionId, questionsOf } from '@filiform/needling';
import type { Chance } from './random.ts';

/** An answer that the demo's people gave. */
export type Told = {
  readonly question: QuestionId;
  readonly choice: string;
  readonly where: readonly { readonly region: RegionId; readonly side: Side }[];
  readonly remark: string;
};

/** What is the matter with one patient's health; most are well. */
export type DemoHealth = {
  /** Empty: nobody has asked yet. */
  readonly history: readonly Told[];
  readonly takesBloodThinner: boolean;
  readonly hasPacemaker: boolean;
  /** From the day on which it was known, for nine months; undefined for those who are not. */
  readonly pregnantSince: Temporal.PlainDate | undefined;
  readonly canBePregnant: boolean;
  readonly isAfraid: boolean;
};

type Known = {
  readonly age: number;
  readonly today: Temporal.PlainDate;
  /** A pacemaker forbids the current. */
  readonly stimulates: boolean;
  /** Set for patients that the demo shows first. */
  readonly shown: 'thinned' | 'well' | 'not-asked' | undefined;
};

const NOT_ASKED = 0.08;
const PARTLY_ASKED = 0.05;
const PREGNANCY_DAYS = 270;

/** Draws one patient's health. Shares are made up: enough of each to be met in a day's work. */
export function drawHealth(chance: Chance, { age, today, stimulates, shown }: Known): DemoHealth {
  const isOld = age >= 60;
  const canBePregnant = age >= 15 && age < 50 && chance.happens(0.5);
  const isPregnant = canBePregnant && age >= 20 && age < 44 && chance.happens(0.05);
  const mostly = {
    takesBloodThinner: isOld && chance.happens(0.18),
    hasPacemaker: isOld && !stimulates && chance.happens(0.07),
    pregnantSince: isPregnant ? today.subtract({ days: chance.whole(40, 200) }) : undefined,
    canBePregnant,
    isAfraid: chance.happens(0.08),
  };
  const health =
    shown === undefined
      ? mostly
      : {
          ...mostly,
          takesBloodThinner: shown === 'thinned',
          hasPacemaker: false,
          pregnantSince: undefined,
          isAfraid: false,
        };
  const asked = askedOf(chance, shown);
  return { ...health, history: historyOf(chance, health, isOld).slice(0, asked) };
}

/** How many questions of the history were asked: of most people all. */
function askedOf(chance: Chance, shown: Known['shown']): number {
  const all = questionsOf('history').length;
  const drawn = chance.next();
  if (shown !== undefined) return shown === 'not-asked' ? 0 : all;
  if (drawn < NOT_ASKED) return 0;
  return drawn < NOT_ASKED + PARTLY_ASKED ? chance.whole(6, all - 2) : all;
}

function historyOf(chance: Chance, health: Omit<DemoHealth, 'history'>, isOld: boolean): readonly Told[] {
  const given: Partial<Record<QuestionId, Omit<Told, 'question'>>> = {
    ...(health.takesBloodThinner && { anticoagulant: said('yes', chance.oneOf(THINNERS)) }),
    ...(health.hasPacemaker && {
      'heart-device': { choice: 'yes', where: [{ region: 'chest-upper', side: 'left' }], remark: '' },
    }),
    pregnancy: said(health.pregnantSince ? 'yes' : health.canBePregnant ? 'no' : 'cannot-be'),
    ...(health.isAfraid && { 'needles-before': said('afraid') }),
    ...(!health.isAfraid && chance.happens(0.05) && { 'needles-before': said('fainted', 'At a blood draw') }),
    ...(chance.happens(isOld ? 0.16 : 0.05) && { immunity: said('yes', 'Diabetes, type 2') }),
    ...(chance.happens(0.2) && { 'painkillers-thinning-blood': said('yes', 'Ibuprofen on bad days') }),
    ...(chance.happens(0.1) && { 'raising-bleeding': said('yes', 'Sertraline') }),
    ...(chance.happens(0.04) && { allergies: said('yes', 'Nickel') }),
    ...(chance.happens(isOld ? 0.15 : 0.04) && {
      'metal-implants': {
        choice: 'yes',
        where: [{ region: 'hip-lateral', side: chance.oneOf(['left', 'right'] as const) }],
        remark: 'Hip replacement',
      } as const,
    }),
    ...(chance.happens(0.2) && { 'other-health': said('noted', chance.oneOf(OTHERS)) }),
  };
  return questionsOf('history').map((question) => ({ question, ...(given[question] ?? said('no')) }));
}

const THINNERS = ['Apixaban', 'Warfarin, checked every month', 'Rivaroxaban'];
const OTHERS = ['High blood pressure, treated', 'Thyroid tablets', 'Asthma, seldom', 'Cholesterol tablets'];

/** What was answered at a visit of this day, before the needle. */
export function screenAt(chance: Chance, health: DemoHealth, day: Temporal.PlainDate): readonly Told[] {
  const given: Partial<Record<QuestionId, Omit<Told, 'question'>>> = {
    'blood-thinner': said(health.takesBloodThinner ? 'in-range' : 'no'),
    pregnant: said(isPregnantOn(health, day) ? 'yes' : health.canBePregnant ? 'no' : 'cannot-be'),
    'new-implants': health.hasPacemaker
      ? { choice: 'device', where: [{ region: 'chest-upper', side: 'left' }], remark: '' }
      : said('no'),
    fear: said(health.isAfraid && chance.happens(0.5) ? 'some' : 'none'),
    'last-meal': said(chance.happens(0.03) ? 'no' : 'yes'),
  };
  return questionsOf('visit').map((question) => ({ question, ...(given[question] ?? said('no')) }));
}

function isPregnantOn({ pregnantSince }: DemoHealth, day: Temporal.PlainDate): boolean {
  if (!pregnantSince) return false;
  const days = pregnantSince.until(day, { largestUnit: 'days' }).days;
  return days >= 0 && days < PREGNANCY_DAYS;
}

function said(choice: string, remark = ''): Omit<Told, 'question'> {
  return { choice, where: [], remark };
}
