/** Entry of the post stage: ends the measurement that this use of the action began, if it began one. */

import { loadReport } from './bundles.ts';
import { runStage } from './stage.ts';
import { savedFolder } from './workflow-commands.ts';

await runStage(async () => {
  const folder = savedFolder();
  if (folder !== undefined) await (await loadReport()).finish(folder);
});
