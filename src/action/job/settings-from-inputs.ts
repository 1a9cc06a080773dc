/** The inputs of this step as settings; what is wrong with them is said once. */
import { InputError } from '../../engine/input-error.ts';
import { readSettings, type Settings } from '../../engine/settings.ts';
import { complain, warn } from '../say/say.ts';
import { getInput, setSecret } from './workflow-commands.ts';

const SECRETS = ['electricity-maps-token', 'watttime-password'] as const;

/** Undefined, with one warning, where an input is wrong. */
export function settingsFromInputs(
  message: 'bad-input' | 'bad-input-estimate' | 'input-ignored',
  get = getInput,
): Settings | undefined {
  for (const name of SECRETS) setSecret(getInput(name));
  try {
    return readSettings(get);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (message !== 'bad-input-estimate') warn(message, error.message);
    else complain(message, error.message);
    return undefined;
  }
}
