export {
  ADULT_FROM_YEARS,
  ageWords,
  isMinor,
  LANGUAGES,
  languageWords,
  nameWords,
  otherNameWords,
  type PatientName,
  REACH_WORDS,
  type ReachWay,
  recordNameWords,
  yearsOld,
} from './patient-words.ts';
