import { Button, Radio, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import styles from './editor.module.css';
import { hrefFrom, NO_LINK } from './href.ts';
import { putNumber, putSources, sourcesIn } from './sources.ts';

const NEW = 'new';

type ReferenceFormProps = { readonly editor: Editor; readonly onClose: () => void };

/** Which source a number leads to: one of the list, or a new one that joins it. */
export function ReferenceForm({ editor, onClose }: ReferenceFormProps) {
  const sources = sourcesIn(editor.state.doc)?.sources ?? [];
  const [chosen, setChosen] = useState(NEW);
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [errors, setErrors] = useState<{ readonly text?: string; readonly link?: string }>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === NEW) {
      const href = link.trim() === '' ? '' : hrefFrom(link);
      if (text.trim() === '')
        return setErrors({ text: 'Write the source as readers find it: who, what, where, when.' });
      if (href === undefined) return setErrors({ link: NO_LINK });
      const known = sources.map((source, index) => ({ ...source, was: index + 1 }));
      const { selection } = editor.state;
      putSources(editor, [...known, { text: text.trim(), href, was: undefined }]);
      editor.commands.setTextSelection(selection.to);
    }
    onClose();
    putNumber(editor, chosen === NEW ? sources.length + 1 : Number(chosen));
  };
  return (
    <form className={styles.askForm} onSubmit={submit}>
      {sources.length > 0 && (
        <Radio.Group label="Source" value={chosen} onChange={setChosen}>
          <div className={styles.sourceChoices}>
            {sources.map((source, index) => (
              <Radio
                key={`${source.text} ${source.href}`}
                value={String(index + 1)}
                label={`${index + 1}. ${source.text}`}
              />
            ))}
            <Radio value={NEW} label="A new one" />
          </div>
        </Radio.Group>
      )}
      {chosen === NEW && (
        <>
          <TextInput
            label="Source"
            description="Who, what, where, when: “Fernández-de-las-Peñas C. et al. Headache 2006;46:1264.”"
            value={text}
            maxLength={1000}
            error={errors.text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label="Its page"
            description="May stay empty."
            value={link}
            error={errors.link}
            onChange={(event) => setLink(event.currentTarget.value)}
          />
        </>
      )}
      <div className={styles.askButtons}>
        <Button type="submit">Put the number in</Button>
      </div>
    </form>
  );
}
