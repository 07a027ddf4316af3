/** The hidden field with the signed time. */
export const FORM_TIME = 'formTime';
/** The field that people never see and programs fill in. */
export const LEFT_EMPTY = 'homepage';
