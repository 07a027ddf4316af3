import { expect, it } from 'vitest';
import { relatedTo } from './related.ts';

const one = (title: string, changes: { categoryId?: string | null; muscles?: readonly string[] } = {}) => ({
  title,
  categoryId: null,
  muscles: [],
  ...changes,
});

it('relates by category, shared muscles and words of the titles, and names three at most', () => {
  const article = one('Neck, headache and the ram’s horn', { categoryId: 'headache', muscles: ['upper-trapezius'] });
  const both = one('Migraine and dry needling', { categoryId: 'headache', muscles: ['upper-trapezius'] });
  const category = one('When to call', { categoryId: 'headache' });
  const word = one('Headache after a fall');
  const fourth = one('The neck of a cellist');
  const nothing = one('Exercise after needling', { categoryId: 'care', muscles: ['soleus'] });
  expect(relatedTo(article, [nothing, fourth, word, category, both])).toEqual([both, category, fourth]);
});

it('relates nothing by small words, and by no category at all', () => {
  expect(relatedTo(one('What to expect and how'), [one('What happens and how')])).toEqual([]);
});
