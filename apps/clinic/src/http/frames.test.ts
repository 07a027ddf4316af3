import { expect, it } from 'vitest';
import { framesOf } from './frames.ts';

it('tells where a fault happened, and nothing of its message, however many lines that has', () => {
  const frames = framesOf(new Error('invalid input:\nMara Quill,\nborn 1980'));
  expect(frames).toMatch(/^\s+at /);
  expect(frames).not.toMatch(/Mara|born|invalid/);
});
