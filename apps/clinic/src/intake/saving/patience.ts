/**
 * What has no answer by then is given up and sent again, in milliseconds: a connection that broke without a word would
 * hold back everything after it, for as long as the browser waits.
 */
export const ANSWER_WITHIN_MS = 20_000;
