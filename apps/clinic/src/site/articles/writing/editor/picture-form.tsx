import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useState } from 'react';
import { ACCEPTED_PICTURES, imageAddress, LARGEST_PICTURE_MB, type StoredImage } from '../../../images/index.ts';
import { nodeAt, putBlock, textAttribute } from './block-attributes.ts';
import styles from './editor.module.css';
import { useEditorParts } from './editor-parts.ts';
import type { LeadPicture } from './lead-picture.tsx';
import { type PicturesPage, readPictures, sendPicture } from './practice-pictures.ts';

type PictureFormProps = {
  readonly editor: Editor;
  readonly at: number | undefined;
  /** Sent at once. */
  readonly file?: File;
  readonly onLeadPicture?: (picture: LeadPicture) => void;
  readonly onClose: () => void;
};

/** One of the practice's pictures, or a new one sent right here, with what it shows and its caption. */
export function PictureForm({ editor, at, file, onLeadPicture, onClose }: PictureFormProps) {
  const { images, addImage } = useEditorParts();
  const present = nodeAt(editor, at);
  const [image, setImage] = useState<StoredImage | undefined>(images.get(textAttribute(present, 'imageId')));
  const [alt, setAlt] = useState(textAttribute(present, 'alt'));
  const [caption, setCaption] = useState(textAttribute(present, 'caption'));
  const [error, setError] = useState<string>();
  const choose = (chosen: StoredImage) => {
    // Words that were typed stay; those of the picture before go with it.
    if (alt === '' || alt === image?.alt) setAlt(chosen.alt);
    setImage(chosen);
    setError(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!image) return setError('Choose a picture first, or send a new one.');
    if (alt.trim() === '') return setError('Say what the picture shows, for readers who can not see it.');
    addImage(image);
    onClose();
    const words = { alt: alt.trim(), caption: caption.trim() };
    if (onLeadPicture) onLeadPicture({ imageId: image.id, imageAlt: words.alt, imageCaption: words.caption });
    else putBlock(editor, at, 'picture', { imageId: image.id, ...words });
  };
  return (
    <form className={styles.askForm} onSubmit={submit}>
      <SendPicture file={file} onSent={choose} />
      <ChoosePicture chosen={image} onChoose={choose} />
      <TextInput
        label="What it shows"
        description="For readers who can not see it: “A therapist needles the left upper trapezius of a seated patient.”"
        value={alt}
        maxLength={500}
        onChange={(event) => setAlt(event.currentTarget.value)}
      />
      <TextInput
        label="Caption"
        description="Stands under the picture; may stay empty."
        value={caption}
        maxLength={500}
        onChange={(event) => setCaption(event.currentTarget.value)}
      />
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.askButtons}>
        <Button type="submit">{at === undefined ? 'Put it in' : 'Change it'}</Button>
      </div>
    </form>
  );
}

type SendPictureProps = { readonly file: File | undefined; readonly onSent: (image: StoredImage) => void };

function SendPicture({ file: given, onSent }: SendPictureProps) {
  const [state, setState] = useState<'sending' | { readonly refusal: string } | undefined>();
  const send = async (file: File | undefined) => {
    if (!file) return;
    setState('sending');
    const sent = await sendPicture(file);
    setState('refusal' in sent ? sent : undefined);
    if ('image' in sent) onSent(sent.image);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped is sent once, when this opens
  useEffect(() => void send(given), []);
  return (
    <div className={styles.send}>
      <label>
        <b>A new picture</b>
        <small>JPEG, PNG, WebP, AVIF or GIF, up to {LARGEST_PICTURE_MB} MB.</small>
        <input
          type="file"
          accept={ACCEPTED_PICTURES}
          disabled={state === 'sending'}
          onChange={(event) => void send(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" className={styles.soft}>
        {state === 'sending' && 'Sending; its sizes are made.'}
      </p>
      {typeof state === 'object' && (
        <p className={styles.error} role="alert">
          {state.refusal}
        </p>
      )}
    </div>
  );
}

type ChoosePictureProps = {
  readonly chosen: StoredImage | undefined;
  readonly onChoose: (image: StoredImage) => void;
};

function ChoosePicture({ chosen, onChoose }: ChoosePictureProps) {
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<PicturesPage | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let gone = false;
    void readPictures(page).then((read) => !gone && setFound(read ?? 'failed'));
    return () => {
      gone = true;
    };
  }, [page]);
  const known = typeof found === 'object' ? found.images : [];
  const shown = chosen && !known.some(({ id }) => id === chosen.id) ? [chosen, ...known] : known;
  return (
    <fieldset className={styles.pictures}>
      <legend>The practice’s pictures</legend>
      {found === 'failed' && <p role="alert">The pictures could not be read. Close this and try again.</p>}
      {typeof found === 'object' && shown.length === 0 && (
        <p className={styles.soft}>There is none yet. The first one you send stands here afterwards.</p>
      )}
      <div className={styles.thumbs}>
        {shown.map((image) => (
          <label key={image.id} title={image.alt}>
            <input
              type="radio"
              name="picture"
              checked={image.id === chosen?.id}
              onChange={() => onChoose(image)}
              aria-label={image.alt || 'A picture without words'}
            />
            <img src={imageAddress(image.id, image.widths[0] ?? image.width, 'webp')} alt="" loading="lazy" />
          </label>
        ))}
      </div>
      {typeof found === 'object' && found.pages > 1 && (
        <div className={styles.askButtons}>
          <Button variant="subtle" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            Newer
          </Button>
          <Button variant="subtle" disabled={page >= found.pages} onClick={() => setPage(page + 1)}>
            Older
          </Button>
        </div>
      )}
    </fieldset>
  );
}
