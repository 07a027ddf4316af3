/** What lists of tasks say, apart from the components: the demo writes the same words, and runs without a build. */
export { NEXT_DAY_TITLE, nextDayDetails, ownersTitle } from './task-texts.ts';
