/** Where these jobs would have emitted less: one line that is always seen, and the table and chart behind it. */
import type { RegionAlternative } from '../../record/record.ts';
import type { Figures } from '../figures/figures.ts';
import { cleanerRegion, listedRegions, type RegionComparison } from '../figures/regions.ts';
import { regionsTable } from '../tables/regions.ts';
import { regionChart } from '../text/charts.ts';
import { markdownProse, markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { MARKDOWN, type Style } from '../text/style.ts';
import { formatDistance, formatMass, formatNumber, formatWholeShare, ifKnown } from '../text/units.ts';
import { alternativeName } from '../text/words.ts';

/** The line under the jobs: the best cleaner region with grams saved, or that there is none. */
export function regionLine(figures: Figures, style: Style): string | undefined {
  const { regions: comparison, notCompared, current } = figures;
  const start = style.strong('Cleaner region:');
  if (!comparison)
    return notCompared === undefined ? undefined : `${start} not compared. ${style.prose(notCompared, 300)}`;
  const best = cleanerRegion(comparison);
  const jobs = comparison.jobs < current.length ? ` (${comparison.jobs} of ${current.length} jobs)` : '';
  if (!best) {
    const scope = style.text(comparison.scope, 80);
    return comparison.regions.length > 0
      ? `${start} none worth moving to; the best of ${scope} is a tie${jobs}.`
      : `${start} none among ${scope}${jobs}.`;
  }
  const saved = style.strong(`${formatMass(best.gramsSaved)} less`);
  return `${start} ${style.code(alternativeName(best), 80)}${placeWords(best, style)} would emit ${saved} (${formatWholeShare(-best.savingPercent / 100)})${jobs}.`;
}

/** `, Europe (Stockholm), 1190 km away,`: between commas, because the names contain brackets. */
function placeWords(region: RegionAlternative, style: Style): string {
  const phrases = [
    region.name && style.text(region.name, 60),
    ifKnown(region.distanceKm, (km) => `${formatDistance(km)} away`),
  ].filter(Boolean);
  return phrases.length > 0 ? `, ${phrases.join(', ')},` : '';
}

export function regionsSection({ regions: comparison }: Figures, mostRegions: number): Section | undefined {
  if (!comparison || comparison.regions.length === 0 || mostRegions < 1) return undefined;
  const { listed, bars, unit } = listedRegions(comparison, mostRegions);
  const [year, ...otherYears] = new Set(listed.map((region) => region.year).filter((known) => known !== undefined));
  const grids = year !== undefined && otherYears.length === 0 ? `annual averages of ${year}` : 'annual averages';
  const notes = [
    `The same work there: IT energy as here, PUE of that place where both are published, grids by ${grids}.`,
    'A tie is a difference inside the uncertainty of the two grids.',
    mostIntensiveLine(comparison, MARKDOWN),
  ];
  return {
    title: 'Cleaner regions',
    aside: markdownText(comparison.scope, 80),
    body: paragraphs([
      markdownOf(regionsTable(comparison, mostRegions)),
      regionChart(
        bars.map(({ label, grams }) => ({ label, value: grams / unit.size })),
        unit.symbol,
      ),
      comparison.advice && markdownProse(comparison.advice, 600),
      notes.filter((note) => note !== undefined).join(' '),
    ]),
  };
}

/** The most carbon-intensive region of the same scope. */
export function mostIntensiveLine({ mostIntensive, ratio }: RegionComparison, style: Style): string | undefined {
  if (!mostIntensive || ratio === undefined) return undefined;
  const where = style.code(alternativeName(mostIntensive), 80);
  return `Worst: ${where}, ${formatMass(mostIntensive.grams)} (${formatNumber(ratio)} × the cleanest grid).`;
}
