import { Modal } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import styles from './editor.module.css';
import type { Asked } from './editor-parts.ts';
import type { LeadPicture } from './lead-picture.tsx';
import { LinkForm } from './link-form.tsx';
import { MuscleForm } from './muscle-form.tsx';
import { PictureForm } from './picture-form.tsx';
import { ReferenceForm } from './reference-form.tsx';
import { SourcesForm } from './sources-form.tsx';

const TITLES: Readonly<Record<Asked['kind'], string>> = {
  link: 'Link',
  reference: 'Number of a source',
  picture: 'Picture',
  'sent-picture': 'Picture',
  'lead-picture': 'Lead picture',
  musclePattern: 'A muscle’s pattern',
  triggerPoint: 'A trigger point',
  references: 'Sources',
};

const WIDE: ReadonlySet<Asked['kind']> = new Set(['picture', 'sent-picture', 'lead-picture', 'references']);

type AskDialogProps = {
  readonly editor: Editor;
  readonly asked: Asked | undefined;
  readonly onLeadPicture: (picture: LeadPicture) => void;
  readonly onClose: () => void;
};

/** What a block or a link is made with, asked over the text; the cursor is where it was afterwards. */
export function AskDialog({ editor, asked, onLeadPicture, onClose }: AskDialogProps) {
  return (
    <Modal
      opened={asked !== undefined}
      onClose={onClose}
      title={asked && TITLES[asked.kind]}
      size={asked && WIDE.has(asked.kind) ? 'xl' : 'md'}
      classNames={{ title: styles.askTitle ?? '' }}
      closeButtonProps={{ 'aria-label': 'Close', size: 44 }}
      returnFocus={asked?.kind === 'lead-picture'}
      transitionProps={{ duration: 100 }}
      // Locking would write a style into the page, which its policy does not let in.
      lockScroll={false}
    >
      {asked && <AskForm {...{ editor, asked, onLeadPicture, onClose }} />}
    </Modal>
  );
}

type AskFormProps = AskDialogProps & { readonly asked: Asked };

function AskForm({ editor, asked, onLeadPicture, onClose }: AskFormProps) {
  switch (asked.kind) {
    case 'link':
      return <LinkForm {...{ editor, onClose }} />;
    case 'reference':
      return <ReferenceForm {...{ editor, onClose }} />;
    case 'references':
      return <SourcesForm {...{ editor, onClose }} />;
    case 'musclePattern':
    case 'triggerPoint':
      return <MuscleForm {...{ editor, onClose }} kind={asked.kind} at={asked.at} />;
    case 'picture':
      return <PictureForm {...{ editor, onClose }} at={asked.at} />;
    case 'sent-picture':
      return <PictureForm {...{ editor, onClose }} at={undefined} file={asked.file} />;
    case 'lead-picture':
      return <PictureForm {...{ editor, onClose }} at={undefined} onLeadPicture={onLeadPicture} />;
  }
}
