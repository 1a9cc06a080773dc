/** The headline as one line. */
import { changeText, type Headline } from '../figures/headline.ts';

/** How a target writes the words of the headline. */
interface Wording {
  /** For a name from outside. */
  readonly escaped: (name: string) => string;
  readonly strong?: (figure: string) => string;
  readonly verdict?: (words: string, kind: NonNullable<Headline['verdict']>['kind']) => string;
}

/** `378 Wh · 129 gCO2eq (105–159 g) · 88% in the training step · +41.8% against main · over budget · 94% measured` */
export function headlineText(headline: Headline, { escaped, strong = String, verdict = String }: Wording): string {
  const { energy, emissions, range, training, change, basis } = headline;
  return [
    strong(energy),
    emissions && `${strong(emissions)}${range ? ` (${range})` : ''}`,
    training,
    change && changeText(change, escaped),
    headline.verdict && verdict(headline.verdict.words, headline.verdict.kind),
    basis,
  ]
    .filter((words) => words !== undefined)
    .join(' · ');
}
