/** One result, all disclosures: each format says what the records say, in its own units, and lets no name in as anything but text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ajvDraft04 from 'ajv-draft-04';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { PRODUCT } from '../../src/product.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { boampsReport } from '../../src/report/formats/boamps.ts';
import { csvText, recordsCsv } from '../../src/report/formats/csv.ts';
import { latexDisclosure } from '../../src/report/formats/latex.ts';
import { modelCard } from '../../src/report/formats/model-card.ts';
import { sciReport } from '../../src/report/formats/sci.ts';
import { FORMATS, FormatError, formatRecords } from '../../src/report/formats.ts';
import { plainText } from '../../src/report/text/escape.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { examples } from './examples.ts';
import { recordNamed, untrustedText } from './untrusted-texts.ts';

const runs = { numRuns: fuzzRuns(300) };

function recordsOf(name: string): EmissionsRecord[] {
  const state = examples.find((example) => example.name === name)?.state;
  return (state?.sections ?? []).flatMap((section) => (section.details ? [section.details] : []));
}

const a100 = recordsOf('a100');
const matrix = recordsOf('matrix');
const unknown = recordsOf('unknown');
const everyExample = examples.map(({ name }) => [name, recordsOf(name)] as const);

/** A row of a batch: declared hardware and hours, no machine. */
const declared: EmissionsRecord = {
  schemaVersion: 1,
  tool: { name: 'ml-emissions', version: '1.0.0' },
  id: 'row-1',
  createdAt: '2026-11-23T12:00:00.000Z',
  mode: 'estimate',
  name: 'ablation 1',
  energy: { itKwh: 25, pue: 1.1, totalKwh: 27.5, lowKwh: 20, highKwh: 30 },
  emissions: { grams: 13_777.5, lowGrams: 9000, highGrams: 17_000 },
  carbon: {
    ...a100[0]?.carbon,
    gramsPerKwh: 501,
    lowGramsPerKwh: 420,
    highGramsPerKwh: 600,
    kind: 'annual-average',
    source: 'Electricity Maps',
  },
  location: {
    provider: 'gcp',
    region: 'us-central1',
    name: 'Iowa',
    country: 'US',
    found: 'input',
    how: 'input `region`',
  },
  pue: { value: 1.1, kind: 'input', source: 'input `pue`' },
  components: [
    { component: 'accelerator', device: 'A100', method: 'declared', source: 'TDP', kwh: 25, lowKwh: 18, highKwh: 27 },
  ],
  missing: [],
  declared: { hardware: 'A100', count: 1, hours: 100 },
};

function frontMatter(card: string): unknown {
  return parseYaml(card.split('\n---\n')[0]?.replace(/^---\n/, '') ?? '');
}

describe('a model card', () => {
  it('states grams, as the hub reads them', () => {
    expect(frontMatter(modelCard(a100, { trainingType: 'pre-training' }))).toEqual({
      co2_eq_emissions: {
        emissions: 1780,
        source: `ML Emissions ${PRODUCT.version} (https://github.com/ml-emissions/action), energy 87% measured and 13% modelled`,
        training_type: 'pre-training',
        geographical_location: 'Iowa (Council Bluffs), US',
        hardware_used: '1 × NVIDIA A100 SXM4 40GB',
      },
    });
  });

  it('fills the lines of the template', () => {
    const card = modelCard(a100);
    for (const line of [
      '- **Hardware Type:** 1 × NVIDIA A100 SXM4 40GB',
      '- **Hours used:** 9.03',
      '- **Cloud Provider:** Google Cloud',
      '- **Compute Region:** Iowa (Council Bluffs), US',
      '- **Carbon Emitted:** 1.78 kgCO2eq (80% range 1.44–2.21 kg), location-based',
    ]) {
      expect(card.split('\n')).toContain(line);
    }
  });

  it('counts all runs, and names the final one', () => {
    expect(modelCard(matrix)).toContain(
      '25.4 gCO2eq (80% range 22.2–30.7 g), location-based; all 12 runs, 1 of them failed or cancelled. The final run alone: 3.42 gCO2eq',
    );
    expect(frontMatter(modelCard(matrix))).toMatchObject({ co2_eq_emissions: { emissions: 25.4 } });
  });

  it('leaves out what is unknown rather than print a zero', () => {
    expect(frontMatter(modelCard(unknown))).toBeNull();
    expect(modelCard(unknown)).toContain('- **Carbon Emitted:** unknown');
  });

  it('is YAML that gives every name back as it reads', () => {
    fc.assert(
      fc.property(untrustedText, (text) => {
        const parsed = frontMatter(modelCard([recordNamed(text)])) as {
          co2_eq_emissions: Record<string, unknown>;
        };
        const name = plainText(text, 120);
        expect(Object.keys(parsed)).toEqual(['co2_eq_emissions']);
        expect(parsed.co2_eq_emissions['emissions']).toBe(1780);
        expect(parsed.co2_eq_emissions['hardware_used']).toBe(plainText(`1 × ${name}`));
        expect(parsed.co2_eq_emissions['geographical_location'] ?? 'unknown').toBe(name || 'unknown');
      }),
      runs,
    );
  });
});

describe('CSV', () => {
  const rowsOf = (records: EmissionsRecord[]) =>
    parseCsv(recordsCsv(records), { columns: true }) as Record<string, string>[];

  it("means by CodeCarbon's columns what CodeCarbon means: kg, kWh with PUE, seconds", () => {
    const [row] = rowsOf(a100);
    expect(row).toMatchObject({
      duration: '32512',
      emissions: '1.78328',
      energy_consumed: '3.55944',
      gpu_energy: '3.099481',
      cpu_energy: '',
      gpu_count: '1',
      gpu_model: '1 x NVIDIA A100 SXM4 40GB',
      cloud_provider: 'gcp',
      cloud_region: 'us-central1',
      on_cloud: 'Y',
      pue: '1.1',
    });
    const { gpu_energy, node_energy, energy_consumed } = row ?? {};
    expect(Number(gpu_energy) + Number(node_energy)).toBeCloseTo(Number(energy_consumed), 4);
  });

  it('has a row a run and no row of totals; the final run that did not fail is marked', () => {
    const rows = rowsOf(matrix);
    expect(rows.map((row) => row['name'])).toEqual(matrix.map((record) => record.job?.name));
    expect(rows.filter((row) => row['final_run'] === 'true').map((row) => row['name'])).toEqual(['train (vit-s16, 3)']);
  });

  it('leaves the cells of what is unknown empty', () => {
    expect(rowsOf(unknown)[0]).toMatchObject({ emissions: '', energy_consumed: '', pue: '', on_cloud: '' });
  });

  it.each(['=1+1', '\u200b=1+1', '\u200d=1+1', '＝1+1', '＠SUM(1)', '-2+3'])('makes text of a formula: %j', (text) => {
    const [, cells] = parseCsv(csvText([['name', () => text]], [{}])) as string[][];
    expect(cells?.[0]).toMatch(/^'/);
  });

  it('writes numbers as numbers, an empty cell for what is not one, and quotes a semicolon', () => {
    const cells = [1.23456789012345, -5, Number.NaN, undefined, true, 'a;b', 'a,b', 'say "a"'];
    const columns = cells.map((cell, index) => [`c${index}`, () => cell] as const);
    expect(csvText(columns, [{}]).split('\n')[1]).toBe('1.23456789012,-5,,,true,"a;b","a,b","say ""a"""');
  });

  it('gives every name back, and none that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(untrustedText, (text) => {
        const columns = [['name', () => text] as const, ['end', () => 'end'] as const];
        const [, cells] = parseCsv(csvText(columns, [{}])) as string[][];
        const plain = plainText(text);
        const formula = /^(?:\u200c|\u200d|\ufe0e|\ufe0f|\s)*[=+\-@＝＋－＠]/u.test(plain);
        expect(cells).toEqual([formula ? `'${plain}` : plain, 'end']);
        const [row] = rowsOf([recordNamed(text)]);
        expect(Object.values(row ?? {}).filter((cell) => /^[=+\-@＝＋－＠\t\r]/u.test(cell))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('BoAmps', () => {
  const ajv = new ajvDraft04.default({ strict: false });
  const schemas = join(import.meta.dirname, '../fixtures/boamps');
  for (const name of ['algorithm', 'dataset', 'hardware', 'measure']) {
    ajv.addSchema(JSON.parse(readFileSync(join(schemas, `${name}_schema.json`), 'utf8')) as object);
  }
  const valid = ajv.compile(JSON.parse(readFileSync(join(schemas, 'report_schema.json'), 'utf8')) as object);

  it.each(everyExample.filter(([name]) => name !== 'unknown'))('validates against its schema: %s', (_, records) => {
    valid(JSON.parse(boampsReport(records) ?? ''));
    expect(valid.errors).toBeNull();
  });

  it('validates a declared run and a part of a device', () => {
    const half = { ...declared, machine: undefined, declared: { hardware: 'MI250', count: 0.5, hours: 1 } };
    for (const record of [declared, half]) {
      valid(JSON.parse(boampsReport([record]) ?? ''));
      expect(valid.errors).toBeNull();
    }
    expect(JSON.parse(boampsReport([half]) ?? '')).toMatchObject({
      infrastructure: { components: [{ componentName: 'MI250', nbComponent: 1, share: 0.5 }] },
    });
  });

  it('has a measure a run, before PUE, and the quality that the range allows', () => {
    const report = JSON.parse(boampsReport(matrix, { trainingType: 'fine-tuning' }) ?? '') as {
      task: { taskStage: string };
      measures: { powerConsumption: number }[];
      quality: string;
    };
    expect(report.task.taskStage).toBe('finetuning');
    expect(report.measures.map((one) => one.powerConsumption)).toEqual(matrix.map((record) => record.energy?.itKwh));
    expect(report.quality).toBe('medium');
  });

  it('is refused, with the reason, where no energy is known', async () => {
    await expect(formatRecords('boamps', unknown)).rejects.toThrow(FormatError);
  });

  it('validates whatever things are called', () => {
    fc.assert(
      fc.property(untrustedText, (text) => {
        expect(valid(JSON.parse(boampsReport([recordNamed(text)]) ?? ''))).toBe(true);
      }),
      runs,
    );
  });
});

describe('SCI', () => {
  it('states the score with its parts, and that M is not in it', () => {
    expect(JSON.parse(sciReport(a100))).toMatchObject({
      scores: [
        { score: 1783.28, unit: 'gCO2eq per run', E: { kwh: 3.55944 }, I: { gramsPerKwh: 501 }, M: null, final: true },
      ],
      allRuns: { runs: 1, operationalGrams: 1783.28 },
    });
  });

  it('includes M and the functional unit where the record has them', () => {
    const record: EmissionsRecord = {
      ...declared,
      embodied: { grams: 500, lowGrams: 300, highGrams: 800, source: 'Dell LCA' },
      sci: { gramsPerUnit: 14.28, functionalUnit: '1000 epochs', includesEmbodied: true },
    };
    const [score] = (JSON.parse(sciReport([record])) as { scores: object[] }).scores;
    expect(score).toMatchObject({ score: 14.28, unit: 'gCO2eq per 1000 epochs', M: { grams: 500 } });
    expect(score).not.toHaveProperty('note');
  });

  it('has no score where the energy is unknown', () => {
    expect(JSON.parse(sciReport(unknown))).toMatchObject({ scores: [{ score: null, E: null }] });
  });
});

/** `{` and `}` that LaTeX sees as such, once escapes are taken away. */
function groupBalance(latex: string): number {
  const bare = latex.replace(/^%.*$/gm, '').replace(/\\[\\{}$&#%_]/g, '');
  return bare.split('{').length - bare.split('}').length;
}

describe('LaTeX', () => {
  it('says in a paragraph what, where, how much and how it is known', () => {
    expect(latexDisclosure(a100)).toContain(
      [
        'One run of 9.03 hours was made on 1 × NVIDIA A100 SXM4 40GB (Iowa (Council Bluffs), US; Google Cloud).',
        'It used 3.56 kWh of electricity (80\\% range 3.24--3.99 kWh), 87\\% measured and 13\\% modelled, at a power usage effectiveness of 1.10~\\cite{mlemissions-source-2}.',
        'With a carbon intensity of 501 gCO$_2$eq/kWh~\\cite{mlemissions-source-1} that is 1.78 kgCO$_2$eq (80\\% range 1.44--2.21 kg), location-based; no offset is subtracted.',
      ].join('\n'),
    );
  });

  it('cites the tool, both papers and every source of a factor, and defines what it cites', () => {
    const text = latexDisclosure([...a100, ...matrix, declared]);
    const cited = new Set([...text.matchAll(/\\cite\{([^}]+)\}/g)].flatMap(([, keys]) => (keys ?? '').split(',')));
    const defined = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(defined).toEqual(expect.arrayContaining([...cited]));
    expect([...cited]).toEqual(
      expect.arrayContaining([
        'mlemissions',
        'lacoste2019quantifying',
        'luccioni2020estimating',
        'mlemissions-source-1',
      ]),
    );
    expect(text).not.toContain('input `pue`');
  });

  it('keeps groups balanced and rows whole, whatever things are called', () => {
    fc.assert(
      fc.property(untrustedText, (text) => {
        const latex = latexDisclosure([recordNamed(text), ...a100]);
        expect(groupBalance(latex)).toBe(0);
        expect(latex.split('\\end{filecontents*}').length).toBe(2);
        const rows = latex.split('\n').filter((line) => line.endsWith('\\\\'));
        for (const row of rows) expect(row.replace(/\\&/g, '').split('&').length).toBe(7);
      }),
      runs,
    );
  });

  const compiler = ['pdflatex', 'bibtex'].every(isInstalled);
  it.runIf(compiler)('compiles (needs pdflatex, bibtex), with untrusted names', { timeout: 600_000 }, () => {
    const ascii = fc.sample(untrustedText, { numRuns: 40, seed: 7 }).filter((text) => /^[\n\r -~]+$/.test(text));
    const records = [...matrix, ...a100, declared, ...unknown, ...ascii.map(recordNamed)];
    const folder = mkdtempSync(join(tmpdir(), 'latex-'));
    try {
      writeFileSync(join(folder, 'emissions.tex'), latexDisclosure(records));
      writeFileSync(
        join(folder, 'paper.tex'),
        '\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\begin{document}\n\\input{emissions}\n\\bibliographystyle{plain}\n\\bibliography{ml-emissions}\n\\end{document}\n',
      );
      const run = (command: string, ...options: string[]) =>
        execFileSync(command, [...options, 'paper'], {
          cwd: folder,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        });
      const latex = () => run('pdflatex', '-no-shell-escape', '-halt-on-error', '-interaction=nonstopmode');
      latex();
      run('bibtex');
      latex();
      expect(latex()).not.toMatch(/Citation .* undefined|Reference .* undefined/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  if (!compiler) console.warn('Left out: LaTeX is not compiled here (needs pdflatex and bibtex).');
});

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('every format', () => {
  it.each(FORMATS.filter((format) => format !== 'boamps'))(
    '%s says something of every example, and ends in a line break',
    async (format) => {
      for (const [, records] of everyExample) {
        const text = await formatRecords(format, records);
        expect(text.endsWith('\n')).toBe(true);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});
