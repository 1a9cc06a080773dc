/** Every row of the hardware tables: figures in a plausible range, names unique, references that exist. */
import { describe, expect, it } from 'vitest';
import { acceleratorRows } from '../../src/data/accelerators.ts';
import { cpuRows } from '../../src/data/cpus.ts';
import { instanceRows } from '../../src/data/instances.ts';
import { pciDeviceRows } from '../../src/data/pci-devices.ts';
import { runnerRows } from '../../src/data/runners.ts';
import { normaliseAccelerator, normaliseCpu } from '../../src/runner/names.ts';

const acceleratorNames = new Set(acceleratorRows().map((row) => row.name));
const cpus = new Map(cpuRows().map((row) => [row.name, row]));

/** Names of the rows for which the check fails, so that a failure says which. */
function failing<Row>(rows: readonly Row[], name: (row: Row) => string, holds: (row: Row) => boolean): string[] {
  return rows.filter((row) => !holds(row)).map(name);
}

function within(value: number | undefined, low: number, high: number): boolean {
  return value === undefined || (Number.isFinite(value) && value >= low && value <= high);
}

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe('accelerators', () => {
  it('has the rows that the sources gave', () => {
    expect(acceleratorRows()).toHaveLength(312);
  });

  it('has figures in range on every row', () => {
    const bad = failing(
      acceleratorRows(),
      (row) => row.name,
      (row) =>
        ['gpu', 'tpu', 'npu', 'apple'].includes(row.kind) &&
        within(row.tdpWatts, 4, 2500) &&
        within(row.idleWatts, 0, Math.min(400, 0.55 * row.tdpWatts)) &&
        within(row.memoryGb, 1, 1024) &&
        within(row.fp16DenseTflops, 0, 10_000) &&
        within(row.fp32Tflops, 0, 400) &&
        within(row.releasedYear, 2012, 2026) &&
        row.source.length > 5,
    );
    expect(bad).toEqual([]);
  });

  it('names every row once, and no name means two rows', () => {
    expect(duplicates(acceleratorRows().map((row) => row.name.toLowerCase()))).toEqual([]);
    const patterns = acceleratorRows().map((row) => new RegExp(`^(?:${row.match})$`, 'i'));
    const ambiguous = failing(
      acceleratorRows(),
      (row) => row.name,
      (row) => patterns.filter((pattern) => pattern.test(normaliseAccelerator(row.name))).length <= 1,
    );
    expect(ambiguous).toEqual([]);
  });
});

describe('CPUs', () => {
  it('has the rows that the sources gave', () => {
    expect(cpuRows()).toHaveLength(1108);
  });

  it('has figures in range on every row', () => {
    const bad = failing(
      cpuRows(),
      (row) => row.name,
      (row) =>
        within(row.cores, 1, 320) &&
        within(row.threads, row.cores, 2 * row.cores) &&
        within(row.baseMhz, 700, 5200) &&
        within(row.tdpWatts, 4, 600) &&
        within(row.releasedYear, 2011, 2026) &&
        row.family !== '' &&
        row.source.length > 5,
    );
    expect(bad).toEqual([]);
  });

  it('names every row once, and every name finds its own row alone', () => {
    expect(duplicates(cpuRows().map((row) => row.name.toLowerCase()))).toEqual([]);
    const patterns = cpuRows().map((row) => ({ name: row.name, pattern: new RegExp(`^(?:${row.match})$`, 'i') }));
    // Names in brackets are what a hypervisor shows; a bare E5 without version means more than one.
    const plain = cpuRows().filter((row) => !/\(|QEMU/.test(row.name) && !/ E5-\d+[A-Z]*$/.test(row.name));
    const wrong = plain.flatMap((row) => {
      const found = patterns.filter(({ pattern }) => pattern.test(normaliseCpu(row.name))).map(({ name }) => name);
      return found.length === 1 && found[0] === row.name ? [] : [`${row.name} -> ${found.join(' | ') || 'nothing'}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('instance types', () => {
  it('has the rows that the sources gave', () => {
    expect(instanceRows()).toHaveLength(2506);
  });

  it('has figures in range and names only hardware that has a row', () => {
    const bad = failing(
      instanceRows(),
      (row) => row.instanceType,
      (row) =>
        within(row.vcpus, 0.1, 2000) &&
        within(row.memoryGb, 0.5, 40_000) &&
        within(row.hostThreads, row.vcpus, 2000) &&
        row.cpus.length > 0 &&
        row.cpus.every((name) => cpus.has(name)) &&
        (row.accelerator === undefined
          ? (row.acceleratorCount ?? 0) === 0
          : acceleratorNames.has(row.accelerator) && within(row.acceleratorCount ?? 0, 0.01, 64)) &&
        row.source.length > 5,
    );
    expect(bad).toEqual([]);
  });

  it('has hosts of a whole number of sockets', () => {
    const bad = failing(
      instanceRows(),
      (row) => row.instanceType,
      (row) => {
        const threads = cpus.get(row.cpus[0] ?? '')?.threads;
        if (threads === undefined || row.hostThreads === undefined) return true;
        const sockets = row.hostThreads / threads;
        // Hosts with multithreading off show fewer threads than the CPU has.
        return sockets <= 1 || Math.abs(sockets - Math.round(sockets)) <= 0.2;
      },
    );
    expect(bad).toEqual([]);
  });

  it('names every type of a provider once', () => {
    expect(duplicates(instanceRows().map((row) => `${row.provider} ${row.instanceType}`))).toEqual([]);
  });
});

describe('runner labels', () => {
  const instances = new Set(instanceRows().map((row) => row.instanceType));

  it('has the rows that the sources gave', () => {
    expect(runnerRows()).toHaveLength(201);
  });

  it('has figures in range and names only hardware and types that have a row', () => {
    const bad = failing(
      runnerRows(),
      (row) => `${row.provider} ${row.label}`,
      (row) =>
        within(row.vcpus, 0.5, 512) &&
        within(row.memoryGb, 0.5, 4096) &&
        row.cpusSeen.every((name) => cpus.has(name)) &&
        row.hostInstanceTypes.every((type) => instances.has(type)) &&
        (row.accelerator === undefined || acceleratorNames.has(row.accelerator)) &&
        ['linux', 'windows', 'macos'].includes(row.os) &&
        ['x64', 'arm64'].includes(row.arch) &&
        ['any', 'public', 'private'].includes(row.visibility) &&
        row.source.length > 5,
    );
    expect(bad).toEqual([]);
  });

  it('has every label once for each visibility', () => {
    expect(duplicates(runnerRows().map((row) => [row.provider, row.label, row.visibility].join(' ')))).toEqual([]);
  });
});

describe('PCI ids', () => {
  it('has hexadecimal ids, once each, of accelerators that have a row', () => {
    const bad = failing(
      pciDeviceRows(),
      (row) => `${row.vendorId}:${row.deviceId}`,
      (row) =>
        /^[0-9a-f]{4}$/.test(row.vendorId) &&
        /^[0-9a-f]{4}$/.test(row.deviceId) &&
        acceleratorNames.has(row.accelerator) &&
        row.source.length > 5,
    );
    expect(bad).toEqual([]);
    expect(duplicates(pciDeviceRows().map((row) => `${row.vendorId}:${row.deviceId}`))).toEqual([]);
  });
});
