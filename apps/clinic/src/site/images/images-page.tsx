import { useEffect, useRef, useState } from 'react';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import type { SiteTab } from '../staff/site-tabs.tsx';
import { SiteTabs } from '../staff/site-tabs.tsx';
import { MOST_ALT_LETTERS } from './alt-form.ts';
import { ImagePicture } from './image-picture.tsx';
import styles from './images-page.module.css';
import type { ImagesView, ShownImage } from './images-view.server.ts';
import { ACCEPTED_PICTURES, LARGEST_PICTURE_MB } from './picture-type.ts';

type ImagesPageProps = {
  readonly view: ImagesView;
  readonly tabs: readonly SiteTab[];
  readonly done: string | undefined;
  /** Why a picture was not taken, with what was typed beside it. */
  readonly refusedPicture?: { readonly sentence: string; readonly alt: string } | undefined;
  readonly refusedWords?: FormRefusal | undefined;
};

const DONE: Readonly<Record<string, string>> = {
  added: 'The picture is here. What the camera wrote into it (place, time, device) was left out.',
  words: 'The words are kept.',
};

/** The practice's pictures: add one, say what each shows, see where it is used. */
export function ImagesPage({ view, tabs, done, refusedPicture, refusedWords }: ImagesPageProps) {
  return (
    <div>
      <title>Pictures</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>Pictures</h1>
          <p>What articles and pages of your public site can show.</p>
        </div>
      </header>
      {done && DONE[done] && !refusedPicture && !refusedWords && (
        <p className={parts.notice} role="status">
          {DONE[done]}
        </p>
      )}
      <NewPicture refused={refusedPicture} />
      <h2 className={parts.section}>
        All pictures <span>{view.count}</span>
      </h2>
      {view.images.length === 0 && (
        <p className={parts.empty}>None yet. The first one you add stands here, ready for an article.</p>
      )}
      <ul className={styles.grid}>
        {view.images.map((image) => (
          <PictureCard
            key={image.id}
            {...{ image }}
            page={view.page}
            refused={refusedWords?.values.imageId === image.id ? refusedWords : undefined}
          />
        ))}
      </ul>
      <Pages page={view.page} pages={view.pages} />
    </div>
  );
}

function NewPicture({ refused }: { readonly refused: ImagesPageProps['refusedPicture'] }) {
  const [tooLarge, setTooLarge] = useState<string>();
  const [isSending, setSending] = useState(false);
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (refused) alert.current?.focus();
  }, [refused]);
  const sentence = tooLarge ?? refused?.sentence;
  return (
    <form
      className={styles.add}
      method="post"
      action="/staff/site/images/new"
      encType="multipart/form-data"
      onSubmit={() => setSending(true)}
    >
      {sentence && (
        <p className={parts.refusal} role="alert" ref={alert} tabIndex={-1}>
          {sentence}
        </p>
      )}
      <div className={styles.field}>
        <label htmlFor="file">Add a picture</label>
        <small id="file-hint">
          JPEG, PNG, WebP, AVIF or GIF, at most {LARGEST_PICTURE_MB} MB. Use only what is yours, or what you may use.
        </small>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept={ACCEPTED_PICTURES}
          aria-describedby="file-hint"
          onChange={({ currentTarget }) => setTooLarge(whyTooLarge(currentTarget.files?.[0]))}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor="new-alt">What it shows</label>
        <small id="new-alt-hint">For readers who can’t see it. It can be said differently in each article.</small>
        <input
          id="new-alt"
          name="alt"
          maxLength={MOST_ALT_LETTERS}
          defaultValue={refused?.alt}
          autoComplete="off"
          aria-describedby="new-alt-hint"
        />
      </div>
      <button type="submit" className={parts.button} disabled={tooLarge !== undefined || isSending}>
        {isSending ? 'Taking it in…' : 'Add picture'}
      </button>
    </form>
  );
}

function whyTooLarge(file: File | undefined): string | undefined {
  if (!file || file.size <= LARGEST_PICTURE_MB * 1024 * 1024) return undefined;
  const megabytes = (file.size / (1024 * 1024)).toFixed(1);
  return `This picture has ${megabytes} MB, and ${LARGEST_PICTURE_MB} MB is the most. Save it smaller, 1,920 pixels wide, and choose it again.`;
}

type PictureCardProps = {
  readonly image: ShownImage;
  readonly page: number;
  readonly refused: FormRefusal | undefined;
};

function PictureCard({ image, page, refused }: PictureCardProps) {
  const { id, alt, fileName, width, height, usedIn } = image;
  const error = refused?.errors.alt;
  return (
    <li id={`picture-${id}`}>
      <div className={styles.shown}>
        <ImagePicture {...{ image }} alt={alt === '' ? `Picture ${fileName}` : alt} sizes="280px" />
      </div>
      <p>
        <strong>{fileName || 'Picture without a name'}</strong>
        <span>
          {width.toLocaleString('en-US')} × {height.toLocaleString('en-US')} pixels ·{' '}
          {usedIn === 0 ? 'not used' : usedIn === 1 ? 'used in 1 article' : `used in ${usedIn} articles`}
        </span>
      </p>
      <form method="post" action="/staff/site/images">
        <input type="hidden" name="imageId" value={id} />
        <input type="hidden" name="page" value={page} />
        <label htmlFor={`alt-${id}`}>What it shows</label>
        <textarea
          id={`alt-${id}`}
          name="alt"
          rows={3}
          maxLength={MOST_ALT_LETTERS}
          defaultValue={refused?.values.alt ?? alt}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `alt-${id}-error` : undefined}
        />
        {error && (
          <span className={styles.error} id={`alt-${id}-error`}>
            {error}
          </span>
        )}
        <button type="submit" className={parts.quiet}>
          Keep these words
        </button>
      </form>
    </li>
  );
}

function Pages({ page, pages }: { readonly page: number; readonly pages: number }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of pictures" className={styles.pages}>
      {page > 1 && <a href={`/staff/site/images?page=${page - 1}`}>Newer</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={`/staff/site/images?page=${page + 1}`}>Older</a>}
    </nav>
  );
}
