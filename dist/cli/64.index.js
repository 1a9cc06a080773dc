export const id = 64;
export const ids = [64,555];
export const modules = {

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/** Files of other bundles, found from the path of the running one. */


/** Absolute path of `dist/<bundle>/index.js`. Every bundle is one folder deep in `dist/`. */
function bundleFile(bundle) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url))), bundle, 'index.js');
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment),
/* harmony export */   O: () => (/* binding */ samplerEnvironment)
/* harmony export */ });
/** The environment variables that our child processes get. A job's environment holds secrets, so only these variables are passed on. */
/** What a program needs to be found, to find its libraries and, on Windows, to start. */
const NEEDED = ['PATH', 'Path', 'SystemRoot', 'windir', 'SystemDrive', 'HOME', 'LD_LIBRARY_PATH', 'ROCM_PATH'];
/** For a vendor's command: numbers with a point and messages in English, whatever the machine's language. */
function commandEnvironment(env) {
    return { ...only(NEEDED, env), LC_ALL: 'C' };
}
/** For the sampler: `RUNNER_TRACKING_ID` stays, so that the runner ends it with the job, whatever else fails. */
function samplerEnvironment(env) {
    return only([...NEEDED, 'TEMP', 'TMP', 'TMPDIR', 'RUNNER_TRACKING_ID'], env);
}
function only(names, env) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}


/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect_detect)
});

// EXTERNAL MODULE: ./tmp/javascript/carbon/intensity.js
var carbon_intensity = __webpack_require__(5062);
// EXTERNAL MODULE: ./tmp/javascript/power/finders/find-meters.js + 21 modules
var find_meters = __webpack_require__(6936);
// EXTERNAL MODULE: ./tmp/javascript/power/plan.js
var power_plan = __webpack_require__(8420);
;// CONCATENATED MODULE: ./tmp/javascript/power/finders/unused-meters.js

const NODE_MODEL = { meter: 'node model', kind: 'node-model', absent: 'it does not know this machine' };
const RAPL = { meter: 'RAPL', kind: 'powercap', absent: 'no zone in /sys/class/powercap' };
const SERVER = {
    meter: 'ACPI power meter',
    kind: 'hwmon',
    component: 'node',
    absent: 'none in /sys/class/hwmon',
    remedy: 'on a server whose power supply has a meter: `sudo modprobe acpi_power_meter`',
};
const AMD_SOCKETS = {
    meter: "hwmon energy of AMD's sockets",
    kind: 'hwmon',
    component: 'cpu',
    absent: 'no driver amd_energy or zenergy in /sys/class/hwmon',
};
function hostMeters({ os, virtual, cpu }) {
    if (os === 'macos')
        return [{ meter: 'powermetrics', kind: 'powermetrics', absent: 'it reports nothing here' }, NODE_MODEL];
    if (os === 'windows') {
        return [
            { meter: 'Windows Energy Meter', kind: 'windows-energy-meter', absent: 'it reports nothing here' },
            NODE_MODEL,
        ];
    }
    if (os !== 'linux')
        return [NODE_MODEL];
    const server = virtual ? { ...SERVER, absent: 'a virtual machine has none', remedy: undefined } : SERVER;
    return [server, RAPL, ...(cpu.vendor === 'amd' ? [AMD_SOCKETS] : []), NODE_MODEL];
}
const NO_COMMAND = 'the command is not there';
const DRIVER = {
    meter: 'hwmon power',
    kind: 'hwmon',
    component: 'accelerator',
    absent: 'its driver shows none in /sys',
};
const VENDOR_METERS = {
    nvidia: [
        { meter: 'NVML', kind: 'nvml', absent: 'the driver reports no energy for this card' },
        { meter: 'nvidia-smi', kind: 'nvidia-smi', absent: NO_COMMAND },
    ],
    amd: [
        DRIVER,
        { meter: 'amd-smi', kind: 'amd-smi', absent: NO_COMMAND },
        { meter: 'rocm-smi', kind: 'rocm-smi', absent: NO_COMMAND },
    ],
    intel: [DRIVER, { meter: 'xpu-smi', kind: 'xpu-smi', absent: NO_COMMAND }],
    habana: [{ meter: 'hl-smi', kind: 'hl-smi', absent: NO_COMMAND }],
};
/** Why each of them is not read. Meters that are read, and those in `unreadable`, are left out. */
function otherMeters(runner, { plans, unreadable }) {
    // A module that is measured as one (Jetson, superchips) has no other meter that could count.
    const isModule = plans.flatMap(power_plan/* channelsOf */.MB).every(({ component }) => component === 'accelerator');
    const vendors = isModule ? [] : [...new Set(runner.accelerators.map((device) => device.vendor))];
    const lists = [isModule ? [] : hostMeters(runner), ...vendors.map((vendor) => VENDOR_METERS[vendor] ?? [])];
    return lists.flatMap((known) => {
        const isRead = known.map((meter) => plans.some((plan) => isReadBy(plan, meter)));
        const best = isRead.indexOf(true);
        return known.flatMap(({ meter, absent, remedy }, place) => {
            if (isRead[place] || unreadable.some((row) => row.meter.startsWith(meter)))
                return [];
            // The lists are in order of trust: meters after the one that is read were not looked for.
            if (best !== -1 && place > best)
                return [{ meter, why: `not needed: ${known[best]?.meter} is read` }];
            return [{ meter, why: absent, remedy }];
        });
    });
}
function isReadBy(plan, { kind, component }) {
    if (plan.kind !== kind)
        return false;
    return component === undefined || (0,power_plan/* channelsOf */.MB)(plan).some((channel) => channel.component === component);
}

// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
// EXTERNAL MODULE: ./tmp/javascript/runner/detect.js + 13 modules
var detect = __webpack_require__(3263);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./tmp/javascript/command-output.js
var command_output = __webpack_require__(8920);
;// CONCATENATED MODULE: ./tmp/javascript/runner/metadata.js
/**
 * Asks the cloud's link-local metadata service in which region this machine is. Every service is asked at
 * once; only region and instance type leave this file, and no path is asked that carries credentials, keys or user data.
 * Free of dependencies: it is part of the sampler's bundle.
 */


/**
 * The place, or undefined when no service answers with a body of its own shape within `timeoutMs`, which bounds
 * everything together. Never rejects.
 */
async function askMetadata(fetchLike, options) {
    const ended = new AbortController();
    // Every question listens to it, and Node warns of a leak from eleven listeners on.
    (0,external_node_events_.setMaxListeners)(0, ended.signal);
    const end = () => ended.abort();
    const timer = setTimeout(end, options.timeoutMs);
    options.signal?.addEventListener('abort', end, { once: true });
    if (options.signal?.aborted)
        end();
    const asker = (method) => {
        return async (path, headers = {}) => {
            if (ended.signal.aborted)
                return undefined;
            return fetchLike({ method, url: new URL(path, LINK_LOCAL).href, headers }, ended.signal);
        };
    };
    const stopped = new Promise((resolve) => {
        ended.signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    try {
        // In the list's order, not the order of arrival: the answer does not depend on a race.
        const answers = SERVICES.map((service) => service(asker('GET'), asker('PUT')).catch(() => undefined));
        for (const answer of answers) {
            const place = await Promise.race([answer, stopped]);
            if (place !== undefined)
                return place;
        }
        return undefined;
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', end);
        end();
    }
}
const LINK_LOCAL = 'http://169.254.169.254';
/**
 * Two single values, because the whole document holds the machine's user data, keys and tags. Azure answers five requests a
 * second (429 beyond), so these come first in the list of services.
 */
const azure = async (get) => {
    const value = (name) => get(`/metadata/instance/compute/${name}?api-version=2021-02-01&format=text`, { Metadata: 'true' });
    const [location, vmSize] = await Promise.all([value('location'), value('vmSize')]);
    const region = word(location, /^[a-z][a-z0-9]{2,39}$/);
    const instanceType = word(vmSize, /^(Standard|Basic)_[A-Za-z0-9_-]{1,60}$/);
    return region && instanceType ? found('azure', region, instanceType, 'Azure instance metadata') : undefined;
};
const aws = async (get, put) => {
    const tokenText = await put('/latest/api/token', { 'X-aws-ec2-metadata-token-ttl-seconds': '60' });
    const token = word(tokenText, /^[A-Za-z0-9+/=_-]{1,512}$/);
    if (token === undefined)
        return undefined;
    const document = json(await get('/latest/dynamic/instance-identity/document', { 'X-aws-ec2-metadata-token': token }));
    const region = word((0,command_output/* ownProperty */.Aq)(document, 'region'), /^[a-z]{2}(-[a-z]{2,12}){1,3}-\d{1,2}$/);
    const instanceType = word((0,command_output/* ownProperty */.Aq)(document, 'instanceType'), /^[a-z0-9][a-z0-9-]{0,30}\.[a-z0-9-]{1,30}$/);
    return region && instanceType ? found('aws', region, instanceType, 'AWS instance metadata') : undefined;
};
/** By address, because `metadata.google.internal` would be a name lookup that leaves every machine that is not Google's. */
const gcp = async (get) => {
    const headers = { 'Metadata-Flavor': 'Google' };
    const [zoneText, typeText] = await Promise.all([
        get('/computeMetadata/v1/instance/zone', headers),
        get('/computeMetadata/v1/instance/machine-type', headers),
    ]);
    const region = /^projects\/[\w-]{1,40}\/zones\/([a-z]{2,20}-[a-z]{2,20}\d{1,2})-[a-z]$/.exec(trimmed(zoneText))?.[1];
    const type = /^projects\/[\w-]{1,40}\/machineTypes\/([a-z0-9-]{2,60})$/.exec(trimmed(typeText))?.[1];
    return region ? found('gcp', region, type, 'Google Cloud instance metadata') : undefined;
};
/** Two single values, because the whole document holds the machine's user data. */
const oci = async (get) => {
    const headers = { Authorization: 'Bearer Oracle' };
    const [regionText, shapeText] = await Promise.all([
        get('/opc/v2/instance/canonicalRegionName', headers),
        get('/opc/v2/instance/shape', headers),
    ]);
    const region = word(regionText, /^[a-z]{2}(-[a-z]{2,20}){1,3}-\d$/);
    const shape = word(shapeText, /^(VM|BM)\.[A-Za-z0-9._-]{2,50}$/);
    return region && shape ? found('oci', region, shape, 'Oracle Cloud instance metadata') : undefined;
};
/** One single value, because the whole document holds the machine's user data. */
const digitalocean = async (get) => {
    const region = word(await get('/metadata/v1/region'), /^[a-z]{3}\d{1,2}$/);
    return region ? found('digitalocean', region, undefined, 'DigitalOcean droplet metadata') : undefined;
};
const hetzner = async (get) => {
    const zone = word(await get('/hetzner/v1/metadata/availability-zone'), /^[a-z]{3}\d{0,2}-dc\d{1,3}$/);
    return zone ? found('hetzner', zone.replace(/-dc\d+$/, ''), undefined, 'Hetzner server metadata') : undefined;
};
const scaleway = async (get) => {
    const conf = json(await get('http://169.254.42.42/conf?format=json'));
    const zone = word((0,command_output/* ownProperty */.Aq)((0,command_output/* ownProperty */.Aq)(conf, 'location'), 'zone_id'), /^[a-z]{2}-[a-z]{3}-\d$/);
    const type = word((0,command_output/* ownProperty */.Aq)(conf, 'commercial_type'), /^[A-Za-z0-9][A-Za-z0-9-]{1,40}$/);
    return zone ? found('scaleway', zone, type, 'Scaleway instance metadata') : undefined;
};
const ibm = async (get, put) => {
    const answer = json(await put('/instance_identity/v1/token?version=2022-03-01', { 'Metadata-Flavor': 'ibm' }));
    const token = word((0,command_output/* ownProperty */.Aq)(answer, 'access_token'), /^[A-Za-z0-9._-]{1,8192}$/);
    if (token === undefined)
        return undefined;
    const instance = json(await get('/metadata/v1/instance?version=2022-03-01', { Authorization: `Bearer ${token}` }));
    const zone = word((0,command_output/* ownProperty */.Aq)((0,command_output/* ownProperty */.Aq)(instance, 'zone'), 'name'), /^[a-z]{2}-[a-z]{2,12}-\d{1,2}$/);
    const profile = word((0,command_output/* ownProperty */.Aq)((0,command_output/* ownProperty */.Aq)(instance, 'profile'), 'name'), /^[a-z0-9]{2,20}(-[a-z0-9.]{1,20}){1,4}$/);
    return zone ? found('ibm', zone.replace(/-\d+$/, ''), profile, 'IBM Cloud instance metadata') : undefined;
};
/**
 * OpenStack's index of versions identifies OpenStack; zone and type then come as single values over its EC2
 * emulation, because `meta_data.json` may hold the administrator's password. Its zone is a region only where OVHcloud
 * names it so; elsewhere it is mostly `nova`.
 */
const openstack = async (get) => {
    const versions = trimmed(await get('/openstack')).split(/\s+/);
    if (!versions.includes('latest') || !versions.some((version) => /^20\d\d-\d\d-\d\d$/.test(version)))
        return undefined;
    const [zoneText, typeText] = await Promise.all([
        get('/latest/meta-data/placement/availability-zone'),
        get('/latest/meta-data/instance-type'),
    ]);
    const zone = word(zoneText, /^[A-Za-z0-9][A-Za-z0-9._-]{1,60}$/);
    const type = word(typeText, /^[A-Za-z0-9][A-Za-z0-9._-]{1,60}$/);
    const ovhRegion = /^(eu-west-par|eu-south-mil|ca-east-tor|ap-south-mum|us-east-va|us-west-or)(-[a-z0-9]+)?$/i.exec(zone ?? '')?.[1];
    if (ovhRegion)
        return found('ovh', ovhRegion.toUpperCase(), type, 'OpenStack instance metadata (OVHcloud)');
    return type ? found('openstack', undefined, type, 'OpenStack instance metadata') : undefined;
};
/** Those with the surest shape first; OpenStack, which others imitate, last. */
const SERVICES = [azure, aws, gcp, oci, digitalocean, hetzner, ibm, scaleway, openstack];
function found(provider, region, instanceType, how) {
    return { provider, region, instanceType, found: 'metadata', how };
}
function json(text) {
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value, if it is a text that matches the whole pattern. */
function word(value, shape) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    return shape.test(text) ? text : undefined;
}
function trimmed(text) {
    return (text ?? '').trim();
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./tmp/javascript/runner/metadata-http.js
/** The one place where a metadata service is really asked: plain HTTP by `node:http`, so that no proxy setting applies. */

/** Ten times the largest metadata document. */
const MAX_BODY_BYTES = 64 * 1024;
/**
 * Follows no redirect, keeps no connection, reads at most 64 kB and answers undefined for whatever goes wrong. `locate` says where
 * an address is really asked: tests have a server of their own in the place of the cloud's.
 */
function metadataOverHttp(locate = (url) => url) {
    return ({ method, url, headers }, signal) => new Promise((resolve) => {
        // `agent: false` makes an agent of its own, which knows nothing of HTTP_PROXY even where Node is set to use it.
        const request = (0,external_node_http_.request)(locate(new URL(url)), { method, headers, agent: false, signal }, (response) => {
            if (response.statusCode !== 200) {
                response.destroy();
                resolve(undefined);
                return;
            }
            const chunks = [];
            let bytes = 0;
            response.on('data', (chunk) => {
                bytes += chunk.length;
                chunks.push(chunk);
                if (bytes > MAX_BODY_BYTES)
                    response.destroy();
            });
            response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
            response.on('error', () => resolve(undefined));
            response.on('close', () => resolve(undefined));
        });
        request.on('error', () => resolve(undefined));
        request.end();
    });
}

// EXTERNAL MODULE: ./tmp/javascript/runner/node-system.js
var node_system = __webpack_require__(694);
// EXTERNAL MODULE: ./tmp/javascript/runner/place.js + 3 modules
var runner_place = __webpack_require__(3696);
// EXTERNAL MODULE: ./tmp/javascript/vcpu-words.js
var vcpu_words = __webpack_require__(1585);
// EXTERNAL MODULE: ./tmp/javascript/cli/table.js
var table = __webpack_require__(5800);
;// CONCATENATED MODULE: ./tmp/javascript/cli/detect.js
/** `detect`: what this machine is, where it is, which meters can be read, and why the others cannot. */











const METADATA_MS = 1000;
const METHOD_WORDS = { counter: 'measured (counter)', sensor: 'measured (sensor)', model: 'modelled' };
async function detect_detect(command) {
    const { offline, json } = command.opts();
    const system = (0,node_system/* nodeSystem */.k)();
    const [seen, metadata] = await Promise.all([
        (0,detect/* detectRunner */.q)(system),
        offline ? undefined : askMetadata(metadataOverHttp(), { timeoutMs: METADATA_MS }),
    ]);
    const place = (0,runner_place/* findPlace */.P)({ runner: seen, system, metadata });
    const runner = (0,runner_place/* refineByInstance */.G)(seen, place);
    const meters = await (0,find_meters/* findMeters */.S)({ runner, system });
    const { found, notes } = meters;
    const unreadable = [...meters.unreadable, ...otherMeters(runner, meters)];
    const text = json
        ? JSON.stringify({ runner, place, found, unreadable, notes }, null, 2)
        : [machineTable(runner, place), ...metersTables({ ...meters, unreadable })].join('\n\n');
    process.stdout.write(`${text}\n`);
    return 0;
}
function machineTable(runner, place) {
    const { cpu } = runner;
    const intensity = (0,carbon_intensity/* intensityOf */.jm)(place);
    const where = [place.provider, place.region ?? place.zone].filter((name) => name !== undefined).join(':');
    const rows = [
        ['System', [`${runner.operatingSystem ?? runner.os} ${runner.arch}`, kindOfMachine(runner)].join(', ')],
        ['Model', [runner.firmware?.manufacturer, runner.firmware?.model].filter(Boolean).join(' ')],
        ['CI host', runner.ciHost],
        [
            'CPU',
            `${cpu.name ?? cpu.rawName}${cpu.tdpWatts === undefined ? ' (not in the table)' : `, ${cpu.tdpWatts} W TDP`}`,
        ],
        ['Size', `${(0,vcpu_words/* vcpuWords */._)(runner.vcpus)}, ${(0,units/* formatNumber */.ZV)(runner.memoryGb)} GB`],
        ['Container', runner.container === undefined ? '' : containerWords(runner.container)],
        ['Instance type', runner.instanceType ?? ''],
        ['Graphics', graphicsWords(runner.graphics)],
        ['Accelerators', runner.accelerators.map(acceleratorWords).join(', ') || 'none found'],
        ['Place', `${where || 'unknown'} (${place.how})`],
        ['Carbon intensity', `${(0,units/* formatNumber */.ZV)(intensity.gramsPerKwh.value)} gCO2eq/kWh (${intensity.source})`],
    ];
    const known = rows.filter(([, value]) => value !== '');
    const column = (0,table/* outsideColumnsOver */.rT)(known);
    return (0,table/* tableText */.qK)([column('This machine', ([name]) => name), column('', ([, value]) => value)]);
}
function kindOfMachine({ virtual, sockets }) {
    if (virtual)
        return 'virtual machine';
    if (sockets === undefined)
        return 'bare metal';
    return `bare metal with ${sockets} CPU ${sockets === 1 ? 'socket' : 'sockets'}`;
}
function graphicsWords(graphics) {
    if (graphics === undefined)
        return 'could not be listed';
    return graphics.map(({ name }) => name).join(', ') || 'none';
}
function containerWords({ kind, cpuLimit, memoryLimitGb }) {
    const limits = [
        cpuLimit === undefined ? undefined : `${(0,units/* formatNumber */.ZV)(cpuLimit)} CPUs`,
        memoryLimitGb === undefined ? undefined : `${(0,units/* formatNumber */.ZV)(memoryLimitGb)} GB`,
    ].filter((limit) => limit !== undefined);
    return limits.length === 0 ? kind : `${kind}, limited to ${limits.join(' and ')}`;
}
function acceleratorWords({ name, rawName, share, tdpWatts }) {
    const shareWords = share === 1 ? '' : `${(0,units/* formatNumber */.ZV)(share)} of `;
    return `${shareWords}${name ?? rawName}${tdpWatts === undefined ? ' (not in the table)' : ` (${tdpWatts} W)`}`;
}
function metersTables({ found, unreadable, notes }) {
    const column = (0,table/* outsideColumnsOver */.rT)(found);
    const used = (0,table/* tableText */.qK)([
        column('Component', ({ component }) => component),
        column('Meter', ({ meter }) => meter),
        column('Method', ({ method }) => METHOD_WORDS[method]),
        column('Range (80 %)', ({ range }) => range),
    ]);
    const others = unreadable.map(({ meter, why, remedy }) => [`  ${meter}`, `    why not: ${why}`, ...(remedy === undefined ? [] : [`    to read it: ${remedy}`])].join('\n'));
    return [
        found.length === 0 ? 'No meter can be read here, and no model covers this machine.' : used,
        ...(others.length === 0 ? [] : [`Meters that are not read:\n${others.join('\n')}`]),
        ...(notes.length === 0 ? [] : [`Notes:\n${notes.map((note) => `  ${note}`).join('\n')}`]),
    ];
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ listingText),
/* harmony export */   Ot: () => (/* binding */ columnsOver),
/* harmony export */   mo: () => (/* binding */ LISTING_FORMATS),
/* harmony export */   qK: () => (/* binding */ tableText),
/* harmony export */   rT: () => (/* binding */ outsideColumnsOver)
/* harmony export */ });
/* harmony import */ var _report_formats_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);
/* harmony import */ var _report_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _report_text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _report_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
/** Tables on standard output: as wide as the terminal, or as wide as needed if there is none. */




const WIDE = 1000;
const MOST_TEXT = 2000;
function tableText(columns) {
    return (0,_report_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .RX)((0,_report_text_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalColumns */ .UV)({ caption: '', columns }), process.stdout.columns || WIDE).join('\n');
}
/** Returns a function that makes one column from a heading and our own words for a row. */
function columnsOver(rows) {
    return (heading, words, align = 'left') => ({
        heading,
        align,
        cells: rows.map((row) => (0,_report_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words(row))),
    });
}
/** The same for words that this machine or a vendor's command gave. */
function outsideColumnsOver(rows) {
    return (heading, words) => ({
        heading,
        cells: rows.map((row) => (0,_report_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(words(row), MOST_TEXT)),
    });
}
const LISTING_FORMATS = ['table', 'markdown', 'csv', 'json'];
function listingText(format, { rows, columns, footnote, none, rounded, properties }) {
    if (format === 'json')
        return JSON.stringify(rows.map(rounded), null, 2);
    if (format === 'csv') {
        const cells = properties.map((property) => [snakeCase(property), (row) => row[property]]);
        return (0,_report_formats_csv_js__WEBPACK_IMPORTED_MODULE_0__.csvText)(cells, rows.map(rounded));
    }
    if (rows.length === 0)
        return none;
    // The words are from this project's own tables. The escaper for untrusted text would put invisible characters between digits.
    const table = format === 'table' ? tableText(columns) : (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)({ caption: '', columns });
    return `${table}\n\n${footnote}`;
}
/** `gramsPerKwh` as `grams_per_kwh`. */
function snakeCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   OV: () => (/* binding */ deviceOf),
/* harmony export */   cn: () => (/* binding */ FILES)
/* harmony export */ });
/** Files in the measurement's folder. `samples` is only ever appended to; see `sample-file.ts` for its lines. */
const FILES = {
    plan: 'plan.json',
    samples: 'samples.ndjson',
    latest: 'latest.json',
    place: 'place.json',
    /** Asks the sampler to end. In a folder of its own, so that watching for it is not woken by the samples. */
    stop: 'stop/asked',
    stopped: 'stopped.json',
    /** Which process the sampler is: `{"pid":…,"startTicks":…}`. */
    process: 'process.json',
    log: 'sampler.log',
};
/** A command has a channel for each of its devices; every other plan has one. */
function channelsOf(plan) {
    return 'devices' in plan ? plan.devices : [plan];
}
/** The accelerator that a channel is about, or the part of the machine that a command reports on. */
function deviceOf(plan, channel) {
    if (!('devices' in plan))
        return 'device' in plan ? plan.device : undefined;
    const device = plan.devices.find(({ id }) => id === channel.id);
    return device && { index: device.index, name: device.name, share: device.share };
}
/** How the joules of one of the plan's channels are known. */
function methodOf(plan, channel) {
    switch (plan.kind) {
        case 'node-model':
        case 'memory-model':
        case 'constant':
            return 'model';
        case 'powercap':
        case 'nvml':
            return 'counter';
        case 'hwmon':
            return plan.inputs.some(({ quantity }) => quantity === 'microjoules') ? 'counter' : 'sensor';
        default:
            return 'byUtilisation' in channel && channel.byUtilisation !== undefined ? 'model' : 'sensor';
    }
}


/***/ }),

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvText: () => (/* binding */ csvText),
/* harmony export */   recordsCsv: () => (/* binding */ recordsCsv)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3435);
/**
 * One row for each run, for spreadsheets and scripts. Columns that mean what CodeCarbon's mean bear CodeCarbon's names and units
 * (kg, kWh, seconds); ours follow. What is unknown is an empty cell. There is no row of totals: it would be added up again.
 */






function partsOf({ components }, wanted) {
    return components.filter(({ component }) => component === wanted);
}
/** CodeCarbon's energies have its PUE in them, its powers have not. */
function energyOf(component) {
    return (record) => {
        const parts = partsOf(record, component);
        return parts.length > 0 && record.energy ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUp */ .NM)(parts, ({ kwh }) => kwh) * record.energy.pue : undefined;
    };
}
function powerOf(component) {
    return (record) => {
        const parts = partsOf(record, component);
        return parts.length > 0 ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUpIfAllKnown */ .ew)(parts, ({ meanWatts }) => meanWatts) : undefined;
    };
}
const kilograms = (grams) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .ifKnown */ .HP)(grams, (value) => value / 1000);
/** kg per second, as in CodeCarbon. */
function emissionsRate(record) {
    const duration = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.secondsOf)(record);
    return record.emissions && duration ? record.emissions.grams / 1000 / duration : undefined;
}
const gpus = (record) => record.machine?.accelerators?.filter(({ count }) => count > 0) ?? [];
function gpuModels(record) {
    const models = gpus(record).map(({ count, name }) => `${count} x ${name}`);
    return models.join(', ');
}
const CODECARBON = [
    ['timestamp', (record) => record.endedAt ?? record.createdAt],
    ['project_name', (record) => record.job?.repository ?? record.name],
    ['run_id', (record) => record.id],
    ['duration', _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.secondsOf],
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
    ['gpu_count', (record) => (gpus(record).length > 0 ? (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addUp */ .NM)(gpus(record), ({ count }) => count) : undefined)],
    ['gpu_model', gpuModels],
    ['ram_total_size', (record) => record.machine?.memoryGb],
    ['on_cloud', (record) => (record.location ? (record.location.provider ? 'Y' : 'N') : undefined)],
    ['pue', (record) => record.energy?.pue],
];
const OURS = [
    ['emissions_low', (record) => kilograms(record.emissions?.lowGrams)],
    ['emissions_high', (record) => kilograms(record.emissions?.highGrams)],
    ['energy_low', (record) => record.energy?.lowKwh],
    ['energy_high', (record) => record.energy?.highKwh],
    /** A whole machine, modelled or metered as one: CPU, memory and the rest cannot be separated. */
    ['node_energy', energyOf('node')],
    ['node_power', powerOf('node')],
    ['basis', ({ components }) => [...new Set(components.map(_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .basisWord */ .XL))].join('+')],
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
function recordsCsv(records) {
    const { final } = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    const columns = [...CODECARBON, ...OURS, ['final_run', (record) => record === final]];
    return `${csvText(columns, records)}\n`;
}
/** RFC 4180 with a header, without a line break at the end. */
function csvText(columns, rows) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))], {
        eof: false,
        // Spreadsheets of many countries separate at a semicolon.
        quoted_match: /;/,
        cast: {
            boolean: String,
            number: (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(12))) : ''),
            string: _text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .csvCell */ .rK,
        },
    });
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   UV: () => (/* binding */ terminalColumns)
/* harmony export */ });
/* unused harmony export cutText */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3919);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/** Text in columns for a terminal: cells of plain text, padded by what they take on the screen. */




/** The columns of a table as plain text, its total as the last row. */
function terminalColumns(table) {
    const shown = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEmptyColumns */ .LQ)(table);
    const hasTotal = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .totalRow */ .V$)(shown) !== undefined;
    return shown.columns.map(({ heading, align, cells, total }) => ({
        heading,
        align,
        cells: [...cells, ...(hasTotal ? [total] : [])].map(cellText),
    }));
}
function cellText(cell) {
    if (cell === undefined)
        return '';
    if ('own' in cell)
        return cell.own;
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(cell.outside, cell.maxLength);
    return cell.after ? `${text} ${cell.after.replaceAll('`', '')}` : text;
}
const GRAPHEMES = new Intl.Segmenter();
/** At most `width` columns of a terminal, an ellipsis for what was cut. An emoji or a letter with marks is never cut in two. */
function cutText(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(text) <= width)
        return text;
    let cut = '';
    for (const { segment } of GRAPHEMES.segment(text)) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(cut + segment) > width - 1)
            break;
        cut += segment;
    }
    return width > 0 ? `${cut.trimEnd()}…` : '';
}
/** Words of a line over as many lines as they need, the later ones indented; a word that is too long stays whole. */
function wrapText(text, width, indent = '  ') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line.trim() !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(longer) > width) {
            lines.push(line);
            line = indent + word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
const GAP = '  ';
/** How far a name, and a remark in the last column, are cut before whole columns are left out. */
const NAME_WIDTH = 28;
const REMARK_WIDTH = 14;
const SHORTEST_NAME = 10;
/**
 * Lines of a table, no wider than `width` as long as a name and two figures fit. Where the table is too wide, first the
 * last column is cut if it is text, then the first, which names the row; then columns are left out from the right. Figures
 * are never cut. `paint` colours a cell after it was padded; the heading is row -1.
 */
function terminalTable(columns, width, paint = (text) => text) {
    const shown = columns.filter((column, index) => index === 0 || column.cells.some((cell) => cell !== ''));
    const widths = fittingWidths(shown, width);
    const rows = (shown[0]?.cells ?? []).map((_, row) => shown.map((column) => column.cells[row] ?? ''));
    return [shown.map((column) => column.heading), ...rows].map((cells, row) => {
        const texts = widths.map((columnWidth, column) => cutText(cells[column] ?? '', columnWidth));
        // Blanks at the end of a line would be coloured too, and could not be trimmed afterwards.
        const last = texts.findLastIndex((text) => text !== '');
        return texts
            .slice(0, last + 1)
            .map((text, column) => {
            const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(text)));
            const padded = shown[column]?.align === 'right' ? blanks + text : text + blanks;
            return paint(column === last ? padded.trimEnd() : padded, row - 1);
        })
            .join(GAP);
    });
}
function fittingWidths(columns, width) {
    const widths = columns.map((column) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(column.heading), ...column.cells.map((cell) => (0,string_width__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(cell))));
    const excess = () => (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .addUp */ .NM)(widths, Number) + GAP.length * (widths.length - 1) - width;
    const cut = (column, shortest) => {
        const now = widths[column] ?? 0;
        widths[column] = Math.max(Math.min(now, shortest), now - Math.max(0, excess()));
    };
    while (true) {
        if (columns[widths.length - 1]?.align !== 'right')
            cut(widths.length - 1, REMARK_WIDTH);
        cut(0, NAME_WIDTH);
        if (excess() <= 0 || widths.length <= 3)
            break;
        widths.pop();
    }
    cut(0, SHORTEST_NAME);
    return widths;
}


/***/ })

};
