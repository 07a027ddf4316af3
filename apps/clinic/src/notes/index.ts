export { SignedContent } from './signed-content.ts';
