export { aftercareView } from './aftercare-view.server.ts';
export { CODE_LASTS, type GivenAftercare, giveAftercare } from './give-aftercare.server.ts';
export { type OpenedSheet, openByCode } from './open-by-code.server.ts';
export { ownWords, ownWordsViews, type WrittenWords, writeOwnWords } from './own-words.server.ts';
export { aftercareOfVisit, type GivenSheet, givenPrint } from './read-aftercare.server.ts';
