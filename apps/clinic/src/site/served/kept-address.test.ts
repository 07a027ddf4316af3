import { describe, expect, it } from 'vitest';
import { DOORS, doorFor } from '../../routes/doors.ts';
import { isSameForAll, isWrittenPlainly, plainQuery } from './kept-address.ts';

function doorAt(path: string) {
  const door = doorFor(path);
  if (!door) throw new Error(`There is no door at ${path}.`);
  return door;
}

describe('what may be kept', () => {
  it('is nothing that asks who one is, and nothing of the staff pages', () => {
    for (const door of DOORS.filter(isSameForAll)) {
      expect(door.read).toBe('everyone');
      expect(['public', 'none']).toContain(door.frame);
    }
    expect(isSameForAll(doorAt('/staff/today'))).toBe(false);
    expect(isSameForAll(doorAt('/where-does-it-hurt'))).toBe(false);
  });

  it('is the address as its own links write it, and none of the endless others of the same page', () => {
    const muscle = doorAt('/muscles/masseter');
    expect(isWrittenPlainly(muscle, '/muscles/masseter')).toBe(true);
    for (const other of ['/Muscles/masseter', '//muscles/masseter', '/muscles/masseter/', '/muscles/%6dasseter']) {
      expect([other, isWrittenPlainly(muscle, other)]).toEqual([other, false]);
    }
    expect(isWrittenPlainly(doorAt('/'), '/')).toBe(true);
    expect(isWrittenPlainly(doorAt('//'), '//')).toBe(false);
  });
});

describe('the query of a kept page', () => {
  it('holds what the page reads, in one order, and nothing else', () => {
    expect(plainQuery(['q', 'page'], '?utm_source=letter&page=2&q=neck')).toBe('?q=neck&page=2');
    expect(plainQuery(['page'], '?fbclid=x')).toBe('');
    expect(plainQuery(['comment'], '?comment')).toBe('?comment=');
    expect(plainQuery([], '?page=2')).toBe('');
    expect(plainQuery(['q'], '?q=caf%C3%A9+con')).toBe('?q=caf%C3%A9+con');
  });

  it('is none where a value stands twice or is as long as a sentence', () => {
    expect(plainQuery(['page'], '?page=1&page=2')).toBeUndefined();
    expect(plainQuery(['q'], `?q=${'x'.repeat(41)}`)).toBeUndefined();
  });
});
