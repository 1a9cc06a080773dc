/** Where these jobs would have emitted less: one line that is always seen, and the table and chart behind it. */
import type { RegionAlternative } from '../../record/record.ts';
import type { Figures } from '../figures/figures.ts';
import { cleanerRegion, type RegionComparison } from '../figures/regions.ts';
import { listedRegions, regionsTable } from '../tables/regions.ts';
import { regionChart } from '../text/charts.ts';
import { markdownProse, markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { MARKDOWN, type Style } from '../text/style.ts';
import { formatDistance, formatMass, formatNumber, formatWholeShare, gramsUnitFor } from '../text/units.ts';
import { regionKey } from '../text/words.ts';

/** More rows than this do not help to choose. */
const MOST_REGIONS = 10;

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
  return `${start} ${style.code(regionKey(best) ?? best.region, 80)}${placeWords(best, style)} would emit ${saved} (${formatWholeShare(-best.savingPercent / 100)})${jobs}.`;
}

/** `, Europe (Stockholm), 1190 km away,`: names have brackets of their own. */
function placeWords(region: RegionAlternative, style: Style): string {
  const parts = [
    region.name && style.text(region.name, 60),
    region.distanceKm === undefined ? undefined : `${formatDistance(region.distanceKm)} away`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? `, ${parts.join(', ')},` : '';
}

export function regionsSection({ regions: comparison }: Figures, mostRegions = MOST_REGIONS): Section | undefined {
  if (!comparison || comparison.regions.length === 0 || mostRegions < 1) return undefined;
  const regions = listedRegions(comparison, mostRegions);
  const unit = gramsUnitFor([comparison.gramsHere, ...regions.map((region) => region.grams)]);
  const years = [...new Set(regions.map((region) => region.year))].filter((year) => year !== undefined);
  const chart = regionChart(
    [
      { label: `${comparison.here ?? 'this grid'} (here)`, value: comparison.gramsHere / unit.size },
      ...regions.map((region) => ({ label: regionKey(region) ?? region.region, value: region.grams / unit.size })),
    ],
    unit.symbol,
  );
  return {
    title: 'Cleaner regions',
    aside: markdownText(comparison.scope, 80),
    body: paragraphs([
      markdownOf(regionsTable(comparison, mostRegions)),
      chart,
      comparison.advice && markdownProse(comparison.advice, 600),
      notes(comparison, years),
    ]),
  };
}

/** The most carbon-intensive region of the same scope. */
export function mostIntensiveLine({ mostIntensive, ratio }: RegionComparison, style: Style): string | undefined {
  if (!mostIntensive || ratio === undefined) return undefined;
  const where = style.code(regionKey(mostIntensive) ?? mostIntensive.region, 80);
  return `Worst: ${where}, ${formatMass(mostIntensive.grams)} (${formatNumber(ratio)} × the cleanest grid).`;
}

function notes(comparison: RegionComparison, years: readonly number[]): string {
  const other = mostIntensiveLine(comparison, MARKDOWN);
  const dirtiest = other === undefined ? '' : ` ${other}`;
  const year = years.length === 1 ? `annual averages of ${years[0]}` : 'annual averages';
  return `The same work there: IT energy as here, PUE of that place where both are published, grids by ${year}. A tie is a difference inside the uncertainty of the two grids.${dirtiest}`;
}
