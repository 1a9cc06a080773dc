/** Loaded before a program: its wall clock is off by as many seconds as the file says, as after it was set. */
import { readFileSync } from 'node:fs';

const offsetMs = 1000 * Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + offsetMs] : parts));
  }

  static now() {
    return RealDate.now() + offsetMs;
  }
};
