export { ClinicVoices } from './clinic-voices.tsx';
export { VoiceQuote } from './voice-quote.tsx';
