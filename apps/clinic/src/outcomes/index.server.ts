export { type InstrumentScores, scoresOfPatient } from './scores.server.ts';
