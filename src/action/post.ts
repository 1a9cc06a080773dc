/** Entry of the post stage: ends the measurement that this use of the action began, if it began one. */

import { getInput, getState } from '@actions/core';
import { warn } from './annotations.ts';
import { FOLDER_STATE, loadReport, RAN_STATE, runStage } from './stage.ts';

await runStage(async () => {
  const folder = getState(FOLDER_STATE);
  if (folder !== '') return (await loadReport()).finish(folder);
  // Another mode saves nothing, and `mode: measure` saves no folder where it started no measurement. On a runner that sets
  // GITHUB_STATE, no state at all means that main ended before it could save any.
  const mode = getInput('mode') || 'measure';
  if (mode === 'measure' && getState(RAN_STATE) === '' && !process.env['GITHUB_STATE']) warn('no-state');
});
