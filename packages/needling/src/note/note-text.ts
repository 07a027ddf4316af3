import type { NoteDraft, NoteSection } from './note-draft.ts';

/**
 * A drafted note as plain text, for a message, a search or a system without tables: headings in capitals, each row
 * of a table as its first cell and the other cells named under it. Ends with a line break.
 */
export function noteText(draft: NoteDraft): string {
  return `${draft.sections.map(sectionText).join('\n\n')}\n`;
}

function sectionText({ heading, paragraphs, columns, rows }: NoteSection): string {
  return [heading.toUpperCase(), ...paragraphs, ...rows.map((row) => rowText(columns, row))].join('\n');
}

function rowText(columns: readonly string[], [first, ...others]: readonly string[]): string {
  return [`- ${first ?? ''}`, ...others.map((cell, index) => `    ${columns[index + 1] ?? ''}: ${cell}`)].join('\n');
}
