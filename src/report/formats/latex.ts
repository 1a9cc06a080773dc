/**
 * The disclosure of a paper, as the ML Emissions Calculator gave it: a paragraph, a table, and the BibTeX of everything
 * they cite. The text is one file for `\input`; it writes the BibTeX file itself.
 */
import type { Interval } from '../../interval.ts';
import { PRODUCT } from '../../product.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import {
  allRunsWords,
  basisWords,
  type Disclosure,
  disclosedHardware,
  disclosedPlace,
  discloseRecords,
  distinct,
  providerName,
  type RunGroup,
  type Sums,
} from '../figures/disclosure.ts';
import { energyInterval, gramsInterval } from '../figures/intervals.ts';
import { latexText } from '../text/escape.ts';
import { inWords } from '../text/markdown.ts';
import {
  energyUnitFor,
  formatCount,
  formatEnergy,
  formatGrams,
  formatIn,
  formatIntensity,
  formatNumber,
  formatRange,
  formatRangeIn,
  gramsUnitFor,
  ifKnown,
  type Unit,
} from '../text/units.ts';

const TOOL_KEY = 'mlemissions';
const PAPERS = `@article{lacoste2019quantifying,
  title = {Quantifying the Carbon Emissions of Machine Learning},
  author = {Lacoste, Alexandre and Luccioni, Alexandra and Schmidt, Victor and Dandres, Thomas},
  journal = {arXiv preprint arXiv:1910.09700},
  year = {2019}
}

@article{luccioni2020estimating,
  title = {Estimating Carbon Emissions of Artificial Intelligence},
  author = {Luccioni, Alexandra and Lacoste, Alexandre and Schmidt, Victor},
  journal = {IEEE Technology and Society Magazine},
  volume = {39},
  number = {2},
  pages = {48--51},
  year = {2020},
  doi = {10.1109/MTS.2020.2991496}
}`;

/** A LaTeX fragment. Needs `\\usepackage[T1]{fontenc}`, and XeLaTeX or LuaLaTeX where names are in other scripts. */
export function latexDisclosure(records: readonly EmissionsRecord[]): string {
  const disclosed = discloseRecords(records);
  const sources = citedSources(records);
  return `% Energy and emissions, by ${PRODUCT.name} ${PRODUCT.version}. In the preamble: \\usepackage[T1]{fontenc}
% In the text: \\input this file, and add ${PRODUCT.slug} to the names in \\bibliography{...}.
\\begin{filecontents*}[overwrite]{${PRODUCT.slug}.bib}
${bibtex(sources)}
\\end{filecontents*}

${paragraph(disclosed, sources)}

${tableOf(disclosed)}
`;
}

interface Source {
  readonly key: string;
  readonly title: string;
  readonly year?: number;
  readonly what: 'carbon intensity' | 'PUE' | 'embodied emissions';
}

/** Where the factors come from, each source once; what a user entered by hand is not a source to cite. */
function citedSources(records: readonly EmissionsRecord[]): Source[] {
  const found = new Map<string, Omit<Source, 'key'>>();
  for (const { carbon, pue, embodied } of records) {
    if (carbon && carbon.kind !== 'input') {
      found.set(carbon.source, { title: carbon.source, year: carbon.year, what: 'carbon intensity' });
    }
    if (pue && (pue.kind === 'region' || pue.kind === 'provider' || pue.kind === 'industry')) {
      if (!found.has(pue.source)) found.set(pue.source, { title: pue.source, what: 'PUE' });
    }
    if (embodied && 'source' in embodied && !found.has(embodied.source)) {
      found.set(embodied.source, { title: embodied.source, what: 'embodied emissions' });
    }
  }
  return [...found.values()].map((source, index) => ({ ...source, key: `${TOOL_KEY}-source-${index + 1}` }));
}

function bibtex(sources: readonly Source[]): string {
  const tool = `@software{${TOOL_KEY},
  title = {{${PRODUCT.name}}},
  author = {{The ${PRODUCT.name} authors}},
  version = {${PRODUCT.version}},
  year = {2026},
  url = {${PRODUCT.url}}
}`;
  const data = sources.map(
    ({ key, title, year, what }) => `@misc{${key},
  title = {{${latexText(title, 300)}}},
  note = {Source of the ${what}}${year === undefined ? '' : `,\n  year = {${year}}`}
}`,
  );
  return [tool, PAPERS, ...data].join('\n\n');
}

function cite(...keys: readonly string[]): string {
  return keys.length > 0 ? `~\\cite{${keys.join(',')}}` : '';
}

/** Figures and words of ours, escaped, with the index of CO2 set low. */
function ownText(text: string): string {
  return latexText(text).replace(/CO2eq/g, 'CO$_2$eq');
}

function paragraph(disclosed: Disclosure, sources: readonly Source[]): string {
  return [
    ownText(runsSentence(disclosed)),
    ...energySentences(disclosed, sources),
    `Computed with ${PRODUCT.name}${cite(TOOL_KEY)} after the method of the ML Emissions Calculator${cite('lacoste2019quantifying', 'luccioni2020estimating')}.`,
  ].join('\n');
}

function runsSentence({ records, all }: Disclosure): string {
  const hours = ifKnown(all.hours, (sum) => `${formatNumber(sum)} hours`);
  const runs =
    all.runs === 1
      ? `One run${hours ? ` of ${hours}` : ''} was`
      : `All ${all.runs} runs${hours ? `, ${hours} in sum,` : ''} were`;
  const places = distinct(records, disclosedPlace).filter((place) => place !== 'unknown');
  const providers = distinct(records, ({ location }) => location?.provider && providerName(location.provider));
  const where = [places.length > 0 ? inWords(places) : 'place unknown', inWords(providers)].filter(Boolean).join('; ');
  return `${runs} made on ${inWords(distinct(records, disclosedHardware))} (${where}).`;
}

function energySentences(disclosed: Disclosure, sources: readonly Source[]): string[] {
  const { records, all, final } = disclosed;
  if (all.kwh === undefined) return ['The energy is unknown.'];
  const keys = (what: Source['what']) => sources.filter((source) => source.what === what).map(({ key }) => key);
  const basis = basisWords(records);
  const pue = inWords(distinct(records, ({ energy }) => energy && formatNumber(energy.pue)));
  const grid = inWords(distinct(records, ({ carbon }) => carbon && formatIntensityLong(carbon.gramsPerKwh)));
  const range = (interval: Interval, quantity: 'energy' | 'grams') => `(80% range ${formatRange(interval, quantity)})`;
  const sentences = [
    `${ownText(
      `${all.runs === 1 ? 'It' : 'They'} used ${formatEnergy(all.kwh.value)} of electricity ${range(all.kwh, 'energy')}${basis ? `, ${basis}` : ''}, at a power usage effectiveness of ${pue}`,
    )}${cite(...keys('PUE'))}.`,
    all.grams
      ? `${ownText(`With a carbon intensity of ${grid}`)}${cite(...keys('carbon intensity'))} ${ownText(
          `that is ${formatGrams(all.grams.value)} ${range(all.grams, 'grams')}, location-based; no offset is subtracted.`,
        )}`
      : 'The emissions are unknown.',
  ];
  if (all.runs > 1) {
    const alone = final?.emissions ? `; the final run alone emitted ${formatGrams(final.emissions.grams)}` : '';
    sentences.push(ownText(`This counts ${allRunsWords(disclosed)}${alone}.`));
  }
  if (all.unknownRuns > 0) {
    sentences.push(ownText(`The energy of ${formatCount(all.unknownRuns, 'run')} is unknown and in no sum.`));
  }
  return sentences;
}

function formatIntensityLong(gramsPerKwh: number): string {
  return formatIntensity(gramsPerKwh).replace('g/kWh', 'gCO2eq/kWh');
}

function tableOf({ groups, all, final }: Disclosure): string {
  const energy = energyUnitFor([all.kwh?.value, ...groups.map(({ sums }) => sums.kwh?.value)]);
  const mass = gramsUnitFor([all.grams?.value, ...groups.map(({ sums }) => sums.grams?.value)]);
  const units = [energy, mass] as const;
  const hoursText = ({ hours }: Sums) => ifKnown(hours, formatNumber) ?? 'unknown';
  const rows = groups.map((group) => rowOf(groupCells(group), hoursText(group.sums), group.sums, units));
  if (groups.length > 1) rows.push('\\hline', rowOf(['All runs', ''], hoursText(all), all, units));
  if (all.runs > 1 && final) {
    const hours = ifKnown(final.seconds, (seconds) => formatNumber(seconds / 3600)) ?? '';
    const kwh = final.energy ? energyInterval(final.energy) : undefined;
    const grams = final.emissions ? gramsInterval(final.emissions) : undefined;
    rows.push(rowOf(['Final run', final.job?.name ?? final.name ?? ''], hours, { runs: 1, kwh, grams }, units));
  }
  const heading = ['Hardware', 'Place', 'Runs', 'Hours', energy.symbol, `${mass.symbol}CO2eq`, '80% range'];
  return `\\begin{table}[ht]
\\centering
\\small
\\caption{${ownText(`Energy with PUE, and location-based emissions with their 80% range.`)}}
\\label{tab:${TOOL_KEY}}
\\begin{tabular}{p{0.22\\linewidth}p{0.22\\linewidth}rrrrr}
\\hline
${heading.map(ownText).join(' & ')} \\\\
\\hline
${rows.join('\n')}
\\hline
\\end{tabular}
\\end{table}`;
}

function groupCells({ hardware, place, gramsPerKwh, pue }: RunGroup): readonly [string, string] {
  const factors = [
    gramsPerKwh !== undefined && formatIntensity(gramsPerKwh),
    pue !== undefined && `PUE ${formatNumber(pue)}`,
  ].filter(Boolean);
  return [hardware, factors.length > 0 ? `${place} (${factors.join(', ')})` : place];
}

function rowOf(
  names: readonly [string, string],
  hours: string,
  { runs, kwh, grams }: Pick<Sums, 'runs' | 'kwh' | 'grams'>,
  [energy, mass]: readonly [Unit, Unit],
): string {
  return cells([
    ...names,
    String(runs),
    hours,
    formatIn(energy, kwh?.value),
    formatIn(mass, grams?.value),
    grams ? formatRangeIn(mass, grams.low, grams.high) : '',
  ]);
}

function cells(texts: readonly string[]): string {
  return `${texts.map((text) => latexText(text, 200)).join(' & ')} \\\\`;
}
