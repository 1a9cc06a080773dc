import { defineConfig } from 'vitest/config';

// A hundred thousand cases of one property take minutes; `__tests__/support/fuzz-runs.ts` bounds those that would take hours.
const PATIENCE_MS = process.env['FUZZ_RUNS'] ? 30 * 60_000 : 60_000;

export default defineConfig({
  test: {
    setupFiles: ['__tests__/support/same-environment.ts', '__tests__/support/fixed-seed.ts'],
    testTimeout: PATIENCE_MS,
    hookTimeout: 60_000,
    // Vitest leaves one core free unless asked, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/jobs/**'],
          // Loading the source anew for each file took half of the time. So a test restores what it changes.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'jobs',
          include: ['__tests__/jobs/**/*.test.ts'],
          exclude: ['__tests__/jobs/node_modules/**'],
          globalSetup: ['__tests__/jobs/support/packages.ts'],
          // A machine that is many times slower passes them too.
          testTimeout: Math.max(10 * 60_000, PATIENCE_MS),
        },
      },
    ],
  },
});
