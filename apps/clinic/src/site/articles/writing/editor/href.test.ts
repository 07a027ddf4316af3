import { describe, expect, it } from 'vitest';
import { LINK } from '../../document.ts';
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

  it('that browsers read as one to another site is none of ours, however its slashes are written', () => {
    for (const href of ['//evil.example', '/\\evil.example', '/\t/evil.example', '/\n\\evil.example']) {
      expect([href, LINK.test(href)]).toEqual([href, false]);
    }
  });
});
