import { RichTextEditor } from '@mantine/tiptap';
import {
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowRemove,
  IconTableMinus,
  IconTableRow,
} from '@tabler/icons-react';
import type { ChainedCommands, Editor } from '@tiptap/core';
import styles from './editor.module.css';

const TOOLS: readonly {
  readonly label: string;
  readonly icon: typeof IconTableRow;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
}[] = [
  { label: 'Row below', icon: IconRowInsertBottom, run: (chain) => chain.addRowAfter() },
  { label: 'Take out this row', icon: IconRowRemove, run: (chain) => chain.deleteRow() },
  { label: 'Column to the right', icon: IconColumnInsertRight, run: (chain) => chain.addColumnAfter() },
  { label: 'Take out this column', icon: IconColumnRemove, run: (chain) => chain.deleteColumn() },
  { label: 'Row of headings', icon: IconTableRow, run: (chain) => chain.toggleHeaderRow() },
  { label: 'Take out the table', icon: IconTableMinus, run: (chain) => chain.deleteTable() },
];

/** Only while the cursor is in a table. */
export function TableTools({ editor }: { readonly editor: Editor }) {
  return (
    <div className={styles.tools}>
      {TOOLS.map(({ label, icon: Icon, run }) => (
        <RichTextEditor.Control
          key={label}
          className={styles.tool}
          aria-label={label}
          title={label}
          onClick={() => run(editor.chain().focus()).run()}
        >
          <Icon size={20} stroke={1.6} />
        </RichTextEditor.Control>
      ))}
    </div>
  );
}
