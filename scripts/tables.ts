/** Which CSV files are in `data/`, their columns, and how a cell becomes a value. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** `?` marks a cell that may be empty; a list is written with `;` between its items. */
type Cell = 'text' | 'text?' | 'number' | 'number?' | 'list';

export interface DataTable {
  /** Name of the CSV file in `data/`. */
  readonly file: string;
  /** Name of the module in `src/data/`, where it is not that of the file. */
  readonly module?: string;
  /** Name of the row's type in `src/data/rows.ts`; the module exports `cpuRows` for `CpuRow`. */
  readonly row: string;
  /** Columns of the CSV by what their cells hold. */
  readonly columns: Readonly<Partial<Record<Cell, readonly string[]>>>;
  /** Properties of the row that are not called like their column: `tdp_watts` becomes `tdpWatts` without being listed here. */
  readonly renamed?: Readonly<Record<string, string>>;
}

export type Value = string | number | readonly string[];
export type PlainRow = Readonly<Record<string, Value>>;

export const TABLES: readonly DataTable[] = [
  {
    file: 'accelerators',
    row: 'AcceleratorRow',
    columns: {
      text: ['name', 'vendor', 'kind', 'match', 'source'],
      number: ['tdp_watts', 'memory_gb', 'released_year'],
      'number?': ['idle_watts', 'fp16_dense_tflops', 'fp32_tflops'],
    },
  },
  {
    file: 'cpus',
    row: 'CpuRow',
    columns: {
      text: ['name', 'match', 'vendor', 'family', 'source'],
      number: ['cores', 'threads', 'base_mhz', 'tdp_watts', 'released_year'],
    },
  },
  {
    file: 'instances',
    row: 'InstanceRow',
    columns: {
      text: ['provider', 'instance_type', 'source'],
      'text?': ['accelerator'],
      number: ['vcpus', 'memory_gb'],
      'number?': ['host_threads', 'accelerator_count'],
      list: ['cpu'],
    },
    renamed: { cpu: 'cpus' },
  },
  {
    file: 'runners',
    row: 'RunnerRow',
    columns: {
      text: ['provider', 'label', 'os', 'arch', 'repo_visibility', 'source'],
      'text?': ['accelerator'],
      number: ['vcpus'],
      'number?': ['memory_gb', 'accelerator_count'],
      list: ['cpus_seen', 'host_instance_type'],
    },
    renamed: { repo_visibility: 'visibility', host_instance_type: 'hostInstanceTypes' },
  },
  {
    file: 'regions',
    row: 'RegionRow',
    columns: {
      text: ['provider', 'region', 'name', 'country', 'zone', 'pue_kind', 'pue_source', 'access', 'source'],
      'text?': ['note'],
      number: ['latitude', 'longitude', 'pue'],
      'number?': ['carbon_free_share'],
    },
  },
  {
    file: 'pci-devices',
    row: 'PciDeviceRow',
    columns: {
      text: ['vendor_id', 'device_id', 'accelerator', 'source'],
    },
  },
  {
    file: 'grid-countries',
    module: 'countries',
    row: 'CountryRow',
    columns: {
      text: ['country', 'country3', 'name', 'source'],
      number: ['grams_per_kwh', 'year'],
    },
  },
];

const folder = join(import.meta.dirname, '..', 'data');

export interface TableContent {
  /** Of the rows, in the order of the columns. */
  readonly properties: readonly string[];
  readonly rows: readonly PlainRow[];
}

/** The rows of a table, cells as values. Throws with file, row and column when a cell is not what its column says. */
export function readTable({ file, columns, renamed = {} }: DataTable): TableContent {
  const text = readFileSync(join(folder, `${file}.csv`), 'utf8');
  const [header = [], ...lines] = parse(text) as string[][];
  const kinds = new Map(Object.entries(columns).flatMap(([kind, names]) => names.map((name) => [name, kind as Cell])));
  if (header.toSorted().join() !== [...kinds.keys()].sort().join()) {
    throw new Error(`data/${file}.csv: columns are ${header.join()}`);
  }
  const properties = header.map((column) => renamed[column] ?? camelCase(column));
  const rows = lines.map((cells, line) => {
    const row: Record<string, Value> = {};
    for (const [index, column] of header.entries()) {
      const value = cellValue(cells[index] ?? '', kinds.get(column) ?? 'text');
      if (value === 'wrong') throw new Error(`data/${file}.csv, row ${line + 2}: ${column} is "${cells[index]}"`);
      if (value !== undefined) row[properties[index] ?? column] = value.is;
    }
    return row;
  });
  return { properties, rows };
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function cellValue(text: string, cell: Cell): { is: Value } | 'wrong' | undefined {
  if (cell === 'list') return { is: text.split(';').filter((item) => item !== '') };
  if (text === '') return cell.endsWith('?') ? undefined : 'wrong';
  if (cell.startsWith('text')) return text === text.trim() ? { is: text } : 'wrong';
  const number = Number(text);
  return Number.isFinite(number) ? { is: number } : 'wrong';
}
