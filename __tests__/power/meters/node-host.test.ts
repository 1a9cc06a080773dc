/** The real machine: files, clock, and commands that are started, heard, refused secrets, and ended. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CommandPlan } from '../../../src/power/plan.ts';
import type { SamplerHost } from '../../../src/power/sampler/host.ts';
import { nodeHost } from '../../../src/power/sampler/node-host.ts';
import { openMeters } from '../../../src/power/sampler/open-meters.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meters-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A replacement for a vendor's command: Node with a script. */
function script(code: string): readonly [string, readonly string[]] {
  const file = join(folder, 'command.cjs');
  writeFileSync(file, code);
  return [process.execPath, [file]];
}

function wholeOf(
  world: SamplerHost,
  [command, args]: readonly [string, readonly string[]],
): Promise<{ text: string; why: string }> {
  return new Promise((resolve) => {
    let text = '';
    const child = world.spawn(command, args);
    child.onText((piece) => {
      text += piece;
    });
    child.onEnd((why) => resolve({ text, why }));
  });
}

it('reads the beginning of a file, and nothing where there is none', () => {
  const world = nodeHost();
  const file = join(folder, 'stat');
  writeFileSync(file, `cpu 1 2 3 4\n${'x'.repeat(20_000)}`);
  expect(world.readText(file)).toMatch(/^cpu 1 2 3 4\nx+$/);
  expect(world.readText(file)?.length).toBe(8192);
  expect(world.readText(join(folder, 'none'))).toBeUndefined();
  expect(world.readText(folder)).toBeUndefined();
});

it("gives a command no variable of the job's, so no secret of it", async () => {
  process.env['METER_TEST_TOKEN'] = 'secret';
  try {
    const { text } = await wholeOf(nodeHost(), script('console.log(Object.keys(process.env).join())'));
    expect(text).toContain('LC_ALL');
    expect(text).not.toContain('METER_TEST_TOKEN');
  } finally {
    delete process.env['METER_TEST_TOKEN'];
  }
});

it('hears everything that a command said before it ended, and why it ended', async () => {
  const { text, why } = await wholeOf(
    nodeHost(),
    script("console.log('1, 2, 3'); console.error('bad\\nworse'); process.exitCode = 6"),
  );
  expect(text).toBe('1, 2, 3\n');
  expect(why).toBe('bad');
});

it('says of a command that is not there that it is not', async () => {
  const { why } = await wholeOf(nodeHost(), ['no-such-command', []]);
  expect(why).toContain('ENOENT');
});

it('integrates what a real child prints, and ends it', async () => {
  const world = nodeHost();
  const [command, args] = script("setInterval(() => console.log('0, 50, 100.00'), 5)");
  const ended: Promise<string>[] = [];
  const spoke: Promise<void>[] = [];
  const watched: SamplerHost = {
    ...world,
    spawn: (...start) => {
      const child = world.spawn(...start);
      ended.push(new Promise((resolve) => child.onEnd(resolve)));
      spoke.push(new Promise((resolve) => child.onText(() => resolve())));
      return child;
    },
  };
  const plan: CommandPlan = {
    kind: 'nvidia-smi',
    command,
    args,
    devices: [
      {
        id: 'accelerator:0',
        component: 'accelerator',
        index: 0,
        name: 'T4',
        source: 'nvidia-smi power.draw',
        range: { kind: 'percent', percent: 5 },
        share: 1,
        maxWatts: 200,
      },
    ],
  };
  const before = world.monotonicSeconds();
  const [meter] = openMeters([plan], watched);
  const after = world.monotonicSeconds();
  await spoke[0];
  const now = { epochMs: Date.now(), monotonicSeconds: world.monotonicSeconds() };
  const { joules = Number.NaN, busySeconds = Number.NaN } = (await meter?.read(now)) ?? {};
  // 100 W since the meter was opened, which was in between.
  expect(joules).toBeLessThanOrEqual(100 * (now.monotonicSeconds - before));
  expect(joules).toBeGreaterThanOrEqual(100 * (now.monotonicSeconds - after));
  expect(joules).toBeCloseTo(200 * busySeconds, 6);
  meter?.close?.();
  expect(await ended[0]).toMatch(/^ended with/);
  expect(ended).toHaveLength(1);
});
