export { rememberedEncodings } from './encoding.ts';
export { isSameForAll, isWrittenPlainly, plainQuery } from './kept-address.ts';
export { type KeptPage, keptPage, matchedTag, type Representation, representationFor } from './kept-page.server.ts';
export { keptPages, type Making, type Outcome } from './kept-pages.server.ts';
export { listenToSite } from './site-listener.server.ts';
