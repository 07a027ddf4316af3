import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DOORS, doorFor, pagePath, valuesIn } from './doors.ts';

describe('the map of pages', () => {
  it('finds a page by its address, plain segments before those that stand for anything', () => {
    expect(doorFor('/')?.file).toBe('home.tsx');
    expect(doorFor('/staff/patients/new')?.path).toBe('/staff/patients/new');
    expect(doorFor('/staff/patients/0189')?.path).toBe('/staff/patients/:patientId');
    expect(doorFor('/staff/visits/0189/note/sign/')?.path).toBe('/staff/visits/:visitId/note/sign');
    expect(doorFor('/staff/visits')).toBeUndefined();
  });

  it('reads an address as the router does, so that no spelling of it goes round the door', () => {
    const spellings = ['/Staff/VISITS/0189', '/st%61ff/visits/0189', '//staff/visits/0189/', '/staff/%76isits/0189'];
    for (const spelling of spellings) expect([spelling, doorFor(spelling)?.file]).toEqual([spelling, 'visit.tsx']);
    expect(doorFor('/staff/visits/%')?.file).toBe('visit.tsx');
    expect(doorFor('/staff%2Fvisits/0189')).toBeUndefined();
  });

  it('reads the ids that an address names', () => {
    const door = doorFor('/staff/visits/0189/note');
    expect(door && valuesIn(door, '/Staff/visits/0189/note')).toEqual({ visitId: '0189' });
    const plain = doorFor('/staff/today');
    expect(plain && valuesIn(plain, '/staff/today')).toEqual({});
  });

  it('finds the page behind the address of its data', () => {
    expect(pagePath('/_root.data')).toBe('/');
    expect(pagePath('/_.data')).toBe('/');
    expect(pagePath('/staff/today.data')).toBe('/staff/today');
    expect(pagePath('/staff/today/_.data')).toBe('/staff/today');
    expect(pagePath('/staff/today')).toBe('/staff/today');
  });

  it('names every address once, and a module that is there', async () => {
    const files = await readdir(new URL('.', import.meta.url));
    expect(new Set(DOORS.map((door) => door.path)).size).toBe(DOORS.length);
    for (const door of DOORS) expect(files).toContain(door.file);
  });

  it('lets nobody but staff at an address below /staff, save for the ways in', () => {
    const open = DOORS.filter((door) => door.path.startsWith('/staff') && door.read === 'everyone');
    expect(open.map((door) => door.path).sort()).toEqual([
      '/staff/forgot-password',
      '/staff/invitation/:token',
      '/staff/new-password/:token',
      '/staff/refused',
      '/staff/sign-in',
    ]);
  });

  it('asks for no less to send than to read', () => {
    for (const door of DOORS) {
      if (door.read !== 'everyone') expect([door.path, door.write]).not.toEqual([door.path, 'everyone']);
    }
  });
});
