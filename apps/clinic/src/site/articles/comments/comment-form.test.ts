import { expect, it } from 'vitest';
import { commentForm } from './comment-form.ts';

const read = (writtenAs: string, words: string) => commentForm('en').safeParse({ writtenAs, words });
const sentence = (writtenAs: string, words: string) => read(writtenAs, words).error?.issues[0]?.message;

it('takes a name on one line and words on several', () => {
  expect(read(' Renee \n B. ', ' sore for a day\r\nthen better ').data).toEqual({
    writtenAs: 'Renee B.',
    words: 'sore for a day\nthen better',
  });
});

it('says what is missing or too much, in the reader’s language', () => {
  expect(sentence(' ', 'words')).toMatch(/^Write the name/);
  expect(sentence('Renee', ' \n ')).toBe('Write your comment first.');
  expect(sentence('Renee', 'x'.repeat(4001))).toMatch(/at most 4,000/);
  expect(sentence('Renee', 'https://a.example www.b.example <a href="c">')).toMatch(/^At most 2 links/);
  expect(read('Renee', 'See https://doi.org/10.1/x and https://doi.org/10.1/y').success).toBe(true);
  expect(commentForm('es').safeParse({}).error?.issues[0]?.message).toMatch(/^Escriba el nombre/);
});
