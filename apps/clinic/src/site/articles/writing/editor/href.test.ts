import { describe, expect, it } from 'vitest';
import { hrefFrom } from './href.ts';

describe('a typed link', () => {
  it('leads where it is meant to, also without its beginning', () => {
    expect(hrefFrom('example.org/a?b=1')).toBe('https://example.org/a?b=1');
    expect(hrefFrom(' https://example.org ')).toBe('https://example.org');
    expect(hrefFrom('/book')).toBe('/book');
    expect(hrefFrom('desk@example.org')).toBe('mailto:desk@example.org');
    expect(hrefFrom('tel:720-555-0142')).toBe('tel:720-555-0142');
  });

  it('that leads to no page, or runs something, is none', () => {
    for (const typed of ['', 'words', 'two words.org', 'javascript:alert(1)', '//evil.example', 'data:text/html,x']) {
      expect([typed, hrefFrom(typed)]).toEqual([typed, undefined]);
    }
  });
});
