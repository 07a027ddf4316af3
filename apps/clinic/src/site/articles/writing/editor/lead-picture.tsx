import { Button, Textarea, TextInput } from '@mantine/core';
import { ImagePicture } from '../../../images/index.ts';
import styles from './editor.module.css';
import { useEditorParts } from './editor-parts.ts';

export type LeadPicture = {
  readonly imageId: string | null;
  readonly imageAlt: string;
  readonly imageCaption: string;
};

type LeadPictureFieldsProps = {
  readonly picture: LeadPicture;
  readonly onChange: (part: Partial<LeadPicture>) => void;
};

/** The picture over an article: what it is, and its words. */
export function LeadPictureFields({ picture, onChange }: LeadPictureFieldsProps) {
  const { images, ask } = useEditorParts();
  const { imageId, imageAlt, imageCaption } = picture;
  const image = imageId === null ? undefined : images.get(imageId);
  return (
    <section className={styles.lead} aria-label="Lead picture">
      <h2>Lead picture</h2>
      {image && <ImagePicture image={image} alt={imageAlt} sizes="320px" />}
      <div className={styles.askButtons}>
        <Button variant="default" onClick={() => ask({ kind: 'lead-picture' })}>
          {imageId === null ? 'Choose a picture' : 'Choose another'}
        </Button>
        {imageId !== null && (
          <Button variant="subtle" onClick={() => onChange({ imageId: null, imageAlt: '', imageCaption: '' })}>
            Take it out
          </Button>
        )}
      </div>
      {imageId !== null && (
        <>
          <TextInput
            label="What it shows"
            description="For readers who can not see it."
            value={imageAlt}
            maxLength={500}
            error={imageAlt.trim() === '' ? 'Needed before the article is published.' : undefined}
            onChange={(event) => onChange({ imageAlt: event.currentTarget.value })}
          />
          <Textarea
            label="Caption"
            value={imageCaption}
            maxLength={500}
            autosize
            minRows={1}
            onChange={(event) => onChange({ imageCaption: event.currentTarget.value })}
          />
        </>
      )}
    </section>
  );
}
