export { EmailAddress } from './email-address.ts';
export { ChosenPassword, PASSWORDS_DIFFER, SHORTEST_PASSWORD } from './passwords.ts';
export { ROLE_WORDS, roleNames } from './roles.ts';
export type { SignIn } from './sign-in.ts';
