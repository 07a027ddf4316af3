import { insideSentence } from '@filiform/body';
import { choiceOf, HEALTH_ITEMS, type HealthItem, type HealthItemId, type QuestionId } from '@filiform/needling';
import { regionWords } from '../intake/index.words.ts';
import type { Said } from './answer.ts';

/** "Yes: calf, left. Psoriasis."; of an answer that was taken back, why. */
export function answerWords(question: QuestionId, { choice, where, remark }: Said): string {
  if (choice === undefined) return `Taken back. ${remark}`;
  const chosen = choiceOf(question, choice)?.words ?? choice;
  const places = where.map(({ region, side }) => insideSentence(regionWords(region, side))).join('; ');
  const said = places === '' ? chosen : `${chosen}: ${places}`;
  return remark === '' ? said : `${said}. ${remark}`;
}

export type SaysItem = {
  readonly id: HealthItemId;
  readonly level: HealthItem['level'];
  readonly name: string;
  readonly todo: string;
};

/** What an answer means for needling, stops first; empty where nothing speaks against it. */
export function itemsOf(question: QuestionId, choice: string | undefined): readonly SaysItem[] {
  const means = choice === undefined ? [] : (choiceOf(question, choice)?.means ?? []);
  return means
    .map((id) => {
      const { level, name, todo }: HealthItem = HEALTH_ITEMS[id];
      return { id, level, name, todo };
    })
    .sort((one, other) => Number(other.level === 'stop') - Number(one.level === 'stop'));
}
