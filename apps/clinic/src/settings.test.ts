import { describe, expect, it } from 'vitest';
import { isLoopback, readSettings, SettingsRefusal } from './settings.ts';

describe('reading the settings', () => {
  it('needs none: a clinic on this machine alone, with the demo, in ./data of the folder the command was typed in', () => {
    expect(readSettings({ INIT_CWD: '/srv/clinic' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/srv/clinic/data',
      demo: true,
      publicUrl: undefined,
      mailUrl: undefined,
      mailFrom: 'Filiform <filiform@localhost>',
      logLevel: 'info',
      databaseUrl: undefined,
      appDatabaseUrl: undefined,
    });
  });

  it('counts an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it.each([
    [{ PORT: 'eighty' }, /PORT is not a number.*such as 3000/],
    [{ PORT: '70000' }, /PORT is above 65535/],
    [{ PORT: '80.5' }, /PORT is not a whole number/],
    [{ FILIFORM_DEMO: 'maybe' }, /FILIFORM_DEMO is neither "on" nor "off"/],
    [{ FILIFORM_URL: 'clinic' }, /FILIFORM_URL is not an address/],
  ])('refuses %j with a sentence that says what would be right', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(SettingsRefusal);
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  it('knows which hosts only this machine can reach', () => {
    expect(['127.0.0.1', '127.0.1.1', 'localhost', '::1'].map(isLoopback)).toEqual([true, true, true, true]);
    expect(['0.0.0.0', '::', '192.0.2.7', 'clinic.example.com'].map(isLoopback)).toEqual([false, false, false, false]);
  });
});
