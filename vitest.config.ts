import { defineConfig } from 'vitest/config';

/** Three kinds of test, told apart by their file name: pure, with a real PostgreSQL, in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,tools}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/build/**', '**/*.db.test.ts', '**/*.browser.test.ts'],
        },
      },
    ],
  },
});
