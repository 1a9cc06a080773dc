export const id = 263;
export const ids = [263];
export const modules = {

/***/ 3263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ detectRunner)
});

// EXTERNAL MODULE: ./tmp/javascript/runner/accelerator-spec.js
var accelerator_spec = __webpack_require__(9151);
// EXTERNAL MODULE: ./tmp/javascript/command-output.js
var command_output = __webpack_require__(8920);
;// CONCATENATED MODULE: ./tmp/javascript/runner/on-path.js
/** True when a folder of PATH holds a file of this name. */
function isOnPath(system, command) {
    const windows = system.platform === 'win32';
    const path = system.env['PATH'] ?? system.env['Path'] ?? '';
    const wanted = windows ? `${command}.exe` : command;
    return path
        .split(windows ? ';' : ':')
        .some((folder) => folder !== '' && system.list(folder).some((name) => (windows ? name.toLowerCase() : name) === wanted));
}

// EXTERNAL MODULE: ./tmp/javascript/data/unpack.js
var unpack = __webpack_require__(3314);
;// CONCATENATED MODULE: ./tmp/javascript/data/pci-devices.js

const pciDeviceRows = (0,unpack/* unpack */.l)('{"vendorId":{"of":["1002","8086","1da3","1ae0","1d0f"],"at":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,3,3,3,3,3,3,4,4,4,4,4,4]},"deviceId":["738c","738e","7408","740c","740f","74a0","74a1","74a2","74a5","74a9","74b5","74b9","74bd","75a0","75a3","75a8","7448","744a","745e","744c","7550","7590","0bd5","0bd6","0bd7","0bd8","0bd9","0bda","0bdb","56a0","56a1","56a2","56a5","56c0","56c1","56c2","e20b","e20c","e211","e212","e223","1000","1010","1020","1060","1063","0027","005e","0062","0063","006f","0076","7064","7164","7264","7364","7564","7565"],"accelerator":{"of":["MI100","MI250X","MI210","MI300A","MI300X","MI308X","MI325X","MI350X","MI355X","MI350P","Radeon PRO W7900","Radeon PRO W7800","Radeon RX 7900 XTX","Radeon RX 9070 XT","Radeon RX 9060 XT","Data Center GPU Max 1550","Data Center GPU Max 1350","Data Center GPU Max 1100","Arc A770","Arc A750","Arc A580","Arc A380","Data Center GPU Flex 170","Data Center GPU Flex 140","Arc B580","Arc B570","Arc Pro B60","Arc Pro B50","Arc Pro B70","Gaudi","Gaudi 2","Gaudi 3 OAM","Gaudi 3 PCIe","TPU v3","TPU v4","TPU v5p","TPU v5e","TPU v6e (Trillium)","TPU v7 (Ironwood)","Inferentia1","Trainium1","Inferentia2","Trainium2","Trainium3"],"at":[0,0,1,1,2,3,4,5,6,4,4,6,4,7,8,9,10,10,11,12,13,14,15,15,16,16,17,17,17,18,19,20,21,22,23,22,24,25,26,27,28,29,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,43]},"source":{"of":["pciutils/pciids 2026-08 (BSD-3-Clause)","pciutils/pciids 2026-08 (BSD-3-Clause); also MI250, of nearly the same power","pciutils/pciids 2026-08 (BSD-3-Clause); also RX 7900 XT and GRE, the strongest is named","pciutils/pciids 2026-08 (BSD-3-Clause); also RX 9070, the strongest is named","pciutils/pciids 2026-08 (BSD-3-Clause); also RX 9050, the strongest is named","jax-ml/jax hardware_utils.py (Apache-2.0); TPU v2 has the same id","jax-ml/jax hardware_utils.py (Apache-2.0)"],"at":[0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,6,6,6,6,6,0,0,0,0,0,0]}}');

;// CONCATENATED MODULE: ./tmp/javascript/runner/pci.js
/** Accelerators on the PCI bus, by their ids, for machines where no vendor command names them. */


const DEVICES = '/sys/bus/pci/devices';
/** The vendor's accelerators that the table of PCI ids knows, in the order of their addresses. */
function pciAccelerators(system, vendor, vendorId, notes) {
    const names = new Map(pciDeviceRows()
        .filter((row) => row.vendorId === vendorId)
        .map((row) => [row.deviceId, row.accelerator]));
    const known = [...system.list(DEVICES)].sort().flatMap((pciAddress) => {
        if (idIn(system, pciAddress, 'vendor') !== vendorId)
            return [];
        const name = names.get(idIn(system, pciAddress, 'device') ?? '');
        return name === undefined ? [] : [{ pciAddress, name }];
    });
    return known.map(({ pciAddress, name }, index) => (0,accelerator_spec/* accelerator */.M)(index, name, vendor, { pciAddress, notes }));
}
function idIn(system, address, file) {
    return system.readText(`${DEVICES}/${address}/${file}`)?.trim().toLowerCase().replace(/^0x/, '');
}
/** Classes of PCI devices: display controllers (03) and processing accelerators (12); PCI Code and ID Assignment Specification. */
const GRAPHICS_CLASS = /^0x(03|12)/;
/** Every graphics or compute card on the bus, by the table's name or by its ids; undefined where no bus can be seen. */
function pciGraphics(system) {
    const addresses = [...system.list(DEVICES)].sort();
    if (addresses.length === 0)
        return undefined;
    const names = new Map(pciDeviceRows().map((row) => [`${row.vendorId}:${row.deviceId}`, row.accelerator]));
    return addresses.flatMap((address) => {
        const deviceClass = system.readText(`${DEVICES}/${address}/class`)?.trim() ?? '';
        if (!GRAPHICS_CLASS.test(deviceClass))
            return [];
        const vendorId = idIn(system, address, 'vendor') ?? '';
        const ids = `${vendorId}:${idIn(system, address, 'device') ?? ''}`;
        return [{ vendor: MAKERS[vendorId] ?? vendorId, name: names.get(ids) ?? `PCI device ${ids}`, bus: 'PCI' }];
    });
}
/** Vendor ids, from the PCI ID Repository. */
const MAKERS = {
    '10de': 'NVIDIA',
    '1002': 'AMD',
    '8086': 'Intel',
    '1da3': 'Habana',
    '1ae0': 'Google',
    '1d0f': 'Amazon',
};

;// CONCATENATED MODULE: ./tmp/javascript/runner/amd.js
/** AMD's accelerators: names from `amd-smi` or `rocm-smi` where one is installed, else from the PCI ids. */




const PATIENCE_MS = 10_000;
async function detectAmd(system) {
    // `/dev/kfd` is the compute device; without it no job can train on the card, whatever else the bus shows.
    if (system.platform !== 'linux' || !system.list('/dev').includes('kfd'))
        return [];
    const onBus = pciAccelerators(system, 'amd', '1002');
    const named = await commandNames(system);
    const cards = named.map(({ name, address, serial }, index) => {
        const pciAddress = address ?? (named.length === onBus.length ? onBus[index]?.pciAddress : undefined);
        return { device: (0,accelerator_spec/* accelerator */.M)(index, name, 'amd', { pciAddress }), serial };
    });
    return withoutSecondDies(wholeCards(cards.length > 0 ? cards : onBus.map((device) => ({ device })), system));
}
/** Devices that one card is split into, by its compute partition mode (AMD's guides for MI300 and MI350); an MI300A has six dies. */
const PARTITIONS = { SPX: 1, DPX: 2, TPX: 3, QPX: 4, CPX: 8 };
const DIES_OF_MI300A = 6;
/**
 * The partitions of a card are listed as devices of their own, alike in serial number and in PCI address but for its
 * last digit. The card's power is reported for the first only, or once more for each: they are one device here, of which the job
 * holds the part that it can see.
 */
function wholeCards(cards, system) {
    const groups = new Map();
    for (const { device, serial } of cards) {
        const key = serial ?? device.pciAddress?.slice(0, -1) ?? `device ${device.index}`;
        groups.set(key, [...(groups.get(key) ?? []), device]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [wholeCard(first, group.length, system)];
    });
}
function wholeCard(first, seen, system) {
    if (first.pciAddress === undefined)
        return first;
    // Only the first partition is on the bus, with the sensors of all.
    const pciAddress = `${first.pciAddress.slice(0, -1)}0`;
    const mode = system.readText(`/sys/bus/pci/devices/${pciAddress}/current_compute_partition`)?.trim() ?? '';
    const inMode = mode === 'CPX' && first.name === 'MI300A' ? DIES_OF_MI300A : PARTITIONS[mode];
    const all = Math.max(inMode ?? seen, seen);
    if (all === 1)
        return first;
    const notes = [`This job sees ${seen} of the ${all} partitions of the card; power is that of the whole card.`];
    return { ...first, pciAddress, share: seen / all, notes };
}
/**
 * MI250 and MI250X are one module of two dies, each listed as a device; the first reports the module's power, the
 * second none. A job that holds a single die keeps it.
 */
function withoutSecondDies(devices) {
    const twoDies = devices.filter((device) => device.name === 'MI250' || device.name === 'MI250X');
    return devices.filter((device) => {
        const place = twoDies.indexOf(device);
        return place === -1 || place % 2 === 0;
    });
}
async function commandNames(system) {
    if (isOnPath(system, 'amd-smi')) {
        const answer = await system.run('amd-smi', ['static', '--asic', '--bus', '--json'], PATIENCE_MS);
        const devices = parseAmdSmi(answer?.stdout ?? '');
        if (devices.length > 0)
            return devices;
    }
    if (!isOnPath(system, 'rocm-smi'))
        return [];
    const answer = await system.run('rocm-smi', ['--showproductname', '--showbus', '--json'], PATIENCE_MS);
    return parseRocmSmi(answer?.stdout ?? '');
}
/** A list of devices, in newer versions below `gpu_data`, or a single one; some builds write a warning before the JSON. */
function parseAmdSmi(text) {
    const answer = (0,command_output/* jsonIn */.Yf)(text);
    const inside = (0,command_output/* ownProperty */.Aq)(answer, 'gpu_data') ?? answer;
    const list = Array.isArray(inside) ? inside : [inside];
    return list.flatMap((device) => {
        const asic = (0,command_output/* ownProperty */.Aq)(device, 'asic');
        return namedDevice((0,command_output/* ownProperty */.Aq)(asic, 'market_name'), (0,command_output/* ownProperty */.Aq)((0,command_output/* ownProperty */.Aq)(device, 'bus'), 'bdf'), (0,command_output/* ownProperty */.Aq)(asic, 'asic_serial'));
    });
}
/** `{"card0": {"Card Series": ...}, "system": ...}`; the key was `Card series` before ROCm 6. */
function parseRocmSmi(text) {
    const answer = (0,command_output/* jsonIn */.Yf)(text);
    if (typeof answer !== 'object' || answer === null)
        return [];
    return Object.entries(answer)
        .filter(([key]) => /^card\d+$/.test(key))
        .sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
        .flatMap(([, card]) => namedDevice((0,command_output/* ownProperty */.Aq)(card, 'Card Series') ?? (0,command_output/* ownProperty */.Aq)(card, 'Card series'), (0,command_output/* ownProperty */.Aq)(card, 'PCI Bus')));
}
function namedDevice(name, address, serial) {
    if (typeof name !== 'string' || name.trim() === '' || name === 'N/A')
        return [];
    const known = typeof address === 'string' && /^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/i.test(address);
    // A virtual card may say that its serial number is 0.
    const unique = typeof serial === 'string' && /^0x[0-9a-f]{1,32}$/i.test(serial) && !/^0x0+$/.test(serial);
    return [
        {
            name: name.trim(),
            address: known ? address.toLowerCase() : undefined,
            serial: unique ? serial.toLowerCase() : undefined,
        },
    ];
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/gaudi.js
/** Intel's Gaudi accelerators (Habana): by `hl-smi` where it is installed, else by their PCI ids. */




const gaudi_PATIENCE_MS = 10_000;
async function detectGaudi(system) {
    if (system.platform !== 'linux')
        return [];
    const devices = [...system.list('/dev'), ...system.list('/dev/accel')];
    if (!devices.some((name) => /^(hl\d+|accel\d+)$/.test(name)))
        return [];
    if (isOnPath(system, 'hl-smi')) {
        const answer = await system.run('hl-smi', ['-Q', 'index,uuid,name', '-f', 'csv,noheader,nounits'], gaudi_PATIENCE_MS);
        const listed = parseHlSmi(answer?.stdout ?? '');
        if (listed.length > 0)
            return listed;
    }
    return pciAccelerators(system, 'habana', '1da3');
}
/** Lines of `index, uuid, name`; a line that is none (a table, a message) is left out. */
function parseHlSmi(text) {
    return (0,command_output/* tableRows */.QE)(text).flatMap(([index, uuid, name]) => {
        const number = (0,accelerator_spec/* deviceIndex */.H)(index);
        if (number === undefined || !name)
            return [];
        return [(0,accelerator_spec/* accelerator */.M)(number, name, 'habana', { uuid: /^[\w-]+$/.test(uuid ?? '') ? uuid : undefined })];
    });
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/nvidia.js
/** NVIDIA's devices, by one call of `nvidia-smi`: names, identities, limits, and which share of each this job holds. */



/** Waking a server's cards without persistence mode takes this long. */
const nvidia_PATIENCE_MS = 20_000;
const QUERY = 'index,uuid,name,memory.total,power.limit,mig.mode.current';
/** Fields that drivers older than MIG support. */
const OLD_QUERY = 'index,uuid,name,memory.total,power.limit';
async function detectNvidia(system) {
    if (!hasNvidia(system))
        return [];
    const listing = (await query(system, QUERY)) ?? (await query(system, OLD_QUERY));
    if (listing === undefined)
        return [];
    const devices = parseNvidiaList(listing);
    const slices = devices.some((device) => device.mig) ? await listSlices(system) : new Map();
    const hidden = hiddenDevicesNote(system.env['CUDA_VISIBLE_DEVICES'], devices.length);
    return devices.map((device) => withShare(device, slices.get(device.uuid ?? ''), hidden));
}
/** The command on PATH, or the driver loaded; a machine with neither is not asked. */
function hasNvidia(system) {
    if (system.platform === 'darwin')
        return false;
    return (system.list('/proc/driver/nvidia/gpus').length > 0 ||
        system.list('/dev').some((name) => /^nvidia\d+$/.test(name)) ||
        isOnPath(system, 'nvidia-smi'));
}
async function query(system, fields) {
    const answer = await system.run('nvidia-smi', [`--query-gpu=${fields}`, '--format=csv,noheader,nounits'], nvidia_PATIENCE_MS);
    return answer?.code === 0 ? answer.stdout : undefined;
}
/** Lines of `index, uuid, name, memory.total, power.limit[, mig.mode.current]`; any other line is left out. */
function parseNvidiaList(text) {
    return (0,command_output/* tableRows */.QE)(text).flatMap(([index, uuid, name, memory, limit, mig]) => {
        const number = (0,accelerator_spec/* deviceIndex */.H)(index);
        if (number === undefined || !name || /^\[?(n\/a|unknown error)/i.test(name))
            return [];
        const mebibytes = (0,command_output/* numberOf */.rl)(memory);
        const watts = (0,command_output/* numberOf */.rl)(limit);
        return [
            {
                index: number,
                name,
                mig: mig === 'Enabled',
                uuid: uuid !== undefined && /^GPU-[\w-]+$/.test(uuid) ? uuid : undefined,
                memoryGb: mebibytes !== undefined && mebibytes > 0 ? mebibytes / 1024 : undefined,
                limitWatts: watts !== undefined && watts > 0 && watts < 5000 ? watts : undefined,
            },
        ];
    });
}
function withShare(device, slices, hidden) {
    const found = (0,accelerator_spec/* accelerator */.M)(device.index, device.name, 'nvidia');
    const { share, note } = shareOf(device, found, slices);
    const notes = [...(note === undefined ? [] : [note]), ...hidden];
    return {
        ...found,
        // The driver's limit is that of this card; the table's is that of the card's model.
        tdpWatts: device.limitWatts ?? found.tdpWatts,
        memoryGb: found.memoryGb ?? device.memoryGb,
        uuid: device.uuid,
        share,
        notes: notes.length === 0 ? undefined : notes,
    };
}
function shareOf(device, found, slices) {
    if (device.mig && slices !== undefined) {
        const total = migSlicesOf(device.name);
        const held = Math.min(slices.computeSlices, total);
        return { share: held / total, note: `MIG: ${held} of ${total} compute slices (${slices.profiles.join(', ')}).` };
    }
    if (device.mig)
        return { share: 1, note: 'MIG is on, but its slices could not be listed: counted as the whole device.' };
    const slice = vgpuGb(device.name);
    if (slice === undefined || found.memoryGb === undefined)
        return { share: 1 };
    const share = Math.min(1, slice / found.memoryGb);
    return { share, note: `vGPU: ${slice} of ${found.memoryGb} GB of the device.` };
}
/** The number before the letter of a vGPU profile is its GB: `GRID T4-8Q`, `NVIDIA A10-24Q`, `GRID A100D-2-20C`. */
function vgpuGb(name) {
    const gb = /\d.*-(\d+)(?:ME)?[ABCQ]$/i.exec(name)?.[1];
    return gb === undefined || Number(gb) === 0 ? undefined : Number(gb);
}
/** Compute slices of a whole device: four on the A30 and the RTX PRO 6000, else seven (NVIDIA MIG user guide, supported profiles). */
function migSlicesOf(name) {
    return /\bA30\b|RTX PRO 6000/i.test(name) ? 4 : 7;
}
async function listSlices(system) {
    const answer = await system.run('nvidia-smi', ['-L'], nvidia_PATIENCE_MS);
    return parseMigList(answer?.code === 0 ? answer.stdout : '');
}
/** Slices by the UUID of their device, from `nvidia-smi -L`; inside a container only the job's own are listed. */
function parseMigList(text) {
    const slices = new Map();
    let device;
    for (const line of text.split(/\r?\n/)) {
        device = /^\s*GPU \d+:.*\(UUID: (GPU-[\w-]+)\)/.exec(line)?.[1] ?? device;
        // A compute instance inside a GPU instance is written `1c.3g.40gb`: one of the three.
        const [, computeInstance, gpuInstance, memory] = /^\s*MIG (?:(\d+)c\.)?(\d+)g\.(\S+)\s+Device/.exec(line) ?? [];
        if (device === undefined || gpuInstance === undefined)
            continue;
        const before = slices.get(device);
        const profile = `${computeInstance === undefined ? '' : `${computeInstance}c.`}${gpuInstance}g.${memory}`;
        slices.set(device, {
            computeSlices: (before?.computeSlices ?? 0) + Number(computeInstance ?? gpuInstance),
            profiles: [...(before?.profiles ?? []), profile],
        });
    }
    return slices;
}
/** `CUDA_VISIBLE_DEVICES` hides a device from the job's code, but the device still draws power: it is counted, with a note. */
function hiddenDevicesNote(visible, count) {
    if (visible === undefined || count === 0)
        return [];
    const named = visible.split(',').filter((entry) => entry.trim() !== '' && entry.trim() !== '-1').length;
    if (named >= count)
        return [];
    return [
        `CUDA_VISIBLE_DEVICES names ${named} of ${count} devices; the others are counted too, because they draw power.`,
    ];
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/accelerators.js
/** Which accelerators this job holds. No command is started on a machine without a sign of the device that it is for. */





const FINDERS = [
    detectJetson,
    detectNvidia,
    detectAmd,
    detectIntel,
    detectGaudi,
    detectTpu,
    detectNeuron,
    detectApple,
];
/** Every accelerator, numbered within its vendor as the vendor's own tools number them. A finder that fails finds nothing. */
async function detectAccelerators(system) {
    const found = await Promise.all(FINDERS.map((find) => find(system).catch(() => [])));
    const isJetson = (found[0]?.length ?? 0) > 0;
    // A Jetson's nvidia-smi lists the module's GPU once more, without a figure.
    return found.flatMap((devices, finder) => (isJetson && finder === 1 ? [] : devices));
}
/** The board's own name; its sensor covers the whole module, CPU and memory included. */
async function detectJetson(system) {
    if (system.platform !== 'linux' || system.arch !== 'arm64')
        return [];
    const model = (system.readText('/proc/device-tree/model') ?? '').replaceAll('\0', '').trim();
    if (!/jetson/i.test(model))
        return [];
    return [(0,accelerator_spec/* accelerator */.M)(0, model, 'nvidia', { notes: ['Power and limit are those of the whole Jetson module.'] })];
}
/** Only discrete cards are in the table of PCI ids; graphics inside a CPU are part of the CPU's own power. */
async function detectIntel(system) {
    if (system.platform !== 'linux' || system.list('/dev/dri').length === 0)
        return [];
    return pciAccelerators(system, 'intel', '8086');
}
/** A TPU has no power sensor that its user can read; its chips are counted by PCI id, as JAX does. */
async function detectTpu(system) {
    if (system.platform !== 'linux' || !system.list('/dev').some((name) => /^(accel\d*|vfio)$/.test(name)))
        return [];
    return pciAccelerators(system, 'google', '1ae0', [NO_SENSOR]);
}
/** AWS Trainium and Inferentia; `/dev/neuron<n>` is one device. */
async function detectNeuron(system) {
    if (system.platform !== 'linux' || !system.list('/dev').some((name) => /^neuron\d+$/.test(name)))
        return [];
    return pciAccelerators(system, 'aws', '1d0f', [NO_SENSOR]);
}
/** The GPU of Apple silicon is in the CPU's package; a virtual machine reaches neither its sensor nor its own. */
async function detectApple(system) {
    if (system.platform !== 'darwin' || system.arch !== 'arm64')
        return [];
    const model = system.cpuModels()[0] ?? '';
    if (!/^Apple M\d/.test(model) || /virtual/i.test(model))
        return [];
    return [(0,accelerator_spec/* accelerator */.M)(0, model, 'apple', { notes: ['TDP is that of the whole chip, CPU included.'] })];
}
const NO_SENSOR = 'This device has no power sensor that a job can read.';

;// CONCATENATED MODULE: ./tmp/javascript/runner/ci-host.js
function ciHostOf(env) {
    if (env['ACT'] === 'true')
        return 'act';
    if (env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true')
        return 'gitea';
    if (env['GITHUB_ACTIONS'] !== 'true')
        return 'none';
    if (env['RUNNER_ENVIRONMENT'] === 'github-hosted')
        return 'github-hosted';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return 'self-hosted';
    // Runners of GitHub Enterprise Server before 3.9 do not set it; GitHub's machines are numbered.
    return /^GitHub Actions \d+$/.test(env['RUNNER_NAME'] ?? '') ? 'github-hosted' : 'self-hosted';
}
/** GitHub's name of the image, as `ImageOS` shortens it, in the words of the runner table. */
const IMAGE_LABELS = [
    [/^ubuntu(\d\d)$/, (version) => `ubuntu-${version}.04`],
    [/^win11$/, () => 'windows-11'],
    [/^win(\d\d)$/, (version) => `windows-20${version}`],
    [/^macos(\d\d)$/, (version) => `macos-${version}`],
];
/**
 * The label under which the runner table has this machine, for a GitHub-hosted one. Larger runners carry labels of
 * their organisation's choice, so size decides.
 */
function labelOf(env, arch, vcpus, slim) {
    if (slim)
        return 'ubuntu-slim';
    const image = env['ImageOS']?.toLowerCase().replace(/-?arm64$/, '') ?? '';
    for (const [pattern, name] of IMAGE_LABELS) {
        const match = pattern.exec(image);
        if (match === null)
            continue;
        const base = name(match[1] ?? '');
        if (base.startsWith('macos'))
            return `${base}${macSuffix(arch, vcpus)}`;
        const os = base.startsWith('ubuntu') ? 'linux' : 'windows';
        const standard = vcpus === 2 || vcpus === 4;
        if (!standard)
            return `larger ${os} ${arch} ${vcpus}-core`;
        return arch === 'arm64' ? `${base}-arm` : base;
    }
    return undefined;
}
/** Sizes of GitHub's macOS machines: 3 virtual cores, or 5 and 6 (xlarge) on Apple silicon; 4, or 12 (large) on Intel. */
function macSuffix(arch, vcpus) {
    if (arch === 'arm64')
        return vcpus > 3 ? '-xlarge' : '';
    return vcpus > 4 ? '-large' : '-intel';
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/memory.js
const GB = 2 ** 30;
/** All memory that the machine has, whatever this job may use of it. */
function memoryGb(system) {
    const kilobytes = /^MemTotal:\s+(\d+) kB$/m.exec(system.readText('/proc/meminfo') ?? '')?.[1];
    const bytes = kilobytes === undefined ? system.totalMemoryBytes() : Number(kilobytes) * 1024;
    return Math.round((bytes / GB) * 100) / 100;
}
/** What a cgroup limits memory to; undefined for `max` and for the huge number by which version 1 says no limit. */
function limitGb(text) {
    const bytes = Number(text?.trim());
    return Number.isFinite(bytes) && bytes > 0 && bytes < 2 ** 50 ? bytes / GB : undefined;
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/container.js
/** The container this job runs in, or the limits its service has: how many CPUs, how much memory, where its CPU time is counted. */

/** GitHub's smallest machine is a container of one CPU on a machine that others use (docs.github.com, runner sizes). */
const SLIM_CPUS = 1;
/** Undefined on a machine whose whole CPU this job may use, outside any container. */
function detectContainer(system, ciHost) {
    if (system.platform !== 'linux')
        return undefined;
    const kind = containerKind(system, ciHost);
    const limits = cgroupLimits(system);
    const cpuLimit = smallest([limits.cpus, affinityLimit(system)]) ?? (kind === 'slim' ? SLIM_CPUS : undefined);
    if (kind === undefined && cpuLimit === undefined && limits.memoryGb === undefined)
        return undefined;
    return { kind: kind ?? 'other', cgroup: limits.cgroup, cpuLimit, memoryLimitGb: limits.memoryGb };
}
function containerKind(system, ciHost) {
    const ownGroups = `${system.readText('/proc/1/cgroup') ?? ''}\n${system.readText('/proc/self/cgroup') ?? ''}`;
    const docker = system.readText('/.dockerenv') !== undefined;
    const other = system.readText('/run/.containerenv') !== undefined;
    if (system.env['KUBERNETES_SERVICE_HOST'] || /kubepods/.test(ownGroups))
        return 'kubernetes';
    // GitHub's own container machine (ubuntu-slim) has the mark that its image makes; a job container runs below /__w.
    if (ciHost === 'github-hosted' && (other || docker) && !isJobContainer(system))
        return 'slim';
    if (docker || /\/docker[/-]/.test(ownGroups))
        return 'docker';
    return other || /\/(lxc|containerd|libpod|crio|machine\.slice)[./-]/.test(ownGroups) ? 'other' : undefined;
}
/** The runner mounts its folders at `/__w` and `/__e` in a container that the workflow asked for. */
function isJobContainer(system) {
    return [system.env['GITHUB_WORKSPACE'], system.env['RUNNER_TEMP']].some((path) => path?.startsWith('/__') ?? false);
}
/** Docker's `--cpuset-cpus` and `taskset` show in the affinity, not in the quota. */
function affinityLimit(system) {
    const all = system.cpuModels().length;
    const usable = system.parallelism();
    return usable > 0 && usable < all ? usable : undefined;
}
function cgroupLimits(system) {
    const own = system.readText('/proc/self/cgroup') ?? '';
    return system.readText('/sys/fs/cgroup/cgroup.controllers') === undefined
        ? versionOne(system, own)
        : versionTwo(system, own);
}
/** A limit anywhere above holds too, so every group up to the root that can be seen is read. */
function versionTwo(system, own) {
    const path = /^0::(\/.*)$/m.exec(own)?.[1] ?? '/';
    const groups = ancestors('/sys/fs/cgroup', path).filter((group) => system.readText(`${group}/cpu.stat`) !== undefined);
    const nearest = groups[0];
    return {
        cgroup: nearest === undefined ? { version: 2 } : { version: 2, cpuStatPath: `${nearest}/cpu.stat` },
        cpus: smallest(groups.map((group) => quotaOfMax(system.readText(`${group}/cpu.max`)))),
        memoryGb: smallest(groups.map((group) => limitGb(system.readText(`${group}/memory.max`)))),
    };
}
function versionOne(system, own) {
    const groupsOf = (controller) => {
        const line = new RegExp(`^\\d+:([^:]*\\b${controller}\\b[^:]*):(/.*)$`, 'm').exec(own);
        const mounts = [`/sys/fs/cgroup/${line?.[1] ?? controller}`, `/sys/fs/cgroup/${controller}`];
        return mounts.flatMap((mount) => ancestors(mount, line?.[2] ?? '/'));
    };
    const usage = groupsOf('cpuacct').find((group) => system.readText(`${group}/cpuacct.usage`) !== undefined);
    if (usage === undefined)
        return {};
    const quota = (group) => {
        const microseconds = Number(system.readText(`${group}/cpu.cfs_quota_us`) ?? 'none');
        const period = Number(system.readText(`${group}/cpu.cfs_period_us`) ?? 'none');
        return microseconds > 0 && period > 0 ? microseconds / period : undefined;
    };
    return {
        cgroup: { version: 1, cpuStatPath: `${usage}/cpuacct.usage` },
        cpus: smallest(groupsOf('cpu').map(quota)),
        memoryGb: smallest(groupsOf('memory').map((group) => limitGb(system.readText(`${group}/memory.limit_in_bytes`)))),
    };
}
/** `/a/b` below a mount: the group itself, then `/a`, then the mount. A path outside the namespace (`/..`) is not followed. */
function ancestors(mount, path) {
    const names = path.split('/').filter((name) => name !== '');
    if (names.includes('..'))
        return [mount];
    return names.map((_, index) => `${mount}/${names.slice(0, names.length - index).join('/')}`).concat(mount);
}
/** `200000 100000` is two CPUs, `max 100000` means unlimited. */
function quotaOfMax(text) {
    const match = /^(\d+) (\d+)$/.exec(text?.trim() ?? '');
    const [quota, period] = [Number(match?.[1]), Number(match?.[2])];
    return quota > 0 && period > 0 ? quota / period : undefined;
}
function smallest(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
}

// EXTERNAL MODULE: ./tmp/javascript/runner/cpu.js
var cpu = __webpack_require__(158);
// EXTERNAL MODULE: ./tmp/javascript/runner/dmi.js
var dmi = __webpack_require__(7998);
// EXTERNAL MODULE: ./tmp/javascript/runner/names.js
var names = __webpack_require__(6232);
;// CONCATENATED MODULE: ./tmp/javascript/runner/graphics-cards.js
/** Cards on Windows and macOS without a vendor's command: identified by the names under which the system lists them. */


const VENDORS = [
    [/nvidia/i, 'nvidia'],
    [/\bamd\b|advanced micro|\bati\b|radeon|firepro/i, 'amd'],
    [/habana|gaudi/i, 'habana'],
    [/intel/i, 'intel'],
];
/** Product lines of cards; graphics inside a CPU have other names (UHD Graphics, Radeon Graphics, Radeon 780M). */
const CARD_NAMES = /\b(rx ?\d|(pro|wx|r9|r7) ?w?\d{3}|vega \d\d$|firepro|instinct|data center gpu|arc(\(tm\))? [ab]\d)/i;
/** Cards of vendors of which `known` has none. Graphics inside a CPU are left out: they are part of the CPU's own power. */
function graphicsCards(graphics, known) {
    const seen = new Set(known.map((device) => device.vendor));
    const counts = new Map();
    return graphics.filter(isCard).flatMap((controller) => {
        const vendor = vendorOf(controller);
        if (vendor === undefined || seen.has(vendor))
            return [];
        const index = counts.get(vendor) ?? 0;
        counts.set(vendor, index + 1);
        return [
            (0,accelerator_spec/* accelerator */.M)(index, controller.name, vendor, isVirtualFunction(controller) ? { notes: [PART_UNKNOWN] } : {}),
        ];
    });
}
/** A virtual function of a card (SR-IOV), such as `AMD Radeon Instinct MI25 MxGPU`: it may be an eighth of the card or all of it. */
function isVirtualFunction({ name }) {
    return /\bmxgpu\b|\bvf\b/i.test(name);
}
const PART_UNKNOWN = 'This is a virtual function of a card; which part of the card it has is not known: counted as the whole card.';
function vendorOf({ vendor, name }) {
    const text = `${vendor} ${name}`;
    return VENDORS.find(([pattern]) => pattern.test(text))?.[1];
}
function isCard(controller) {
    const { name, bus } = controller;
    if ((0,names/* resolveAccelerator */.aT)(name) !== undefined || CARD_NAMES.test(name))
        return true;
    // macOS says where a card is; NVIDIA makes no graphics that are inside a CPU of these systems.
    return /^pcie$/i.test(bus ?? '') || vendorOf(controller) === 'nvidia';
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./tmp/javascript/runner/virtualisation.js
/** Whether this is a virtual machine, which holds a share of its host, or a physical one, which is all of it. */

const SOON_MS = 2000;
/** Makers whose machines exist only inside a hypervisor. */
const VIRTUAL_MAKER = /^(qemu|kvm|vmware|xen|innotek|parallels|bochs|openstack|red hat|nutanix|proxmox|digitalocean|alibaba|apple virtual)/i;
const VIRTUAL_MODEL = /virtual machine|virtualbox|\bkvm\b|standard pc|vmware|google compute engine|openstack|droplet/i;
/** From what Linux shows. Unknown counts as physical only if there is no sign of a virtual machine. */
function isVirtualLinux(system, firmware) {
    const flags = /^flags\s*:(.*)$/m.exec(system.readText('/proc/cpuinfo') ?? '')?.[1] ?? '';
    if (/\bhypervisor\b/.test(flags))
        return true;
    if ((system.readText('/sys/hypervisor/type') ?? '').trim() !== '')
        return true;
    if (system.list('/proc/device-tree/hypervisor').length > 0)
        return true;
    return firmware !== undefined && isVirtualByFirmware(firmware);
}
/** The only sign on Windows, and on Arm, where the CPU has no hypervisor flag. Metal types of a cloud are physical. */
function isVirtualByFirmware(firmware) {
    if (/metal|^BM\./i.test(firmware.model))
        return false;
    if ((0,dmi/* instanceTypeOf */.l9)(firmware) !== undefined || (0,dmi/* cloudOf */.hH)(firmware) === 'azure')
        return true;
    return VIRTUAL_MAKER.test(firmware.manufacturer) || VIRTUAL_MODEL.test(firmware.model);
}
async function isVirtualMac(system) {
    if (system.cpuModels().some((model) => /virtual/i.test(model)))
        return true;
    const answer = await system.run('sysctl', ['-n', 'kern.hv_vmm_present'], SOON_MS);
    return answer?.stdout.trim() === '1';
}
/** Physical CPU packages that Linux shows; a virtual machine always shows 1. */
function countSockets(system) {
    const cpuinfo = system.readText('/proc/cpuinfo') ?? '';
    const inCpuinfo = [...cpuinfo.matchAll(/^physical id\s*:\s*(\d+)$/gm)].map(([, id]) => id);
    return new Set(inCpuinfo).size || new Set(packagesInSys(system)).size || undefined;
}
function packagesInSys(system) {
    const folder = '/sys/devices/system/cpu';
    const cpus = system.list(folder).filter((name) => /^cpu\d+$/.test(name));
    const ids = cpus.map((cpu) => system.readText(`${folder}/${cpu}/topology/physical_package_id`)?.trim() ?? '');
    return ids.filter((id) => /^\d+$/.test(id));
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/inventory.js
/** What the machine reports of itself: maker, model, sockets, graphics controllers and operating system. */




/** Time for the answer, ms. PowerShell is started six times, which is slow on a busy machine. */
const inventory_PATIENCE_MS = 15_000;
/** From `/sys` and `/proc` on Linux; on Windows and macOS from `systeminformation`, in a process of its own. */
async function takeInventory(system) {
    if (system.platform === 'win32')
        return windowsInventory(await ask(system));
    if (system.platform === 'darwin') {
        const [answer, virtual] = await Promise.all([ask(system), isVirtualMac(system)]);
        return { ...commonOf(answer), virtual, sockets: 1 };
    }
    const firmware = system.platform === 'linux' ? (0,dmi/* readDmi */.tC)(system) : undefined;
    const virtual = isVirtualLinux(system, firmware);
    return {
        virtual,
        // A virtual machine shows as many as its host likes, and they take a file each to count on Arm.
        sockets: virtual ? undefined : countSockets(system),
        firmware,
        graphics: pciGraphics(system),
        operatingSystem: prettyName(system.readText('/etc/os-release')),
    };
}
function windowsInventory(answer) {
    const common = commonOf(answer);
    const { brand, processors } = answer?.cpu ?? {};
    return {
        ...common,
        virtual: common.firmware !== undefined && isVirtualByFirmware(common.firmware),
        // Where Windows did not answer, the package says one processor without a name.
        sockets: brand ? processors : undefined,
    };
}
function commonOf(answer) {
    const { system: machine, chassis, bios, graphics, osInfo } = answer ?? {};
    return {
        firmware: (0,dmi/* firmwareOf */.R6)({
            manufacturer: machine?.manufacturer,
            model: machine?.model,
            chassisAssetTag: chassis?.assetTag,
            biosVersion: bios?.version,
        }),
        graphics: graphics?.controllers?.flatMap(controllerOf),
        operatingSystem: [osInfo?.distro, osInfo?.release].filter(Boolean).join(' ') || undefined,
    };
}
function controllerOf({ vendor = '', model = '', bus }) {
    return model === '' ? [] : [{ vendor, name: model, bus: bus || undefined }];
}
/** A field that is missing or of another kind counts as not known; its neighbours stay. */
const inventory_text = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* maxLength */.Ru6(200))), undefined);
const ControllerSchema = dist/* object */.Ikc({ vendor: inventory_text, model: inventory_text, bus: inventory_text });
const orUnknown = (schema) => dist/* fallback */.NpB(dist/* optional */.lqM(schema), undefined);
const AnswerSchema = dist/* object */.Ikc({
    system: orUnknown(dist/* object */.Ikc({ manufacturer: inventory_text, model: inventory_text })),
    chassis: orUnknown(dist/* object */.Ikc({ assetTag: inventory_text })),
    bios: orUnknown(dist/* object */.Ikc({ version: inventory_text })),
    cpu: orUnknown(dist/* object */.Ikc({ brand: inventory_text, processors: orUnknown(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(64))) })),
    graphics: orUnknown(dist/* object */.Ikc({ controllers: orUnknown(dist/* pipe */.FsL(dist/* array */.YOg(ControllerSchema), dist/* maxLength */.Ru6(64))) })),
    osInfo: orUnknown(dist/* object */.Ikc({ distro: inventory_text, release: inventory_text })),
});
async function ask(system) {
    const json = await system.systemInformation(inventory_PATIENCE_MS);
    try {
        const answer = dist/* safeParse */.xLC(AnswerSchema, JSON.parse(json ?? ''));
        return answer.success ? answer.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** `PRETTY_NAME="Ubuntu 24.04.3 LTS"` in `/etc/os-release`. */
function prettyName(osRelease) {
    return /^PRETTY_NAME="?([^"\n]{1,200})"?$/m.exec(osRelease ?? '')?.[1];
}

;// CONCATENATED MODULE: ./tmp/javascript/runner/detect.js
/** What this machine is, from what can be seen of it without asking the network. */








/** By Node's name of the platform. */
const SYSTEMS = { linux: 'linux', darwin: 'macos', win32: 'windows' };
/** Never throws for what a machine lacks. `vcpus` and `memoryGb` are the machine's; a container's limits are fields of their own. */
async function detectRunner(system) {
    const ciHost = ciHostOf(system.env);
    const [inventory, named] = await Promise.all([takeInventory(system), detectAccelerators(system)]);
    // On Linux the finders have looked at the bus themselves.
    const others = system.platform === 'linux' ? [] : graphicsCards(inventory.graphics ?? [], named);
    // A GitHub-hosted runner is always virtual, whatever it shows.
    const virtual = ciHost === 'github-hosted' || inventory.virtual;
    const container = detectContainer(system, ciHost);
    const vcpus = system.cpuModels().length || system.parallelism() || 1;
    const label = ciHost === 'github-hosted' ? labelOf(system.env, system.arch, vcpus, container?.kind === 'slim') : undefined;
    return {
        os: SYSTEMS[system.platform] ?? 'other',
        arch: system.arch,
        ciHost,
        runnerName: system.env['RUNNER_NAME'] || undefined,
        label,
        cpu: (0,cpu/* detectCpu */.as)(system),
        vcpus,
        memoryGb: memoryGb(system),
        ...inventory,
        sockets: virtual ? undefined : inventory.sockets,
        virtual,
        container,
        accelerators: [...named, ...others],
        instanceType: (0,dmi/* instanceTypeOf */.l9)(inventory.firmware),
    };
}


/***/ })

};
