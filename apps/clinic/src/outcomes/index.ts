export { type Change, changeBetween } from './change.ts';
export { INSTRUMENT_IDS, INSTRUMENTS, type Instrument, type InstrumentId } from './instruments.ts';
export { ScoreLines } from './score-lines.tsx';
