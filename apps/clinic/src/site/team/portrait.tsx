import { ImagePicture } from '../images/index.ts';
import { Monogram } from './monogram.tsx';
import type { ProfileView } from './profile-view.ts';

/** Her portrait, or her initials drawn. */
export function Portrait({ profile }: { readonly profile: ProfileView }) {
  return (
    <div className="portrait">
      {profile.portrait ? (
        <ImagePicture image={profile.portrait} alt={profile.portrait.alt || profile.name} sizes="96px" />
      ) : (
        <Monogram name={profile.name} />
      )}
    </div>
  );
}
