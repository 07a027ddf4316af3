import { type PracticeNamed, person } from '../found/schema/index.ts';
import { jpegAddress } from '../images/index.ts';
import type { ProfileView } from './profile-view.ts';

/**
 * Somebody of the team in the words of schema.org.
 * @param path of her own page
 */
export function profileSchema(practice: PracticeNamed, profile: ProfileView, path: string) {
  const { name, credentials, portrait } = profile;
  return person(practice, { name, credentials, path, picture: portrait && jpegAddress(portrait) });
}
