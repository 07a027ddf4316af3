import type { QuestionId } from '@filiform/needling';
import { useEffect, useState } from 'react';
import { newId } from '../database/identifier.ts';
import { type Savable, type Saving, useSaving } from '../intake/index.saving.ts';
import type { Answer, Said } from './answer.ts';
import type { AnswersView, ShownAnswer } from './answers-view.ts';
import { type Given, mineOverTheirs, sameGiven, withAnswer, withoutTheirs } from './giving.ts';
import { readAnswers } from './read-answers.ts';

const READER = () => Promise.resolve(readAnswers);
/** Answers that were given here are laid over whatever is stored: the server tells which two people gave at once. */
const LAID_OVER = { same: sameGiven, holdsAllOf: () => true };

const SAVED_AS: Readonly<Record<AnswersView['asked'], Savable<Given>>> = {
  history: {
    name: 'health history',
    address: (patientId) => `/staff/patients/${patientId}/health/answers`,
    field: 'answers',
    reader: READER,
    ...LAID_OVER,
  },
  visit: {
    name: 'answers',
    address: (visitId) => `/staff/visits/${visitId}/screen/answers`,
    field: 'answers',
    reader: READER,
    ...LAID_OVER,
  },
};

export type Answering = {
  /** The answer that counts, as this page knows it; undefined where the question is open. */
  readonly standing: (question: QuestionId) => ShownAnswer | undefined;
  /** Answers to the question before that, the newest first, and those that were taken back. */
  readonly before: (question: QuestionId) => readonly ShownAnswer[];
  readonly give: (question: QuestionId, said: Said) => void;
  readonly saving: Saving<Given>;
  /** The questions that two people answered at once, with their answer. */
  readonly theirs: Given;
  readonly mine: Given;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** True once scripts run: before that the page is plain forms. */
  readonly isLive: boolean;
};

/**
 * The answers of a page: changed at once on the screen, kept on the device until the server has them.
 * @param onSaved told each time that answers reached the record
 */
export function useAnswers(view: AnswersView, onSaved?: () => void): Answering {
  const { asked, ownerId, staffId, staffName, last, before } = view;
  const [given, setGiven] = useState<Given>([]);
  const [taken, setTaken] = useState<readonly ShownAnswer[]>([]);
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  const stored = last.map((answer): Answer => ({ ...answer, after: [] }));
  const saving = useSaving(
    SAVED_AS[asked],
    { ownerId, staffId, value: stored, rowVersion: view.count, savedBy: staffName },
    setGiven,
  );
  const { state } = saving;
  const isStored = state.kind === 'saved' && given.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each time of saving, whoever listens
  useEffect(() => {
    if (isStored) onSaved?.();
  }, [isStored]);
  const theirs = state.kind === 'stale' ? state.theirs.value : [];
  const recorded = (question: QuestionId) =>
    taken.find((answer) => answer.question === question) ?? last.find((answer) => answer.question === question);
  const shown = (question: QuestionId): readonly ShownAnswer[] => {
    const mine = given.find((answer) => answer.question === question);
    const record = recorded(question);
    const now = mine && mine.id !== record?.id ? [{ ...mine, by: staffName, when: 'just now' }] : [];
    return [...now, ...(record ? [record] : []), ...before.filter((answer) => answer.question === question)];
  };
  const put = (next: Given, send: (next: Given) => void) => {
    setGiven(next);
    send(next);
  };
  return {
    standing: (question) => {
      const [now] = shown(question);
      return now?.choice === undefined ? undefined : now;
    },
    before: (question) => {
      const all = shown(question);
      return all[0]?.choice === undefined ? all : all.slice(1);
    },
    give(question, said) {
      put(withAnswer(given, question, said, { id: newId(), standing: recorded(question)?.id }), saving.changed);
    },
    saving,
    theirs,
    mine: given.filter(({ question }) => theirs.some((their) => their.question === question)),
    keepMine: () => put(mineOverTheirs(given, theirs, newId), saving.keepMine),
    takeTheirs() {
      const by = state.kind === 'stale' ? state.theirs.savedBy : '';
      setTaken((was) => [...theirs.map((answer) => ({ ...answer, by, when: 'meanwhile' })), ...was]);
      put(withoutTheirs(given, theirs), saving.keepMine);
    },
    isLive,
  };
}
