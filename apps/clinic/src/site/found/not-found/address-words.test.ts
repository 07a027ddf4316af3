import { expect, it } from 'vitest';
import { wordsOfAddress } from './address-words.ts';

it('reads in an address what somebody looked for', () => {
  expect(wordsOfAddress('/blog/2019/05/neck-pain_relief.html')).toBe('neck pain relief');
  expect(wordsOfAddress('/es/articles/migra%C3%B1a')).toBe('migraña');
  expect(wordsOfAddress('/muscles/upper-trapezius/tp9')).toBe('upper trapezius tp9');
  expect(wordsOfAddress('/%')).toBe('');
  expect(wordsOfAddress(`/${'x'.repeat(5_000)}/a-b-c`)).toBe('');
});
