import '@mantine/tiptap/styles.css';
import '../../../../look/public/picture.css';
import { Textarea } from '@mantine/core';
import { RichTextEditor, type RichTextEditorProps } from '@mantine/tiptap';
import { Editor, useEditor } from '@tiptap/react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { SaveWords, sendJson, useSaving } from '../../../../intake/index.saving.ts';
import pageParts from '../../../../look/page-parts.module.css';
import type { StoredImage } from '../../../images/index.ts';
import { EMPTY_BODY } from '../../document.ts';
import { readingMinutes } from '../../index.ts';
import { type ArticleText, articleTextIn, LONGEST } from '../article-text.ts';
import { wordsIn } from '../words-in.ts';
import { AskDialog } from './ask-dialog.tsx';
import styles from './editor.module.css';
import { type Asked, type EditorParts, EditorPartsContext, type MuscleChoice } from './editor-parts.ts';
import { EXTENSIONS } from './extensions.tsx';
import { LeadPictureFields } from './lead-picture.tsx';
import { StaleArticle } from './stale-article.tsx';
import { ArticleToolbar } from './toolbar.tsx';
import { SAVED_ARTICLE, type TypedText, typedText } from './typed-text.ts';
import { useWhenSaved, type WhenSaved } from './use-when-saved.ts';

export type EditedArticle = {
  readonly id: string;
  readonly language: 'en' | 'es';
  readonly text: ArticleText;
  /** Edition of the draft that the editor begins from. */
  readonly rowVersion: number;
  readonly savedBy: string;
  readonly staffId: string;
  readonly muscles: readonly MuscleChoice[];
  readonly images: readonly StoredImage[];
};

type ArticleEditorProps = {
  readonly article: EditedArticle;
  /** What can be done with the article as it is saved: called once nothing is unsaved. */
  readonly actions: (whenSaved: WhenSaved) => ReactNode;
  /** Told once how to wait for what is not stored yet. */
  readonly onReady: (whenSaved: WhenSaved) => void;
};

/** Where an article is written. What is typed is saved by itself; nothing of it hangs on this page, the network or the server. */
export function ArticleEditor({ article, actions, onReady }: ArticleEditorProps) {
  const [opened] = useState(() => typedText(article.text));
  const [text, setText] = useState(opened);
  const latest = useRef(opened);
  const editorNow = useRef<Editor>(undefined);
  const [asked, setAsked] = useState<Asked>();
  const [images, setImages] = useState(() => new Map(article.images.map((image) => [image.id, image])));

  const show = (value: TypedText) => {
    latest.current = value;
    setText(value);
    editorNow.current?.commands.setContent(value.body, { emitUpdate: false });
  };
  const stored = { value: typedText(article.text), rowVersion: article.rowVersion, savedBy: article.savedBy };
  const saving = useSaving(SAVED_ARTICLE, { ...stored, ownerId: article.id, staffId: article.staffId }, show);
  const change = (part: Partial<TypedText>) => {
    latest.current = typedText({ ...latest.current, ...part });
    setText(latest.current);
    saving.changed(latest.current);
  };
  const whenSaved = useWhenSaved(saving);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the page opens
  useEffect(() => onReady(whenSaved), []);

  const editor = useEditor({
    extensions: EXTENSIONS,
    content: opened.body,
    immediatelyRender: false,
    // The page's policy lets in no style that the program didn't write: what ProseMirror needs stands in the style sheet.
    injectCSS: false,
    editorProps: {
      attributes: {
        class: styles.text ?? '',
        'aria-label': 'Text',
        role: 'textbox',
        'aria-multiline': 'true',
        lang: article.language,
      },
      handlePaste: (_view, event) => {
        // A word processor sends a picture of the text beside the text: the text is meant.
        const file = event.clipboardData?.getData('text/html') === '' ? pictureAmong(event.clipboardData) : undefined;
        if (file) setAsked({ kind: 'sent-picture', file });
        return file !== undefined;
      },
      handleDrop: (_view, event) => {
        const file = pictureAmong(event.dataTransfer);
        if (file) setAsked({ kind: 'sent-picture', file });
        return file !== undefined;
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return false;
        setAsked({ kind: 'link' });
        return true;
      },
    },
    onCreate: ({ editor: made }) => {
      editorNow.current = made;
      // What this device had kept can be there before the editor is.
      if (latest.current !== opened) made.commands.setContent(latest.current.body, { emitUpdate: false });
    },
    onUpdate: ({ editor: changed }) => change({ body: changed.getJSON() }),
  });

  const parts = useMemo<EditorParts>(
    () => ({
      muscles: article.muscles,
      images,
      addImage: (image) => setImages((known) => new Map(known).set(image.id, image)),
      ask: setAsked,
    }),
    [article.muscles, images],
  );

  const takeTheirs = async (theirs: TypedText) => {
    const failed = await keepBesides(article.id, { keep: latest.current });
    if (failed !== undefined) return failed;
    saving.takeTheirs();
    show(typedText(theirs));
    return undefined;
  };
  const keepMine = async () => {
    const failed = await keepBesides(article.id, { keep: 'stored' });
    if (failed === undefined) saving.keepMine(latest.current);
    return failed;
  };

  const { state } = saving;
  const body = articleTextIn(text)?.body ?? EMPTY_BODY;
  const words = wordsIn(body);
  return (
    <EditorPartsContext value={parts}>
      {state.kind === 'stale' && (
        <StaleArticle
          mine={text}
          theirs={state.theirs.value}
          savedBy={state.theirs.savedBy}
          onTakeTheirs={() => takeTheirs(state.theirs.value)}
          onKeepMine={keepMine}
        />
      )}
      <div className={styles.desk}>
        <div className={styles.sheet} lang={article.language}>
          <Textarea
            classNames={{ input: styles.title ?? '', label: pageParts.unseen ?? '' }}
            label="Title"
            placeholder="Title"
            variant="unstyled"
            autosize
            value={text.title}
            maxLength={LONGEST.title}
            onChange={(event) => change({ title: event.currentTarget.value.replaceAll('\n', ' ') })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              editor?.commands.focus('start');
            }}
          />
          <RichTextEditor
            editor={forMantine(editor)}
            withTypographyStyles={false}
            withCodeHighlightStyles={false}
            classNames={{ root: styles.editor ?? '', content: styles.content ?? '' }}
          >
            <div className={styles.bar}>
              {editor ? <ArticleToolbar editor={editor} /> : <div className={styles.toolbar} />}
              <div className={styles.saved}>
                <SaveWords state={state} what="this article" onRetry={saving.retry} />
                <p>
                  {words} {words === 1 ? 'word' : 'words'}, {readingMinutes(body)} min to read
                </p>
              </div>
            </div>
            <RichTextEditor.Content />
          </RichTextEditor>
          <noscript>Writing needs scripts: switch them on for this page.</noscript>
        </div>
        <aside className={styles.beside} aria-label="Beside the text">
          <Textarea
            label="Summary"
            description={`One or two sentences, for lists and search engines. ${text.summary.length} of about 160 letters.`}
            autosize
            minRows={3}
            maxLength={LONGEST.summary}
            lang={article.language}
            value={text.summary}
            onChange={(event) => change({ summary: event.currentTarget.value })}
          />
          <LeadPictureFields picture={text} onChange={change} />
          <div className={styles.actions}>{actions(whenSaved)}</div>
        </aside>
      </div>
      {editor && <AskDialog editor={editor} asked={asked} onLeadPicture={change} onClose={() => setAsked(undefined)} />}
    </EditorPartsContext>
  );
}

/** Mantine's types know tiptap by its other module format: the same class under another name. */
function forMantine(editor: unknown): RichTextEditorProps['editor'] {
  return isMantinesEditor(editor) ? editor : null;
}

function isMantinesEditor(editor: unknown): editor is NonNullable<RichTextEditorProps['editor']> {
  return editor instanceof Editor;
}

function pictureAmong(data: DataTransfer | null): File | undefined {
  return [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
}

const NOT_KEPT = 'The other text could not be kept yet: no connection. Nothing was changed; try again.';

/** Keeps the text that is not chosen as a version. @returns a sentence where that could not be done */
async function keepBesides(
  articleId: string,
  value: { readonly keep: TypedText | 'stored' },
): Promise<string | undefined> {
  try {
    const response = await sendJson(SAVED_ARTICLE.address(articleId), value);
    if (response.ok) return undefined;
    const answer: unknown = await response.json();
    const said = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : undefined;
    return typeof said === 'string' ? said : NOT_KEPT;
  } catch {
    return NOT_KEPT;
  }
}
