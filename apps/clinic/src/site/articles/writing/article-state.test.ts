import { describe, expect, it } from 'vitest';
import { type ArticleFacts, stateWords } from './article-state.ts';

const ZONE = 'America/Denver';
const NOW = Temporal.Instant.from('2026-03-10T15:00:00Z');
const at = (text: string) => Temporal.Instant.from(text);

function words(changes: Partial<ArticleFacts>): string {
  return stateWords({ publications: [], isAskedForReview: false, lastReview: undefined, ...changes }, NOW, ZONE);
}

describe('the state of an article', () => {
  it('is told in words', () => {
    expect(words({})).toBe('Draft');
    expect(words({ isAskedForReview: true })).toBe('In review');
    expect(words({ lastReview: { version: 1, outcome: 'approved' } })).toBe('Approved, not public');
    expect(words({ lastReview: { version: 1, outcome: 'changes-wanted' } })).toBe('Changes wanted');
    expect(words({ publications: [{ fromAt: at('2026-03-03T22:30:00Z'), version: 1 }] })).toBe('Public since 3 Mar');
    expect(words({ publications: [{ fromAt: at('2025-12-03T22:30:00Z'), version: 1 }] })).toBe(
      'Public since 3 Dec 2025',
    );
    expect(words({ publications: [{ fromAt: at('2026-03-12T21:30:00Z'), version: 1 }] })).toBe(
      'Comes out Thu 12 Mar, 15:30',
    );
  });

  it('counts from the first publication of a stretch without a break, and tells what comes next', () => {
    const first = { fromAt: at('2026-01-02T18:00:00Z'), version: 1 };
    const down = { fromAt: at('2026-02-01T18:00:00Z'), version: null };
    const again = { fromAt: at('2026-02-10T18:00:00Z'), version: 2 };
    const better = { fromAt: at('2026-03-01T18:00:00Z'), version: 3 };
    expect(words({ publications: [better, first, down, again] })).toBe('Public since 10 Feb');
    expect(words({ publications: [first, down] })).toBe('Taken down 1 Feb');
    const planned = { fromAt: at('2026-04-01T18:00:00Z'), version: 4 };
    expect(words({ publications: [first, planned] })).toBe(
      'Public since 2 Jan, a new version comes out Wed 1 Apr, 12:00',
    );
    expect(words({ publications: [first], isAskedForReview: true })).toBe('Public since 2 Jan, in review');
  });
});
