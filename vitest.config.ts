import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: ['__tests__/support/fixed-seed.ts'],
    // A hundred thousand cases of one property take minutes; `__tests__/support/fuzz-runs.ts` bounds those that would take hours.
    testTimeout: process.env['FUZZ_RUNS'] ? 30 * 60_000 : 60_000,
    hookTimeout: 60_000,
  },
});
