/** Entry of the main stage: starts a measurement, or does at once what the other modes ask for. Loads only what its mode needs. */

import { getInput } from '@actions/core';
import { warn } from './annotations.ts';
import { loadReport, runStage } from './stage.ts';

await runStage(async () => {
  const mode = getInput('mode') || 'measure';
  if (mode === 'measure') return (await import('./measure.ts')).measure();
  if (mode === 'estimate') return (await loadReport()).estimateNow();
  if (mode === 'snapshot') return (await loadReport()).snapshot();
  if (mode === 'publish') return (await loadReport()).publish();
  warn('unknown-mode', mode);
});
