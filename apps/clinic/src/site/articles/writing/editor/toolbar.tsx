import { Menu } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconH2,
  IconH3,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconPlus,
  IconSuperscript,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { putBlock } from './block-attributes.ts';
import styles from './editor.module.css';
import { useEditorParts } from './editor-parts.ts';
import { TableTools } from './table-tools.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';

type ToolProps = {
  readonly label: string;
  /** As people press it; told with the name. */
  readonly keys?: string;
  readonly icon: typeof IconBold;
  readonly active?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
};

function Tool({ label, keys, icon: Icon, active, disabled, onPress }: ToolProps) {
  return (
    <RichTextEditor.Control
      className={styles.tool}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      active={active ?? false}
      disabled={disabled ?? false}
      onClick={onPress}
    >
      <Icon size={20} stroke={1.6} />
    </RichTextEditor.Control>
  );
}

/** What can be done to the text. One stop of the tab key; the arrow keys go from tool to tool. */
export function ArticleToolbar({ editor }: { readonly editor: Editor }) {
  const { ask } = useEditorParts();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = useArrowKeys(bar);
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      h2: now.isActive('heading', { level: 2 }),
      h3: now.isActive('heading', { level: 3 }),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
      table: now.isActive('table'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <RichTextEditor.Toolbar
      ref={bar}
      className={styles.toolbar}
      role="toolbar"
      aria-label="Text"
      aria-orientation="horizontal"
      onKeyDown={onKeyDown}
    >
      <div className={styles.tools}>
        <Tool
          label="Heading"
          keys="Ctrl+Alt+2"
          icon={IconH2}
          active={is.h2}
          onPress={() => chain().toggleHeading({ level: 2 }).run()}
        />
        <Tool
          label="Smaller heading"
          keys="Ctrl+Alt+3"
          icon={IconH3}
          active={is.h3}
          onPress={() => chain().toggleHeading({ level: 3 }).run()}
        />
      </div>
      <div className={styles.tools}>
        <Tool label="Bold" keys="Ctrl+B" icon={IconBold} active={is.bold} onPress={() => chain().toggleBold().run()} />
        <Tool
          label="Italic"
          keys="Ctrl+I"
          icon={IconItalic}
          active={is.italic}
          onPress={() => chain().toggleItalic().run()}
        />
        <Tool label="Link" keys="Ctrl+K" icon={IconLink} active={is.link} onPress={() => ask({ kind: 'link' })} />
        <Tool label="Number of a source" icon={IconSuperscript} onPress={() => ask({ kind: 'reference' })} />
      </div>
      <div className={styles.tools}>
        <Tool
          label="List"
          keys="Ctrl+Shift+8"
          icon={IconList}
          active={is.bullets}
          onPress={() => chain().toggleBulletList().run()}
        />
        <Tool
          label="Numbered list"
          keys="Ctrl+Shift+7"
          icon={IconListNumbers}
          active={is.numbers}
          onPress={() => chain().toggleOrderedList().run()}
        />
        <Tool
          label="Quote"
          keys="Ctrl+Shift+B"
          icon={IconBlockquote}
          active={is.quote}
          onPress={() => chain().toggleBlockquote().run()}
        />
      </div>
      <div className={styles.tools}>
        <Tool label="Picture" icon={IconPhoto} onPress={() => ask({ kind: 'picture', at: undefined })} />
        <InsertMenu editor={editor} />
      </div>
      <div className={styles.tools}>
        <Tool
          label="Undo"
          keys="Ctrl+Z"
          icon={IconArrowBackUp}
          disabled={!is.canUndo}
          onPress={() => chain().undo().run()}
        />
        <Tool
          label="Redo"
          keys="Ctrl+Shift+Z"
          icon={IconArrowForwardUp}
          disabled={!is.canRedo}
          onPress={() => chain().redo().run()}
        />
      </div>
      {is.table && <TableTools editor={editor} />}
    </RichTextEditor.Toolbar>
  );
}

/** What only this system has, and what is needed now and then. */
function InsertMenu({ editor }: { readonly editor: Editor }) {
  const { ask } = useEditorParts();
  return (
    <Menu position="bottom-start" shadow="sm" returnFocus={false}>
      <Menu.Target>
        <RichTextEditor.Control className={styles.insert} aria-label="Put in">
          <IconPlus size={20} stroke={1.6} /> Put in
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => ask({ kind: 'musclePattern', at: undefined })}>A muscle’s pattern</Menu.Item>
        <Menu.Item onClick={() => ask({ kind: 'triggerPoint', at: undefined })}>A trigger point</Menu.Item>
        <Menu.Item onClick={() => putBlock(editor, undefined, 'bookVisit', {})}>A box to book a visit</Menu.Item>
        <Menu.Item onClick={() => ask({ kind: 'references', at: undefined })}>The sources</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}>
          A table
        </Menu.Item>
        <Menu.Item onClick={() => editor.chain().focus().setHorizontalRule().run()}>A line across</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
