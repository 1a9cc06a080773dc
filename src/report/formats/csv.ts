/**
 * One row for each run, for spreadsheets and scripts. Columns that mean what CodeCarbon's mean bear CodeCarbon's names and units
 * (kg, kWh, seconds); ours follow. What is unknown is an empty cell. There is no row of totals: it would be added up again.
 */
import { stringify } from 'csv-stringify/sync';
import type { EmissionsRecord, RecordComponent } from '../../record/record.ts';
import { discloseRecords, secondsOf } from '../figures/disclosure.ts';
import { csvCell } from '../text/escape.ts';
import { addUp, addUpIfAllKnown } from '../text/lists.ts';
import { ifKnown } from '../text/units.ts';
import { basisWord } from '../text/words.ts';

type Value = string | number | boolean | undefined;
type Column = readonly [name: string, valueOf: (record: EmissionsRecord) => Value];

function partsOf({ components }: EmissionsRecord, wanted: RecordComponent['component']): readonly RecordComponent[] {
  return components.filter(({ component }) => component === wanted);
}

/** CodeCarbon's energies have its PUE in them, its powers have not. */
function energyOf(component: RecordComponent['component']): (record: EmissionsRecord) => Value {
  return (record) => {
    const parts = partsOf(record, component);
    return parts.length > 0 && record.energy ? addUp(parts, ({ kwh }) => kwh) * record.energy.pue : undefined;
  };
}

function powerOf(component: RecordComponent['component']): (record: EmissionsRecord) => Value {
  return (record) => {
    const parts = partsOf(record, component);
    return parts.length > 0 ? addUpIfAllKnown(parts, ({ meanWatts }) => meanWatts) : undefined;
  };
}

const kilograms = (grams: number | undefined) => ifKnown(grams, (value) => value / 1000);

/** kg per second, as in CodeCarbon. */
function emissionsRate(record: EmissionsRecord): number | undefined {
  const duration = secondsOf(record);
  return record.emissions && duration ? record.emissions.grams / 1000 / duration : undefined;
}

const gpus = (record: EmissionsRecord) => record.machine?.accelerators?.filter(({ count }) => count > 0) ?? [];

function gpuModels(record: EmissionsRecord): string {
  const models = gpus(record).map(({ count, name }) => `${count} x ${name}`);
  return models.join(', ');
}

const CODECARBON: readonly Column[] = [
  ['timestamp', (record) => record.endedAt ?? record.createdAt],
  ['project_name', (record) => record.job?.repository ?? record.name],
  ['run_id', (record) => record.id],
  ['duration', secondsOf],
  ['emissions', (record) => kilograms(record.emissions?.grams)],
  ['emissions_rate', emissionsRate],
  ['cpu_power', powerOf('cpu')],
  ['gpu_power', powerOf('accelerator')],
  ['ram_power', powerOf('memory')],
  ['cpu_energy', energyOf('cpu')],
  ['gpu_energy', energyOf('accelerator')],
  ['ram_energy', energyOf('memory')],
  ['energy_consumed', (record) => record.energy?.totalKwh],
  ['cloud_provider', (record) => record.location?.provider],
  ['cloud_region', (record) => (record.location?.provider ? record.location.region : undefined)],
  ['os', (record) => record.machine?.os],
  ['cpu_count', (record) => record.machine?.vcpus],
  ['cpu_model', (record) => record.machine?.cpu],
  ['gpu_count', (record) => (gpus(record).length > 0 ? addUp(gpus(record), ({ count }) => count) : undefined)],
  ['gpu_model', gpuModels],
  ['ram_total_size', (record) => record.machine?.memoryGb],
  ['on_cloud', (record) => (record.location ? (record.location.provider ? 'Y' : 'N') : undefined)],
  ['pue', (record) => record.energy?.pue],
];

const OURS: readonly Column[] = [
  ['emissions_low', (record) => kilograms(record.emissions?.lowGrams)],
  ['emissions_high', (record) => kilograms(record.emissions?.highGrams)],
  ['energy_low', (record) => record.energy?.lowKwh],
  ['energy_high', (record) => record.energy?.highKwh],
  /** A whole machine, modelled or metered as one: CPU, memory and the rest cannot be separated. */
  ['node_energy', energyOf('node')],
  ['node_power', powerOf('node')],
  ['basis', ({ components }) => [...new Set(components.map(basisWord))].join('+')],
  ['grid_intensity', (record) => record.carbon?.gramsPerKwh],
  ['grid_zone', (record) => record.carbon?.zone],
  ['grid_year', (record) => record.carbon?.year],
  ['grid_source', (record) => record.carbon?.source],
  ['pue_source', (record) => record.pue?.source],
  ['country', (record) => record.location?.country],
  ['mode', (record) => record.mode],
  ['name', (record) => record.job?.name ?? record.name],
  ['workflow', (record) => record.job?.workflow],
  ['commit', (record) => record.job?.sha],
  ['status', (record) => record.job?.status],
  ['tool', (record) => `${record.tool.name} ${record.tool.version}`],
];

/** RFC 4180 with a header, one line a record, in the order given; `final_run` marks the run that made the model. */
export function recordsCsv(records: readonly EmissionsRecord[]): string {
  const { final } = discloseRecords(records);
  const columns = [...CODECARBON, ...OURS, ['final_run', (record: EmissionsRecord) => record === final] as Column];
  return `${csvText(columns, records)}\n`;
}

/** RFC 4180 with a header, without a line break at the end. */
export function csvText<Row>(
  columns: readonly (readonly [heading: string, valueOf: (row: Row) => Value])[],
  rows: readonly Row[],
): string {
  return stringify([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))], {
    eof: false,
    // Spreadsheets of many countries separate at a semicolon.
    quoted_match: /;/,
    cast: {
      boolean: String,
      number: (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(12))) : ''),
      string: csvCell,
    },
  });
}
