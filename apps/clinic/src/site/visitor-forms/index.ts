export { VISITOR_FORM_LIMITS } from './limits.ts';
export { refusalStatus, refusalWords } from './refusal.ts';
export { VisitorFormFields } from './visitor-form-fields.tsx';
