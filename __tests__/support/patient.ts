/** Loaded by tests of whole jobs, which take some seconds: a machine that is many times slower passes them too. */
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 10 * 60_000 });
