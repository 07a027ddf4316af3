import { Button, Radio, Select, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { nodeAt, putBlock, sideOf, textAttribute } from './block-attributes.ts';
import styles from './editor.module.css';
import { useEditorParts } from './editor-parts.ts';

type MuscleFormProps = {
  readonly editor: Editor;
  readonly kind: 'musclePattern' | 'triggerPoint';
  readonly at: number | undefined;
  readonly onClose: () => void;
};

/** Which muscle, by typing its name, on which side; for a trigger point also which. */
export function MuscleForm({ editor, kind, at, onClose }: MuscleFormProps) {
  const { muscles } = useEditorParts();
  const present = nodeAt(editor, at);
  const [muscle, setMuscle] = useState(textAttribute(present, 'muscle'));
  const [point, setPoint] = useState(textAttribute(present, 'point'));
  const [side, setSide] = useState<string>(sideOf(present));
  const [caption, setCaption] = useState(textAttribute(present, 'caption'));
  const [error, setError] = useState<string>();
  const points = muscles.find(({ id }) => id === muscle)?.points ?? [];
  const chosenPoint = points.includes(point) ? point : (points[0] ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (muscle === '') return setError('Choose a muscle: type a part of its name.');
    const attrs = { muscle, side, caption: caption.trim() };
    onClose();
    putBlock(editor, at, kind, kind === 'triggerPoint' ? { ...attrs, point: chosenPoint } : attrs);
  };
  return (
    <form className={styles.askForm} onSubmit={submit}>
      <Select
        label="Muscle"
        placeholder="Type a part of its name"
        data={muscles.map(({ id, name }) => ({ value: id, label: name }))}
        value={muscle === '' ? null : muscle}
        onChange={(chosen) => {
          setMuscle(chosen ?? '');
          setError(undefined);
        }}
        searchable
        selectFirstOptionOnChange
        nothingFoundMessage="No muscle of this name"
        size="md"
        error={error}
        data-autofocus
      />
      {kind === 'triggerPoint' && points.length > 0 && (
        <Radio.Group label="Trigger point" value={chosenPoint} onChange={setPoint}>
          <div className={styles.choices}>
            {points.map((one) => (
              <Radio key={one} value={one} label={one} size="md" />
            ))}
          </div>
        </Radio.Group>
      )}
      <Radio.Group label="Side, the patient’s" value={side} onChange={setSide}>
        <div className={styles.choices}>
          <Radio value="left" label="Left" size="md" />
          <Radio value="right" label="Right" size="md" />
        </div>
      </Radio.Group>
      <TextInput
        label="Caption"
        description="What readers should see in it. The muscle’s name and side stand there anyway."
        value={caption}
        maxLength={500}
        onChange={(event) => setCaption(event.currentTarget.value)}
      />
      <div className={styles.askButtons}>
        <Button type="submit">{at === undefined ? 'Put it in' : 'Change it'}</Button>
      </div>
    </form>
  );
}
