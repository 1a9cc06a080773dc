/** `mode: measure`: starts the one sampler of this job and ends. */

import { rmSync } from 'node:fs';
import { saveState } from '@actions/core';
import { bundleFile } from '../bundle-file.ts';
import { InputError } from '../engine/input-error.ts';
import { beginMeasurement } from '../engine/measure.ts';
import { readInputs } from '../engine/settings.ts';
import { reasonOf } from '../errors.ts';
import { notice, warn, warnOnFailure } from './annotations.ts';
import { fromInputs, keepInputs } from './inputs.ts';
import { claimMeasurement } from './measurement-folder.ts';
import { FOLDER_STATE, RAN_STATE } from './stage.ts';

export async function measure(): Promise<void> {
  await warnOnFailure('no-start', () => saveState(RAN_STATE, 'yes'));
  const inputs = fromInputs(readInputs, 'bad-input');
  if (inputs === undefined) return;
  const claim = claimMeasurement(process.env, Date.now());
  if (claim.kind === 'shared') return notice('measured-already');
  if (claim.kind === 'refused') return warn('no-folder', claim.reason);
  try {
    await beginMeasurement({
      folder: claim.folder,
      inputs,
      samplerBundle: bundleFile('sampler'),
      parentPid: process.ppid,
    });
    keepInputs(claim.folder);
    saveState(FOLDER_STATE, claim.folder);
  } catch (problem) {
    // The next use of the action in this job may succeed.
    rmSync(claim.folder, { recursive: true, force: true });
    if (problem instanceof InputError) warn('bad-input', problem.message);
    else warn('no-start', reasonOf(problem));
  }
}
