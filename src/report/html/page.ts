/** The whole report as one page that needs nothing else: no script, no network, one file to keep with a paper or to print. */
import { PRODUCT } from '../../product.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { acceleratorsNote } from '../figures/accelerators.ts';
import { type Advice, adviceText } from '../figures/advice.ts';
import {
  basisWords,
  type Disclosure,
  disclosedHardware,
  disclosedPlace,
  discloseRecords,
  secondsOf,
} from '../figures/disclosure.ts';
import { type Figures, figuresOf } from '../figures/figures.ts';
import { changeText } from '../figures/headline.ts';
import { listedRegions, type RegionComparison } from '../figures/regions.ts';
import { type Report, reportInOrder } from '../figures/report.ts';
import { ABOUT_RANGES } from '../sections/method.ts';
import { acceleratorsTable } from '../tables/accelerators.ts';
import { jobsTable } from '../tables/jobs.ts';
import { regionsTable } from '../tables/regions.ts';
import { plainText } from '../text/escape.ts';
import {
  formatCount,
  formatDuration,
  formatEnergy,
  formatGrams,
  formatIn,
  formatRange,
  ifKnown,
} from '../text/units.ts';
import { capitalised, statusWord } from '../text/words.ts';
import { barList } from './charts.ts';
import { html, Markup } from './markup.ts';
import { runLink, runParts, titled } from './run.ts';
import { STYLE } from './style.ts';
import { htmlTable } from './table.ts';

/** The page makes no request, whatever a name in a record contains. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const DETAILED_RUNS = 100;

/** A complete HTML document, UTF-8. */
export function htmlPage(records: readonly EmissionsRecord[]): string {
  const disclosed = discloseRecords(records);
  const figures = figuresOf(reportInOrder(records));
  const title = titleOf(records);
  const [only] = records.length === 1 ? records : [];
  const partsOfRun = only ? runParts(only, 'h2') : [];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${PRODUCT.name} ${PRODUCT.version}">
<link rel="icon" href="data:,">
<title>${title} · ${PRODUCT.name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<header>
<p class="product">${PRODUCT.name}</p>
<h1>${title}</h1>
<p class="facts">${factsOf(records)}</p>
</header>
<main id="report">
${tiles(figures, disclosed)}
${unknownsPart(records)}
${records.length > 1 && runsPart(figures, disclosed)}
${advicePart(figures.advice)}
${partsOfRun.slice(0, -1)}
${regionsPart(figures)}
${acceleratorsPart(figures)}
${only ? partsOfRun.slice(-1) : runDetails(records)}
</main>
<footer>
<p>${ABOUT_RANGES} Made by <a href="${PRODUCT.url}">${PRODUCT.name}</a> ${PRODUCT.version}, after the ML Emissions Calculator of <a href="https://arxiv.org/abs/1910.09700">Lacoste et al. 2019</a> and <a href="https://doi.org/10.1109/MTS.2020.2991496">Luccioni et al. 2020</a>.</p>
</footer>
</body>
</html>`;
  return `${page.text}\n`;
}

function nameOf(record: EmissionsRecord): string {
  return plainText(record.name ?? record.job?.name ?? record.declared?.hardware ?? 'Run', 200) || 'Run';
}

function titleOf(records: readonly EmissionsRecord[]): string {
  const [first] = records;
  return records.length === 1 && first ? nameOf(first) : `All ${formatCount(records.length, 'run')}`;
}

function factsOf(records: readonly EmissionsRecord[]): Markup {
  const [first] = records;
  if (first === undefined) return html`Nothing to report.`;
  const same = (fieldOf: (record: EmissionsRecord) => string | undefined) => {
    const value = fieldOf(first);
    return records.every((record) => fieldOf(record) === value) ? value : undefined;
  };
  const seconds = records.length === 1 ? secondsOf(first) : undefined;
  const facts = [
    same(({ job }) => job?.repository),
    same(({ job }) => job?.workflow),
    same(({ job }) => job?.sha?.slice(0, 7)),
    same(disclosedHardware),
    same(disclosedPlace),
    ifKnown(seconds, formatDuration),
    same(({ job }) => job && statusWord(job.status)),
    same(({ endedAt, createdAt }) => (endedAt ?? createdAt).slice(0, 10)),
  ];
  const shown = facts.filter((fact) => fact !== undefined && fact !== '' && fact !== 'unknown').join(' · ');
  const link = records.length === 1 ? runLink(first) : undefined;
  return html`${shown}${link && html` · ${link}`}`;
}

function tiles({ headline }: Figures, { records, all }: Disclosure): Markup {
  const { change, verdict } = headline;
  const lowerBound = all.kwh && all.unknownRuns > 0 ? 'at least ' : '';
  const tone = { more: 'bad', less: 'good', none: 'note', 'not-compared': 'note' } as const;
  const verdictTone = { over: 'bad', within: 'good', unknown: 'note' } as const;
  return html`<dl class="tiles">
<div><dt>Energy</dt><dd class="value">${all.kwh ? `${lowerBound}${formatEnergy(all.kwh.value)}` : 'unknown'}</dd>
${all.kwh && html`<dd class="detail">${formatRange(all.kwh, 'energy')}; ${basisWords(records)}</dd>`}</div>
<div><dt>Emissions</dt><dd class="value">${all.grams ? `${lowerBound}${formatGrams(all.grams.value)}` : 'unknown'}</dd>
${all.grams && html`<dd class="detail">${formatRange(all.grams, 'grams')}, location-based</dd>`}</div>
${change && html`<div><dt>Change</dt><dd class="value words ${tone[change.kind]}">${capitalised(changeText(change, (name) => plainText(name, 60)))}</dd></div>`}
${verdict && html`<div><dt>Budget</dt><dd class="value words ${verdictTone[verdict.kind]}">${capitalised(verdict.words)}</dd></div>`}
</dl>`;
}

function unknownsPart(records: readonly EmissionsRecord[]): Markup | undefined {
  const missing = [...new Set(records.flatMap((record) => record.missing))].slice(0, 20);
  if (missing.length === 0) return undefined;
  return titled('h2', 'What is not known', [html`<ul>${missing.map((sentence) => html`<li>${sentence}</li>`)}</ul>`]);
}

function runsPart(report: Report, { all, final, wastedRuns }: Disclosure): Markup {
  const wasted =
    wastedRuns > 0 &&
    html` ${formatCount(wastedRuns, 'run')} failed or ${wastedRuns === 1 ? 'was' : 'were'} cancelled, and counted.`;
  const unknown =
    all.unknownRuns > 0 && html` The energy of ${formatCount(all.unknownRuns, 'run')} is unknown and in no sum.`;
  const table = jobsTable(report, {
    most: Number.POSITIVE_INFINITY,
    heading: 'Run',
    total: `Total of ${formatCount(all.runs, 'run')}`,
    mark: ({ record }) => (record !== undefined && record === final ? 'final' : ''),
  });
  return titled('h2', 'Runs', [
    htmlTable(table),
    html`<p class="note">Ends of ranges are added: errors of runs that share a model and a grid go the same way.${wasted}${unknown}</p>`,
  ]);
}

function advicePart(advice: readonly Advice[]): Markup | undefined {
  if (advice.length === 0) return undefined;
  return titled('h2', 'What you can do', [
    html`<ul>${advice.map((piece) => html`<li>${adviceText(piece, (name) => plainText(name, 300))}</li>`)}</ul>`,
  ]);
}

const MOST_REGIONS = 12;

/** The remark on what a job can do about its region is left out where the advice about regions contains it. */
function regionsPart({ regions: comparison, advice, jobs }: Figures): Markup | undefined {
  if (!comparison || comparison.regions.length === 0) return undefined;
  const { bars, unit } = listedRegions(comparison, MOST_REGIONS);
  const shown = bars.map(({ label, grams }, index) => ({
    label,
    value: grams,
    text: `${formatIn(unit, grams)} ${unit.symbol}`,
    here: index === 0,
  }));
  const summary = shown.map(({ label, text }) => `${label} ${text}`).join('; ');
  return titled('h2', 'Cleaner regions', [
    html`<figure>${barList(shown, `Emissions by region: ${summary}.`)}</figure>`,
    htmlTable(regionsTable(comparison, MOST_REGIONS)),
    comparison.advice !== undefined &&
      !advice.some(({ kind }) => kind === 'region') &&
      html`<p>${comparison.advice}</p>`,
    regionsNote(comparison, jobs.length),
  ]);
}

function regionsNote({ scope, jobs }: RegionComparison, allJobs: number): Markup {
  const compared =
    jobs < allJobs && html` ${jobs} of ${allJobs} runs are compared: those in the place that emitted most.`;
  return html`<p class="note">Compared: ${scope}. Same energy and PUE, annual averages of the grids. A tie is a difference inside the uncertainty of the two grids.${compared}</p>`;
}

function acceleratorsPart({ jobs, accelerators: comparison }: Figures): Markup | undefined {
  if (!comparison) return undefined;
  const { job, provider } = comparison;
  return titled('h2', 'Other accelerators', [
    htmlTable(acceleratorsTable(comparison)),
    html`<p class="note">${jobs.length > 1 && html`For ${plainText(job.name, 200)}, the run that emitted most of those with an alternative. `}${acceleratorsNote(provider)}</p>`,
  ]);
}

function runDetails(records: readonly EmissionsRecord[]): Markup | undefined {
  if (records.length === 0) return undefined;
  const left = records.length - DETAILED_RUNS;
  return titled('h2', 'Each run', [
    ...records.slice(0, DETAILED_RUNS).map(
      (record, index) => html`<details>
<summary>${nameOf(record)}${record.emissions ? html`: ${formatGrams(record.emissions.grams)}` : html`: unknown`}</summary>
${runParts(record, 'h3', `, run ${index + 1}`)}
</details>`,
    ),
    left > 0 && html`<p class="note">${formatCount(left, 'more run')} in the table above.</p>`,
  ]);
}
