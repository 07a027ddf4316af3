import { defineConfig } from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/build/**'];

/** Three kinds of test, told apart by their file name: pure, with a real PostgreSQL, in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,tools}/**/*.test.ts'],
          exclude: [...elsewhere, '**/*.db.test.ts', '**/*.browser.test.ts'],
          // Vitest's own limit of 5 s would fail a busy machine, not a slow program.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['apps/**/*.db.test.ts'],
          exclude: elsewhere,
          globalSetup: 'apps/clinic/src/database/test-template.ts',
          testTimeout: 600_000,
          // The demo practice is loaded one and a half times before its tests: a minute on a machine of its own, many beside others.
          hookTimeout: 1_200_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/**/*.browser.test.ts'],
          exclude: elsewhere,
          globalSetup: 'apps/clinic/src/browser-tests/running-clinic.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
