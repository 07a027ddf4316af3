import type { Person } from 'schema-dts';
import { jpegAddress } from '../images/index.ts';
import type { ProfileView } from './profile-view.ts';

/**
 * Somebody of the team in the words of schema.org.
 * @param address of her own page, whole
 */
export function profileSchema(
  profile: ProfileView,
  practiceName: string,
  address: string,
  practiceUrl: string,
): Person {
  const { name, credentials, portrait } = profile;
  return {
    '@type': 'Person',
    '@id': `${address}#person`,
    name,
    url: address,
    ...(credentials && { honorificSuffix: credentials }),
    ...(portrait && { image: new URL(jpegAddress(portrait), practiceUrl).href }),
    worksFor: { '@type': 'MedicalOrganization', name: practiceName, url: practiceUrl },
  };
}
