export { reportLines } from './import-report.ts';
export { importWordPress } from './import-wordpress.server.ts';
export { NO_UPLOADS, openUploads, UploadsRefusal } from './uploads.server.ts';
