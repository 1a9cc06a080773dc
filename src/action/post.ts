/** Entry of the post stage: ends the measurement that this use of the action began, if it began one. */

import { savedFolder } from './job/state.ts';
import { loadReport } from './load-report.ts';
import { runStage } from './stage.ts';

await runStage(async () => {
  const folder = savedFolder();
  if (folder !== undefined) await (await loadReport()).finish(folder);
});
