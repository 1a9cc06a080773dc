/** `npm run build:check`: fails when the committed `dist/` is not what the source makes today, or a bundle grew unnoticed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSizes, overBudget, readBudget } from './bundle-sizes.ts';
import { buildBundles, differences, filesBelow, root } from './bundles.ts';

const fresh = await mkdtemp(join(tmpdir(), 'dist-'));
try {
  await buildBundles(fresh);
  const made = await filesBelow(fresh);
  const committed = await filesBelow(join(root, 'dist'));
  const problems = [...differences(made, committed), ...overBudget(bundleSizes(made), await readBudget())];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`dist/ is what the source makes (${made.size} files).`);
} finally {
  await rm(fresh, { recursive: true, force: true });
}
