/** The inputs of this step as settings; what is wrong with them is said once. */
import { InputError } from '../../engine/input-error.ts';
import { readSettings, type Settings } from '../../engine/settings.ts';
import { complain, warn } from '../say/say.ts';
import { getInput, setSecret } from './workflow-commands.ts';

const SECRETS = ['electricity-maps-token', 'watttime-password'] as const;

/** Undefined where an input is wrong: with a warning where the job goes on without, with an error where it was all that the step is for. */
export function settingsFromInputs(
  message: 'bad-input' | 'bad-input-estimate' | 'bad-input-publish' | 'input-ignored',
  get = getInput,
): Settings | undefined {
  for (const name of SECRETS) setSecret(getInput(name));
  try {
    return readSettings(get);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const stops = message === 'bad-input-estimate' || message === 'bad-input-publish';
    (stops ? complain : warn)(message, error.message);
    return undefined;
  }
}
