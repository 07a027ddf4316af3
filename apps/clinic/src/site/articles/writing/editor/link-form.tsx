import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import styles from './editor.module.css';
import { hrefFrom, NO_LINK } from './href.ts';

type LinkFormProps = { readonly editor: Editor; readonly onClose: () => void };

/** Where the selected words lead; without selected words, also what they are. */
export function LinkForm({ editor, onClose }: LinkFormProps) {
  const present: unknown = editor.getAttributes('link').href;
  const isLink = editor.isActive('link');
  const needsWords = editor.state.selection.empty && !isLink;
  const [typed, setTyped] = useState(typeof present === 'string' ? present : '');
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = hrefFrom(typed);
    if (!href) return setError(NO_LINK);
    if (needsWords) {
      const text = words.trim() || typed.trim();
      const marks = [{ type: 'link', attrs: { href } }];
      editor.chain().insertContent({ type: 'text', text, marks }).run();
    } else editor.chain().extendMarkRange('link').setLink({ href }).run();
    onClose();
    editor.commands.focus();
  };
  return (
    <form className={styles.askForm} onSubmit={submit}>
      {needsWords && (
        <TextInput
          label="Words"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <TextInput
        label="Leads to"
        description="A page of the web, a page here such as /book, or an e-mail address."
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus={needsWords ? undefined : true}
      />
      <div className={styles.askButtons}>
        <Button type="submit">Set the link</Button>
        {isLink && (
          <Button
            variant="default"
            onClick={() => {
              editor.chain().extendMarkRange('link').unsetLink().run();
              onClose();
              editor.commands.focus();
            }}
          >
            Take the link away
          </Button>
        )}
      </div>
    </form>
  );
}
