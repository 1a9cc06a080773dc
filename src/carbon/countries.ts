/** Countries by the codes and names that people write. */
import { countryRows } from '../data/countries.ts';
import { lazily } from './lazily.ts';
import { lettersAndDigits } from './regions.ts';

const codes = lazily(() => {
  const index = new Map<string, string>();
  for (const row of countryRows()) {
    for (const name of [row.country, row.country3, row.name]) index.set(lettersAndDigits(name), row.country);
  }
  return index;
});

/** ISO 3166-1 alpha-2 code of the country with this code or name. */
export function countryNamed(text: string): string | undefined {
  // Its code is GB, but everybody writes UK.
  if (text.toUpperCase() === 'UK') return 'GB';
  return codes().get(lettersAndDigits(text));
}
