/** Which CSV files are in `data/`, their columns, and how a cell becomes a value. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** `?` marks a cell that may be empty; a list is written with `;` between its items. */
type Cell = 'text' | 'text?' | 'number' | 'number?' | 'list';

export interface Table {
  /** Name of the CSV file in `data/`. */
  readonly file: string;
  /** Name of the module in `src/data/`. */
  readonly module: string;
  /** Name of the row's type in `src/data/rows.ts`; the module exports `cpuRows` for `CpuRow`. */
  readonly row: string;
  /** Column of the CSV, in order, with its kind and the property of the row that it becomes. */
  readonly columns: readonly (readonly [column: string, cell: Cell, property: string])[];
}

export type Value = string | number | readonly string[];
export type PlainRow = Readonly<Record<string, Value>>;

export const TABLES: readonly Table[] = [
  {
    file: 'accelerators',
    module: 'accelerators',
    row: 'AcceleratorRow',
    columns: [
      ['name', 'text', 'name'],
      ['vendor', 'text', 'vendor'],
      ['kind', 'text', 'kind'],
      ['match', 'text', 'match'],
      ['tdp_watts', 'number', 'tdpWatts'],
      ['idle_watts', 'number?', 'idleWatts'],
      ['memory_gb', 'number', 'memoryGb'],
      ['fp16_dense_tflops', 'number?', 'fp16DenseTflops'],
      ['fp32_tflops', 'number?', 'fp32Tflops'],
      ['released_year', 'number', 'releasedYear'],
      ['source', 'text', 'source'],
    ],
  },
  {
    file: 'cpus',
    module: 'cpus',
    row: 'CpuRow',
    columns: [
      ['name', 'text', 'name'],
      ['match', 'text', 'match'],
      ['vendor', 'text', 'vendor'],
      ['family', 'text', 'family'],
      ['cores', 'number', 'cores'],
      ['threads', 'number', 'threads'],
      ['base_mhz', 'number', 'baseMhz'],
      ['tdp_watts', 'number', 'tdpWatts'],
      ['released_year', 'number', 'releasedYear'],
      ['source', 'text', 'source'],
    ],
  },
  {
    file: 'instances',
    module: 'instances',
    row: 'InstanceRow',
    columns: [
      ['provider', 'text', 'provider'],
      ['instance_type', 'text', 'instanceType'],
      ['vcpus', 'number', 'vcpus'],
      ['memory_gb', 'number', 'memoryGb'],
      ['cpu', 'list', 'cpus'],
      ['host_threads', 'number?', 'hostThreads'],
      ['accelerator', 'text?', 'accelerator'],
      ['accelerator_count', 'number?', 'acceleratorCount'],
      ['source', 'text', 'source'],
    ],
  },
  {
    file: 'runners',
    module: 'runners',
    row: 'RunnerRow',
    columns: [
      ['provider', 'text', 'provider'],
      ['label', 'text', 'label'],
      ['os', 'text', 'os'],
      ['arch', 'text', 'arch'],
      ['repo_visibility', 'text', 'visibility'],
      ['vcpus', 'number', 'vcpus'],
      ['memory_gb', 'number?', 'memoryGb'],
      ['cpus_seen', 'list', 'cpusSeen'],
      ['host_instance_type', 'list', 'hostInstanceTypes'],
      ['accelerator', 'text?', 'accelerator'],
      ['accelerator_count', 'number?', 'acceleratorCount'],
      ['source', 'text', 'source'],
    ],
  },
  {
    file: 'regions',
    module: 'regions',
    row: 'RegionRow',
    columns: [
      ['provider', 'text', 'provider'],
      ['region', 'text', 'region'],
      ['name', 'text', 'name'],
      ['country', 'text', 'country'],
      ['latitude', 'number', 'latitude'],
      ['longitude', 'number', 'longitude'],
      ['zone', 'text', 'zone'],
      ['pue', 'number', 'pue'],
      ['pue_kind', 'text', 'pueKind'],
      ['pue_source', 'text', 'pueSource'],
      ['carbon_free_share', 'number?', 'carbonFreeShare'],
      ['access', 'text', 'access'],
      ['note', 'text?', 'note'],
      ['source', 'text', 'source'],
    ],
  },
  {
    file: 'pci-devices',
    module: 'pci-devices',
    row: 'PciDeviceRow',
    columns: [
      ['vendor_id', 'text', 'vendorId'],
      ['device_id', 'text', 'deviceId'],
      ['accelerator', 'text', 'accelerator'],
      ['source', 'text', 'source'],
    ],
  },
  {
    file: 'grid-countries',
    module: 'countries',
    row: 'CountryRow',
    columns: [
      ['country', 'text', 'country'],
      ['country3', 'text', 'country3'],
      ['name', 'text', 'name'],
      ['grams_per_kwh', 'number', 'gramsPerKwh'],
      ['year', 'number', 'year'],
      ['source', 'text', 'source'],
    ],
  },
];

const folder = join(import.meta.dirname, '..', 'data');

/** The rows of a table, cells as values. Throws with file, line and column when a cell is not what its column says. */
export function readTable(table: Table): readonly PlainRow[] {
  const text = readFileSync(join(folder, `${table.file}.csv`), 'utf8');
  const [header = [], ...lines] = parse(text) as string[][];
  const expected = table.columns.map(([column]) => column);
  if (header.join() !== expected.join()) throw new Error(`data/${table.file}.csv: columns are ${header.join()}`);
  return lines.map((cells, index) => {
    const row: Record<string, Value> = {};
    table.columns.forEach(([column, cell, property], at) => {
      const value = cellValue(cells[at] ?? '', cell);
      if (value === 'wrong') throw new Error(`data/${table.file}.csv, row ${index + 2}: ${column} is "${cells[at]}"`);
      if (value !== undefined) row[property] = value.is;
    });
    return row;
  });
}

function cellValue(text: string, cell: Cell): { is: Value } | 'wrong' | undefined {
  if (cell === 'list') return { is: text.split(';').filter((item) => item !== '') };
  if (text === '') return cell.endsWith('?') ? undefined : 'wrong';
  if (cell.startsWith('text')) return text === text.trim() ? { is: text } : 'wrong';
  const number = Number(text);
  return Number.isFinite(number) ? { is: number } : 'wrong';
}
