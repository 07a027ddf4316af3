import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import styles from './editor.module.css';
import { hrefFrom, NO_LINK } from './href.ts';
import { putSources, sourcesIn } from './sources.ts';

type Row = { readonly key: number; readonly text: string; readonly href: string; readonly was: number | undefined };

type SourcesFormProps = { readonly editor: Editor; readonly onClose: () => void };

/** The numbered sources: their words, their pages, their order. Numbers in the text go along. */
export function SourcesForm({ editor, onClose }: SourcesFormProps) {
  const [rows, setRows] = useState<readonly Row[]>(() => {
    const present = (sourcesIn(editor.state.doc)?.sources ?? []).map((source, index) => ({
      ...source,
      key: index,
      was: index + 1,
    }));
    return present.length > 0 ? present : [{ key: 0, text: '', href: '', was: undefined }];
  });
  const [error, setError] = useState<string>();
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const move = (from: number, to: number) => {
    const [one, other] = [rows[from], rows[to]];
    if (one && other) setRows(rows.with(from, other).with(to, one));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const filled = rows.filter(({ text, href }) => text.trim() !== '' || href.trim() !== '');
    const read = filled.map(({ text, href, was }) => ({
      text: text.trim(),
      href: href.trim() === '' ? '' : hrefFrom(href),
      was,
    }));
    const wrong = read.findIndex(({ text, href }) => text === '' || href === undefined);
    if (wrong >= 0) {
      return setError(`Source ${wrong + 1}: ${read[wrong]?.text === '' ? 'it has a page and no words.' : NO_LINK}`);
    }
    onClose();
    putSources(
      editor,
      read.map(({ href, ...source }) => ({ ...source, href: href ?? '' })),
    );
    editor.commands.focus();
  };
  return (
    <form className={styles.askForm} onSubmit={submit}>
      <p className={styles.soft}>
        In the order of their numbers. The numbers in the text go along when you move a source, and go when you take it
        out.
      </p>
      <ol className={styles.sourceRows}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <TextInput
              label={`Source ${index + 1}`}
              value={row.text}
              maxLength={1000}
              onChange={(event) => change(row.key, { text: event.currentTarget.value })}
              data-autofocus={index === rows.length - 1 || undefined}
            />
            <TextInput
              label="Its page"
              value={row.href}
              onChange={(event) => change(row.key, { href: event.currentTarget.value })}
            />
            <div className={styles.rowButtons}>
              <IconButton
                label={`Move source ${index + 1} up`}
                onClick={() => move(index, index - 1)}
                icon={IconArrowUp}
              />
              <IconButton
                label={`Move source ${index + 1} down`}
                onClick={() => move(index, index + 1)}
                icon={IconArrowDown}
              />
              <IconButton
                label={`Take out source ${index + 1}`}
                onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
                icon={IconTrash}
              />
            </div>
          </li>
        ))}
      </ol>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.askButtons}>
        <Button type="submit">Keep these sources</Button>
        <Button
          variant="default"
          onClick={() =>
            setRows([
              ...rows,
              { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, text: '', href: '', was: undefined },
            ])
          }
        >
          One more
        </Button>
      </div>
    </form>
  );
}

type IconButtonProps = { readonly label: string; readonly onClick: () => void; readonly icon: typeof IconTrash };

function IconButton({ label, onClick, icon: Icon }: IconButtonProps) {
  return (
    <ActionIcon variant="subtle" size={44} aria-label={label} title={label} onClick={onClick}>
      <Icon size={20} />
    </ActionIcon>
  );
}
