import { ATLAS } from '@filiform/atlas';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { readImages } from '../../images/index.server.ts';
import { articleHead } from './article-head.server.ts';
import { articleRow } from './article-row.server.ts';
import type { ArticleText } from './article-text.ts';
import type { EditedArticle } from './editor/article-editor.tsx';

/** What the editor's page shows, and what it chooses from. */
export async function editorView(tx: PracticeTransaction, articleId: string) {
  const row = await articleRow(tx, articleId);
  const images = await readImages(tx.db, tx.practiceId, imagesIn(row.text));
  const article: EditedArticle = {
    id: row.id,
    language: row.language,
    text: row.text,
    rowVersion: row.draftEdition,
    savedBy: row.editorName,
    staffId: tx.actor.staffId,
    muscles: ATLAS.muscles.map(({ id, name, triggerPoints }) => ({
      id,
      name,
      points: triggerPoints.map((point) => point.id),
    })),
    images: [...images.values()],
  };
  return { head: await articleHead(tx, row), article };
}

/** Ids of the pictures that a text shows. */
function imagesIn(text: ArticleText): string[] {
  const inText = text.body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.imageId] : []));
  return [...new Set(text.imageId ? [text.imageId, ...inText] : inText)];
}
