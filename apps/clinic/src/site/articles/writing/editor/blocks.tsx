import type { Muscle } from '@filiform/atlas';
import { IconCalendarHeart } from '@tabler/icons-react';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { type ReactNode, useEffect, useState } from 'react';
import parts from '../../../../look/page-parts.module.css';
import { ImagePicture } from '../../../images/index.ts';
import type { AtlasPictures } from './atlas-pictures.tsx';
import { sideOf, textAttribute } from './block-attributes.ts';
import styles from './editor.module.css';
import { type Asked, useEditorParts } from './editor-parts.ts';
import { sourcesOf } from './sources.ts';

type OwnBlockProps = {
  readonly view: ReactNodeViewProps;
  /** As its buttons call it: "picture". */
  readonly name: string;
  readonly kind?: Extract<Asked, { readonly at: number | undefined }>['kind'];
  readonly children: ReactNode;
};

/** A block that is drawn, with what can be done to it. */
function OwnBlock({ view, name, kind, children }: OwnBlockProps) {
  const { ask } = useEditorParts();
  return (
    <NodeViewWrapper as="figure" className={styles.block} data-selected={view.selected || undefined}>
      {children}
      <div className={styles.blockButtons}>
        {kind && (
          <button type="button" onClick={() => ask({ kind, at: view.getPos() })}>
            Change<span className={parts.unseen}> this {name}</span>
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            view.deleteNode();
            view.editor.commands.focus();
          }}
        >
          Take out<span className={parts.unseen}> this {name}</span>
        </button>
      </div>
    </NodeViewWrapper>
  );
}

export function PictureBlock(view: ReactNodeViewProps) {
  const { images } = useEditorParts();
  const image = images.get(textAttribute(view.node, 'imageId'));
  const [alt, caption] = [textAttribute(view.node, 'alt'), textAttribute(view.node, 'caption')];
  return (
    <OwnBlock view={view} name="picture" kind="picture">
      {image ? (
        <ImagePicture image={image} alt={alt} sizes="(max-width: 760px) 100vw, 680px" />
      ) : (
        <p className={styles.missing}>This picture is not among the practice’s pictures. Change it, or take it out.</p>
      )}
      {alt === '' && <p className={styles.missing}>Say what it shows, for readers who can not see it.</p>}
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </OwnBlock>
  );
}

let loadingPictures: Promise<typeof import('./atlas-pictures.tsx')> | undefined;

/** The atlas is large, and most articles name no muscle: it comes with the first block that does. */
function useAtlasPictures(): AtlasPictures | undefined {
  const [pictures, setPictures] = useState<AtlasPictures>();
  useEffect(() => {
    let gone = false;
    loadingPictures ??= import('./atlas-pictures.tsx');
    loadingPictures.then(
      ({ ATLAS_PICTURES }) => !gone && setPictures(ATLAS_PICTURES),
      () => {
        loadingPictures = undefined;
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return pictures;
}

export function MuscleBlock(view: ReactNodeViewProps) {
  return (
    <OwnBlock view={view} name="muscle’s pattern" kind="musclePattern">
      <AtlasPicture view={view} point={undefined} />
    </OwnBlock>
  );
}

export function PointBlock(view: ReactNodeViewProps) {
  return (
    <OwnBlock view={view} name="trigger point" kind="triggerPoint">
      <AtlasPicture view={view} point={textAttribute(view.node, 'point')} />
    </OwnBlock>
  );
}

function AtlasPicture({ view, point }: { readonly view: ReactNodeViewProps; readonly point: string | undefined }) {
  const pictures = useAtlasPictures();
  const side = sideOf(view.node);
  const muscle: Muscle | undefined = pictures?.find(textAttribute(view.node, 'muscle'));
  const caption = textAttribute(view.node, 'caption');
  return (
    <>
      {pictures && muscle ? (
        <pictures.Picture muscle={muscle} side={side} point={point} />
      ) : (
        <div className={styles.pictureSpace}>{pictures && 'The atlas has no such muscle. Change it.'}</div>
      )}
      <figcaption>
        <b>
          {muscle?.name ?? textAttribute(view.node, 'muscle')}
          {point && `, ${point}`}, {side}
        </b>
        {caption !== '' && `. ${caption}`}
      </figcaption>
    </>
  );
}

export function BookBlock(view: ReactNodeViewProps) {
  return (
    <OwnBlock view={view} name="box to book a visit">
      <p className={styles.book}>
        <IconCalendarHeart size={22} aria-hidden /> <b>Book a visit</b> The box that leads to booking stands here, in
        the article’s language.
      </p>
    </OwnBlock>
  );
}

export function SourcesBlock(view: ReactNodeViewProps) {
  const sources = sourcesOf(view.node);
  return (
    <OwnBlock view={view} name="list of sources" kind="references">
      <p className={styles.blockTitle}>Sources</p>
      <ol className={styles.sources}>
        {sources.map(({ text, href }) => (
          <li key={`${text} ${href}`}>
            {text} {href !== '' && <span>{href}</span>}
          </li>
        ))}
      </ol>
    </OwnBlock>
  );
}
