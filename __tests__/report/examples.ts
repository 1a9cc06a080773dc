/** The seven examples that `docs/report.md` shows and the snapshots fix: a first pull request, a regression over budget, a matrix of 12, a fork, nothing measured, an A100 for nine hours, forty seconds of CPU. */
import type { LedgerEntry, PullRequestState } from '../../src/record/pull-request-state.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { ledgerEntryOf, sectionOf } from '../../src/record/section.ts';
import {
  type ExampleComponent,
  type ExampleJob,
  type ExamplePlace,
  type ExampleRegion,
  exampleRecord,
} from './example-record.ts';

export interface Example {
  readonly name: 'first-pr' | 'over-budget' | 'matrix' | 'fork' | 'unknown' | 'a100' | 'cpu-40s';
  /** What the picture's alternative text says. */
  readonly title: string;
  /** Where it is seen: as a comment, or (without permission to comment) only in the job's summary. */
  readonly shownAs: 'comment' | 'summary';
  readonly state: PullRequestState;
  readonly record: EmissionsRecord;
  /** A sentence for the reader above the summary, such as why there is no comment. */
  readonly notice?: string;
}

const northCentralUs: ExamplePlace = {
  provider: 'github',
  region: 'northcentralus',
  name: 'GitHub-hosted runner in Azure North Central US',
  country: 'US',
  zone: 'US-MIDA-PJM',
  zoneName: 'PJM Interconnection',
  gramsPerKwh: 418,
  pue: 1.35,
  pueSource: 'Microsoft regional PUE FY2023 fact sheet via GSF Real-Time Cloud dataset',
  found: 'metadata',
  how: 'Azure instance metadata',
};
const frankfurt: ExamplePlace = {
  provider: 'aws',
  region: 'eu-central-1',
  name: 'Europe (Frankfurt)',
  country: 'DE',
  zone: 'DE',
  zoneName: 'Germany',
  gramsPerKwh: 342,
  pue: 1.35,
  pueSource: 'AWS regional PUE 2024 via GSF Real-Time Cloud dataset',
  found: 'metadata',
  how: 'AWS instance metadata',
};
const iowa: ExamplePlace = {
  provider: 'gcp',
  region: 'us-central1',
  name: 'Iowa (Council Bluffs)',
  country: 'US',
  zone: 'US-MIDW-MISO',
  zoneName: 'Midcontinent ISO',
  gramsPerKwh: 501,
  pue: 1.1,
  pueSource: 'Google data centre PUE 2024, campus figure',
  found: 'metadata',
  how: 'Google Cloud instance metadata',
};
const hostedSomewhere: ExamplePlace = {
  ...northCentralUs,
  region: 'unknown',
  name: 'GitHub-hosted runner, region not detected',
  zone: 'US',
  zoneName: 'United States',
  gramsPerKwh: 384,
  pue: 1.16,
  pueSource: 'Microsoft Americas average PUE FY25',
  found: 'assumed',
  how: 'standard hosted runners have only been seen in US regions of Azure',
};

const azureRegions: readonly ExampleRegion[] = [
  ['azure', 'swedencentral', 'Sweden Central', 'SE', 'SE-SE3', 20, 6940],
  ['azure', 'norwayeast', 'Norway East', 'NO', 'NO-NO1', 24, 6510],
  ['azure', 'francecentral', 'France Central', 'FR', 'FR', 31, 6650],
  ['azure', 'canadaeast', 'Canada East', 'CA', 'CA-QC', 41, 1430],
  ['azure', 'westus2', 'West US 2', 'US', 'US-NW-GCPD', 51, 2610],
];
const awsRegions: readonly ExampleRegion[] = [
  ['aws', 'eu-north-1', 'Europe (Stockholm)', 'SE', 'SE-SE3', 20, 1190],
  ['aws', 'eu-west-3', 'Europe (Paris)', 'FR', 'FR', 31, 479],
  ['aws', 'ca-central-1', 'Canada (Central)', 'CA', 'CA-QC', 41, 5840],
  ['aws', 'eu-central-2', 'Europe (Zurich)', 'CH', 'CH', 50, 304],
  ['aws', 'ap-southeast-6', 'Asia Pacific (New Zealand)', 'NZ', 'NZ', 90, 18_300],
];
const gcpRegions: readonly ExampleRegion[] = [
  ['gcp', 'europe-north2', 'Stockholm', 'SE', 'SE-SE3', 20, 7150],
  ['gcp', 'europe-west9', 'Paris', 'FR', 'FR', 31, 7180],
  ['gcp', 'northamerica-northeast1', 'Montreal', 'CA', 'CA-QC', 41, 1840],
  ['gcp', 'europe-west6', 'Zurich', 'CH', 'CH', 50, 7570],
  ['gcp', 'us-west1', 'Oregon (The Dalles)', 'US', 'US-NW-BPAT', 129, 2110],
];

const hostedAdvice =
  'A standard hosted runner cannot choose its region. A larger runner with Azure private networking, a self-hosted runner or a job in your own cloud can.';

const hosted: ExampleJob['machine'] = {
  os: 'linux',
  arch: 'x64',
  ciHost: 'github-hosted',
  cpu: 'AMD EPYC 7763',
  vcpus: 4,
  memoryGb: 16,
  virtual: true,
};
const noRapl = [
  {
    meter: 'RAPL (powercap)',
    why: "/sys/class/powercap is empty: a virtual machine does not see its host's counters",
    remedy: 'Not available on hosted runners; on bare metal they are detected automatically',
  },
];

/** A node by the power model: known within a factor of 1.6 on a cloud VM. */
function node(device: string, watts: number, utilisation: number, peakWatts: number): ExampleComponent {
  return {
    component: 'node',
    device,
    method: 'model',
    source: 'node power model, cpu-time curve',
    watts,
    spread: 1.6,
    utilisation,
    peakWatts,
  };
}

/** Installing at a third of the power, training at full, a dip at each epoch's end. */
function trainingShape(from: number, to: number, epochs: number): (part: number) => number {
  return (part) => {
    if (part < from) return 0.55 + 0.1 * Math.sin(40 * part);
    if (part > to) return 0.5;
    const epoch = ((part - from) / (to - from)) * epochs;
    return epoch % 1 > 0.88 ? 0.85 : 1.18 + 0.05 * Math.sin(25 * epoch);
  };
}

const PUSHES = ['5f2c7d1e9b4a', '8e01b6c3d7f2', 'c49a20f87e61', '1d7e93b5a0c8'].map((start) =>
  start.padEnd(40, '0a1b2c3d4e5f'),
);
const [push1 = '', push2 = '', push3 = '', push4 = ''] = PUSHES;

function one(record: EmissionsRecord, earlier: readonly LedgerEntry[] = []): PullRequestState {
  return { format: 1, sections: [sectionOf(record)], ledger: [...earlier, ledgerEntryOf(record)], folded: [] };
}

const firstPr = exampleRecord({
  name: 'train',
  job: 'train',
  runId: 19_480_112_006,
  sha: push1,
  endedAt: '2026-11-23T09:14:32.000Z',
  seconds: 738,
  machine: hosted,
  place: northCentralUs,
  components: [node('AMD EPYC 7763, 4 of 256 threads, 16 GB', 10.2, 0.74, 11.4)],
  steps: [
    ['Set up job', 6, 0.006, 'before'],
    ['Run actions/checkout@v6', 4, 0.004],
    ['Set up Python 3.13', 21, 0.018],
    ['Install dependencies', 164, 0.142],
    ['Train', 512, 0.806],
    ['Evaluate', 27, 0.021],
    ['after the last step', 4, 0.003, 'after'],
  ],
  training: 'Train',
  regions: azureRegions,
  advice: hostedAdvice,
  unreadable: noRapl,
  shape: trainingShape(0.26, 0.95, 6),
});

const regression = exampleRecord({
  name: 'fine-tune',
  job: 'fine-tune',
  runId: 19_486_530_771,
  sha: push4,
  endedAt: '2026-11-23T14:40:05.000Z',
  seconds: 5060,
  machine: {
    os: 'linux',
    arch: 'x64',
    ciHost: 'self-hosted',
    cpu: 'AMD EPYC 7R32',
    vcpus: 4,
    memoryGb: 16,
    virtual: true,
    instanceType: 'g5.xlarge',
    accelerators: [{ name: 'NVIDIA A10G', count: 1 }],
  },
  place: frankfurt,
  components: [
    {
      component: 'accelerator',
      device: 'NVIDIA A10G',
      index: 0,
      method: 'sensor',
      source: 'nvidia-smi power.draw.instant',
      watts: 187,
      spread: 1.05,
      peakWatts: 268,
      utilisation: 0.61,
      idleShare: 0.31,
      idleWatts: 58,
    },
    node('AMD EPYC 7R32, 4 vCPUs, 16 GB', 12.6, 0.48, 18.1),
  ],
  steps: [
    ['Set up job', 9, 0.001, 'before'],
    ['Run actions/checkout@v6', 7, 0.001],
    ['Pull dataset', 1240, 0.083],
    ['Fine-tune', 3610, 0.884],
    ['Export checkpoint', 188, 0.03],
    ['after the last step', 6, 0.001, 'after'],
  ],
  training: 'Fine-tune',
  regions: awsRegions,
  baseline: {
    source: 'base-branch-artifact',
    sha: '77ab10c95d',
    kwh: 0.2671,
    grams: 91.3,
    changePercent: 41.8,
    significant: true,
  },
  limits: [
    { limit: '100 g', allowed: 100, measure: 'grams' },
    { limit: '20%', allowed: 20, measure: 'increase' },
  ],
  unreadable: noRapl,
  accelerator: 'A10G',
  shape: (part) => (part < 0.25 ? 0.38 : part > 0.96 ? 0.6 : 1.22 + 0.06 * Math.sin(90 * part)),
});

function earlier(runId: number, sha: string, at: string, status: LedgerEntry['status'], kwh: number): LedgerEntry {
  return { runId, attempt: 1, job: 'Train/fine-tune', sha, at: Date.parse(at), status, kwh, grams: kwh * 342 };
}

const regressionState = one(regression, [
  earlier(19_480_112_006, push1, '2026-11-21T10:02:00.000Z', 'failure', 0.0412),
  earlier(19_481_730_114, push2, '2026-11-21T13:35:00.000Z', 'success', 0.2702),
  earlier(19_485_001_902, push3, '2026-11-23T08:51:00.000Z', 'cancelled', 0.1175),
]);

const matrixRecords = ['resnet18', 'resnet50', 'vit-s16'].flatMap((model, m) =>
  [0, 1, 2, 3].map((fold) => {
    const failed = model === 'vit-s16' && fold === 2;
    const seconds = Math.round((failed ? 0.3 : 1) * ([611, 1480, 1935][m] ?? 0) + 23 * fold);
    return exampleRecord({
      name: `train (${model}, ${fold})`,
      job: 'train',
      runId: 19_488_204_313,
      sha: push2,
      status: failed ? 'failure' : 'success',
      endedAt: new Date(Date.parse('2026-11-23T11:20:00.000Z') + seconds * 1000).toISOString(),
      seconds,
      machine: hosted,
      place: northCentralUs,
      components: [node('AMD EPYC 7763, 4 of 256 threads, 16 GB', 10.4 + 0.2 * m + 0.03 * fold, 0.78 + 0.05 * m, 11.4)],
      steps: [
        ['Set up job', 5, 0.002, 'before'],
        ['Run actions/checkout@v6', 4, 0.002],
        ['Install dependencies', 98, 0.06],
        ['Train one fold', seconds - 110, 0.933],
        ['after the last step', 3, 0.003, 'after'],
      ],
      training: 'Train one fold',
      regions: azureRegions,
      advice: hostedAdvice,
      unreadable: noRapl,
      baseline: {
        source: 'history-branch',
        sha: '77ab10c95d',
        kwh: ((10.4 + 0.2 * m) * 1.35 * seconds * 0.97) / 3.6e6,
        changePercent: 3.1,
        significant: false,
      },
      shape: trainingShape(0.08, 0.98, 10),
    });
  }),
);

const fork = exampleRecord({
  name: 'train (3.13)',
  job: 'train',
  runId: 19_489_611_450,
  sha: push3,
  endedAt: '2026-11-23T16:01:10.000Z',
  seconds: 402,
  machine: { ...hosted, cpu: 'AMD EPYC 9V74' },
  place: { ...northCentralUs, region: 'eastus2', name: 'GitHub-hosted runner in Azure East US 2', pue: 1.14 },
  components: [node('AMD EPYC 9V74, 4 of 320 threads, 16 GB', 9.6, 0.81, 11.3)],
  steps: [
    ['Set up job', 5, 0.006, 'before'],
    ['Run actions/checkout@v6', 3, 0.004],
    ['Install dependencies', 88, 0.15],
    ['Train', 303, 0.835],
    ['after the last step', 3, 0.005, 'after'],
  ],
  training: 'Train',
  regions: azureRegions,
  advice: hostedAdvice,
  unreadable: noRapl,
  shape: trainingShape(0.22, 0.98, 4),
});

const nothing: EmissionsRecord = {
  ...exampleRecord({
    name: 'train',
    job: 'train',
    runId: 19_490_020_007,
    sha: push1,
    endedAt: '2026-11-23T17:20:44.000Z',
    seconds: 1312,
    machine: {
      ...hosted,
      ciHost: 'self-hosted',
      cpu: 'Apple M4 Pro',
      os: 'macos',
      arch: 'arm64',
      vcpus: 12,
      memoryGb: 24,
      virtual: false,
    },
    place: northCentralUs,
    components: [],
  }),
  energy: null,
  emissions: null,
  carbon: null,
  location: null,
  pue: null,
  power: undefined,
  missing: [
    'No energy: the power model does not cover Apple silicon, and no meter could be read.',
    'No region: nothing on this machine says where it is. Set the input `region`, for example `region: DE`.',
  ],
  unreadable: [
    {
      meter: 'powermetrics',
      why: 'sudo asks for a password',
      remedy:
        "Allow the runner's user to run /usr/bin/powermetrics without one (sudoers, NOPASSWD), or give the input power-watts",
    },
  ],
};

const a100 = exampleRecord({
  name: 'pretrain',
  job: 'pretrain',
  runId: 19_470_336_118,
  sha: push3,
  endedAt: '2026-11-22T06:41:52.000Z',
  seconds: 32_512,
  machine: {
    os: 'linux',
    arch: 'x64',
    ciHost: 'self-hosted',
    cpu: 'Intel Xeon Platinum 8273CL',
    vcpus: 12,
    memoryGb: 85,
    virtual: true,
    instanceType: 'a2-highgpu-1g',
    accelerators: [{ name: 'NVIDIA A100 SXM4 40GB', count: 1 }],
  },
  place: iowa,
  components: [
    {
      component: 'accelerator',
      device: 'NVIDIA A100 SXM4 40GB',
      index: 0,
      method: 'counter',
      source: 'NVML total energy counter',
      watts: 312,
      spread: 1.05,
      peakWatts: 398,
      utilisation: 0.93,
      idleShare: 0.04,
      idleWatts: 61,
    },
    node('Intel Xeon Platinum 8273CL, 12 vCPUs, 85 GB', 46.3, 0.38, 61),
  ],
  steps: [
    ['Set up job', 12, 0.0001, 'before'],
    ['Run actions/checkout@v6', 9, 0.0001],
    ['Restore dataset', 611, 0.0052],
    ['Pretrain', 31_540, 0.9881],
    ['Evaluate', 322, 0.0063],
    ['after the last step', 18, 0.0002, 'after'],
  ],
  training: 'Pretrain',
  regions: gcpRegions,
  accelerator: 'A100 SXM4 40GB',
  limits: [{ limit: '2.5 kg', allowed: 2500, measure: 'grams' }],
  baseline: {
    source: 'history-branch',
    sha: '77ab10c95d',
    kwh: 3.891,
    grams: 1949,
    changePercent: -8.5,
    significant: true,
  },
  unreadable: noRapl,
  equivalences: [
    {
      amount: 8.5,
      unit: 'km',
      sentence: 'As much as driving 8.5 km in an average petrol car.',
      source: 'UK Government GHG conversion factors 2026',
    },
  ],
  shape: (part) => (part < 0.02 ? 0.3 : part > 0.99 ? 0.6 : 1.01 + 0.03 * Math.sin(140 * part)),
});

const cpu40s = exampleRecord({
  name: 'smoke',
  job: 'smoke',
  runId: 19_491_377_240,
  sha: push2,
  endedAt: '2026-11-23T18:02:11.000Z',
  seconds: 40.4,
  machine: hosted,
  place: hostedSomewhere,
  components: [node('AMD EPYC 7763, 4 of 256 threads, 16 GB', 8.7, 0.46, 11.2)],
  steps: [
    ['Set up job', 4, 0.05, 'before'],
    ['Run actions/checkout@v6', 3, 0.05],
    ['Train', 31, 0.87],
    ['after the last step', 2.4, 0.03, 'after'],
  ],
  training: 'Train',
  regions: azureRegions,
  advice: hostedAdvice,
  unreadable: noRapl,
  shape: (part) => (part < 0.2 ? 0.6 : 1.1),
});

export const examples: readonly Example[] = [
  {
    name: 'first-pr',
    title: 'The comment on a first pull request',
    shownAs: 'comment',
    record: firstPr,
    state: one(firstPr),
  },
  {
    name: 'over-budget',
    title: 'A regression over its budget',
    shownAs: 'comment',
    record: regression,
    state: regressionState,
  },
  {
    name: 'matrix',
    title: 'A matrix of twelve jobs',
    shownAs: 'comment',
    record: matrixRecords[0] ?? firstPr,
    state: {
      format: 1,
      sections: matrixRecords.map(sectionOf),
      ledger: matrixRecords.map(ledgerEntryOf),
      folded: [],
    },
  },
  {
    name: 'fork',
    title: 'The job summary of a pull request from a fork',
    shownAs: 'summary',
    record: fork,
    state: one(fork),
    notice:
      'This pull request comes from a fork, whose token may not comment. A `workflow_run` workflow with `mode: publish` and `pull-requests: write` can.',
  },
  { name: 'unknown', title: 'A run with nothing measured', shownAs: 'comment', record: nothing, state: one(nothing) },
  { name: 'a100', title: 'Nine hours on an A100', shownAs: 'comment', record: a100, state: one(a100) },
  { name: 'cpu-40s', title: 'Forty seconds of CPU', shownAs: 'comment', record: cpu40s, state: one(cpu40s) },
];
