/** Entry of the post stage: ends the measurement that this use of the action began, if it began one. */

import { getState } from '@actions/core';
import { FOLDER_STATE, loadReport, runStage } from './stage.ts';

await runStage(async () => {
  const folder = getState(FOLDER_STATE);
  // Empty where this use of the action started no measurement.
  if (folder !== '') await (await loadReport()).finish(folder);
});
