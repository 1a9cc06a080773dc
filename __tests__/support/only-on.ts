/** Tests that some systems cannot run. They are skipped there, and their titles say why. */
import { describe, it } from 'vitest';

const SYSTEMS = { Linux: ['linux'], 'Linux and macOS': ['linux', 'darwin'] } as const;
export type Systems = keyof typeof SYSTEMS;

type Body<Case extends readonly unknown[]> = (...values: Case) => void | Promise<void>;

export interface Tests {
  readonly it: {
    (title: string, body: Body<[]>): void;
    /** One test for each case; the title is completed as by `it.each` of vitest. */
    each<Case>(cases: readonly Case[]): (title: string, body: Body<[Case]>) => void;
  };
  readonly describe: (title: string, body: () => void) => void;
}

/** `onlyOn('Linux', 'reads /proc').it('...', body)`: as vitest's `it` and `describe` on these systems, skipped on all others. */
export function onlyOn(systems: Systems, reason: string): Tests {
  const here = (SYSTEMS[systems] as readonly string[]).includes(process.platform);
  return onlyWhere(here, `only on ${systems}: ${reason}`);
}

/** As `onlyOn`, where the condition is not the system. `reason` says what is needed. */
export function onlyWhere(condition: boolean, reason: string): Tests {
  const titled = (title: string) => (condition ? title : `${title} (${reason})`);
  const test = (title: string, body: Body<[]>) => it.runIf(condition)(titled(title), body);
  return {
    it: Object.assign(test, {
      each:
        <Case>(cases: readonly Case[]) =>
        (title: string, body: Body<[Case]>) =>
          it.runIf(condition).each([...cases])(titled(title), body as (value: Case) => void),
    }),
    describe: (title, body) => describe.runIf(condition)(titled(title), body),
  };
}
