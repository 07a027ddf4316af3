export { accessLog } from './access-log.server.ts';
