/** Where all forms of the page of rules are sent. */
export const RULES_PATH = '/staff/practice/safety-rules';
