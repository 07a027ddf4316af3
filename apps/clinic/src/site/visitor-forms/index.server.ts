export { type CountKept, type Guarded, type Sender, visitorFormGuard } from './guard.server.ts';
export { signedTime } from './signed-time.server.ts';
