export { ClinicVoices } from './clinic-voices.tsx';
export type { ShownVoice } from './shown-voices.server.ts';
export { VoiceQuote } from './voice-quote.tsx';
