import type { Drawing } from '@filiform/body';

/** Hands the drawing over as a file that `filiform rank --drawing` reads. Its name holds nothing of the patient's. */
export function exportDrawing(drawing: Drawing): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(drawing)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'pain-drawing.json';
  link.click();
  URL.revokeObjectURL(address);
}
