export const id = 428;
export const ids = [428];
export const modules = {

/***/ 6578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ LIVE_FLAGS),
/* harmony export */   Ob: () => (/* binding */ MACHINE_FLAGS),
/* harmony export */   T3: () => (/* binding */ HARDWARE_FLAGS),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   d$: () => (/* binding */ REPORT_FLAGS),
/* harmony export */   q4: () => (/* binding */ PLACE_FLAGS),
/* harmony export */   zA: () => (/* binding */ addFlags)
/* harmony export */ });
/** Where the job runs, and the electricity there. */
const PLACE_FLAGS = [
    ['region', 'region', 'aws:us-east-1, azure/eastus, a country code (FR) or a grid zone (US-CAL-CISO)'],
    ['carbon-intensity', 'g/kWh', 'carbon intensity of the electricity, when you know better than the annual average'],
    ['pue', 'factor', 'power usage effectiveness of the data centre, 1 or more'],
    ['offset-percent', 'percent', 'share of the emissions that is offset; shown next to the result, never subtracted'],
];
/** What is compared and added to the result. */
const REPORT_FLAGS = [
    ['alternatives', 'which', 'regions to compare with: provider, any or none'],
    ['alternatives-within', 'where', 'country, EU, EEA, country codes (FR,ES,PT) or a distance (1500 km)'],
    ['embodied', undefined, "add the hardware's embodied emissions and an SCI score"],
    ['functional-unit', 'unit', 'what the SCI score is per: "1000 epochs"'],
    ['budget', 'limits', 'limits on one run, such as "50 g" or "0.2 kWh"'],
    ['on-exceed', 'what', 'over a limit: warn (default), fail (exit code 1) or none'],
];
/** What cannot be found out on the machine. */
const MACHINE_FLAGS = [
    ['interval-seconds', 'seconds', 'seconds between two samples'],
    ['cpu-tdp-watts', 'watts', 'TDP of one CPU socket'],
    ['host-threads', 'count', 'hardware threads of the physical host, where this is a virtual machine'],
    ['memory-watts', 'watts', 'power of the memory'],
    ['accelerator-tdp-watts', 'watts', 'TDP of one accelerator without a sensor'],
    ['power-watts', 'watts', 'power of the whole machine, instead of every meter'],
    ['codecarbon-file', 'file', 'emissions.csv of CodeCarbon, for training that ran elsewhere'],
];
/** Hardware that the user declares. */
const HARDWARE_FLAGS = [
    ['hardware', 'name', 'accelerator or CPU as you would write it: A100, "RTX 4090", "EPYC 7763"'],
    ['count', 'number', 'number of devices'],
    ['hours', 'hours', 'hours that each device ran'],
    ['power-watts', 'watts', 'power of one device'],
    ['energy-kwh', 'kWh', 'energy before PUE, when it is known already; instead of hardware and hours'],
    ['utilization', 'share', 'mean utilisation, 0 to 1.05'],
    ['vcpus', 'number', 'virtual CPUs of a machine with the CPU named in --hardware'],
    ['memory-gb', 'GB', 'memory of that machine'],
    ['sockets', 'number', 'CPU sockets of a bare-metal machine'],
    ['name', 'name', 'what to call it in the report'],
];
/** Ask a live service for the hours of the job. */
const LIVE_FLAGS = [
    [
        'intensity-provider',
        'service',
        'electricity-maps, watttime, gb-carbon-intensity or carbon-aware-sdk; none by default',
    ],
    ['carbon-aware-sdk-url', 'url', 'base address of your Carbon Aware SDK server'],
];
/** Secrets come from environment variables: other users of the machine could read them in a flag. */
const SECRET_VARIABLES = {
    'electricity-maps-token': 'ELECTRICITY_MAPS_TOKEN',
    'watttime-username': 'WATTTIME_USERNAME',
    'watttime-password': 'WATTTIME_PASSWORD',
};
function addFlags(command, ...groups) {
    for (const [name, value, description] of groups.flat()) {
        command.option(value === undefined ? `--${name}` : `--${name} <${value}>`, description);
    }
    return command;
}
/** Reads a flag as the action reads an input: by its name, empty where it was not given. */
function inputsOf(command, fixed, env) {
    return (name) => {
        const secret = SECRET_VARIABLES[name];
        if (secret !== undefined)
            return env[secret] ?? '';
        const value = command.getOptionValue(name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()));
        return fixed[name] ?? (value === undefined ? '' : String(value));
    };
}


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9830);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6904);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2013);
/** The commands and their options. Each command is a file of its own, loaded when it is called. */






const HELP = `
Exit status: 0 ok; 1 usage or input error; \`run\` passes on the status of its command (127: not found).
Documentation: ${(0,_product_js__WEBPACK_IMPORTED_MODULE_1__/* .documentation */ .TH)('cli')}`;
/** `context` where the command is `run`. Sets the exit code; resolves with how `run` ended, if it ran a command. */
async function runProgram(argv, context) {
    let ended;
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('ml-emissions')
        .description('How much energy a training job used, how much CO2eq that emitted, and where it would emit less.')
        .version(_product_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCT */ .Ax.version)
        .showHelpAfterError('(add --help for the options)')
        .enablePositionalOptions()
        .exitOverride()
        .addHelpText('after', HELP);
    (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addFlags */ .zA)(program
        .command('run')
        .description('measure a command, and report when it has ended')
        .usage('[options] -- <command> [arguments...]')
        .argument('<command...>', 'the command, started without a shell')
        .passThroughOptions(), _options_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_FLAGS */ .q4, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FLAGS */ .d$, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .MACHINE_FLAGS */ .Ob, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .LIVE_FLAGS */ .H8)
        .option('--name <name>', 'what to call it in the report')
        .option('--output <file>', 'also write the record to this file')
        .option('--json', 'print the record as one line of JSON on standard output, after all output of the command')
        .option('--quiet', 'no live line, and a report of one line')
        .action(async (argv, _options, command) => {
        ended = await (await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 4866))).run(command, argv, context ?? (0,_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareRun */ .Z)(process));
        process.exitCode = ended.exitCode;
    });
    (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addFlags */ .zA)(program.command('estimate').description('compute from hardware and hours that you declare'), _options_js__WEBPACK_IMPORTED_MODULE_2__/* .HARDWARE_FLAGS */ .T3, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_FLAGS */ .q4, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FLAGS */ .d$)
        .option('--batch <file>', 'a CSV file with these names as header: one record a row, and their total')
        .option('--load-curve <curve>', 'cpu-time or throughput (to compare with server benchmarks)')
        .option('--bare-metal', 'the machine is a whole server, not a share of one')
        .option('--json', 'print the record as JSON; with --batch one record a line')
        .option('--quiet', 'a report of one line')
        .action(async (_options, command) => {
        process.exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(963), __webpack_require__.e(689), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 176))).estimate(command);
    });
    program
        .command('regions')
        .description('what a kWh emits in each region, and what moving there would save')
        .option('--from <region>', 'compare with this region, country or grid zone')
        .option('--provider <provider>', 'only this provider (aws, azure, gcp, ...)')
        .option('--within <where>', 'country, EU, EEA, country codes (FR,ES,PT) or a distance (1500 km) from --from')
        .option('--zones', 'list the grid zones and countries that can be written as a region')
        .option('--all', 'also regions that not everybody can choose: government, restricted, announced')
        .option('--sort <column>', 'grams, distance or name', 'grams')
        .option('--format <format>', 'table, markdown, csv or json', 'table')
        .option('--json', 'the same as --format json')
        .action(async (_options, command) => {
        process.exitCode = (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(443), __webpack_require__.e(49), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(609), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 7751))).regions(command);
    });
    program
        .command('detect')
        .description('what this machine is, which meters can be read, and why the others cannot')
        .option('--offline', "do not ask the cloud's metadata service where this is")
        .option('--json', 'print it as JSON')
        .action(async (_options, command) => {
        process.exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(443), __webpack_require__.e(49), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(609), __webpack_require__.e(963), __webpack_require__.e(406), __webpack_require__.e(936), __webpack_require__.e(263), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 4267))).detect(command);
    });
    program
        .command('report')
        .description('write records as a report, a disclosure or a badge')
        .argument('<record.json...>', 'files that run, the action or --json have written')
        .option('--format <format>', `terminal, ${_report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMATS */ .hR.join(', ')}`, 'terminal')
        .option('--output <file>', 'write to this file')
        .option('--training-type <type>', 'of the model card: pre-training or fine-tuning')
        .option('--badge-label <text>', 'left-hand text of the badge')
        .option('--badge-metric <metric>', 'what the badge shows: grams-per-run, kwh-per-run or, of the step that trains, training-grams-per-run, training-kwh-per-run')
        .option('--json', 'print the records as JSON, one a line')
        .option('--quiet', 'a report of one line')
        .action(async (files, _options, command) => {
        process.exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(817), __webpack_require__.e(833), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 4412))).report(command, files);
    });
    try {
        await program.parseAsync(argv);
    }
    catch (error) {
        process.exitCode = exitCodeOf(error);
    }
    return ended;
}
/** Commander has already reported wrong arguments. This reports a `UserError`; anything else is a bug. */
function exitCodeOf(error) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return error.exitCode;
    const introduction = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo ? '' : 'Something unexpected went wrong; please report it: ';
    process.stderr.write(`${introduction}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}\n`);
    return 1;
}


/***/ }),

/***/ 9830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   oi: () => (/* binding */ inputProblem),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake that the user must fix. The command line prints the message as it is, and ends with exit code 1. */
class UserError extends Error {
    name = 'UserError';
}
/** The sentence for an input whose value is not allowed. Long values are cut. */
function inputProblem(name, value, allowed) {
    const shown = value.length > 100 ? `${value.slice(0, 99)}…` : value;
    return `Input ${name}: ${JSON.stringify(shown)} is not allowed. Allowed: ${allowed}.`;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ PRODUCT),
/* harmony export */   TH: () => (/* binding */ documentation),
/* harmony export */   ox: () => (/* binding */ publicPages)
/* harmony export */ });
/* unused harmony export PAGES */
/** What the product is called and where it is published. Written here and nowhere else in the source. */
const PRODUCT = {
    name: 'ML Emissions',
    slug: 'ml-emissions',
    repository: 'ml-emissions/action',
    uses: 'ml-emissions/action@v1',
    url: 'https://github.com/ml-emissions/action',
    /** Identifier of the record's JSON Schema, and the address of the file itself. */
    schema: 'https://raw.githubusercontent.com/ml-emissions/action/main/schema/emissions-record.schema.json',
    version: '1.0.0',
};
/** The pages of `docs/` that a report, a message or the command line can link to. A test compares them with the files. */
const PAGES = (/* unused pure expression or super */ null && ([
    'accuracy',
    'architecture',
    'badge',
    'carbon',
    'cli',
    'comparison',
    'disclosure',
    'faq',
    'github',
    'how-it-works',
    'migrating',
    'record',
    'report',
    'security',
    'troubleshooting',
]));
/** Address of a page of the documentation, or of a heading on it: `documentation('accuracy', '#how-ranges-add-up')`. */
function documentation(page, heading = '') {
    return `${PRODUCT.url}/blob/main/docs/${page}.md${heading}`;
}
/** Public pages by the text of their link. An empty address means that the page does not exist yet, and no report links to it. */
const PUBLIC_PAGES = {
    website: '',
    package: '',
};
/** Text and address of each public page that exists, to link to after the repository. */
function publicPages(pages = PUBLIC_PAGES) {
    return Object.entries(pages).filter(([, address]) => address !== '');
}


/***/ }),

/***/ 6904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   s2: () => (/* binding */ isFormat),
/* harmony export */   yQ: () => (/* binding */ formatRecords)
/* harmony export */ });
/* unused harmony export FormatError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);
/** Every format a record can be published in, by the name a user asks for it. A format's code is loaded only when asked for. */

const FORMATS = [
    'markdown',
    'latex',
    'model-card',
    'boamps',
    'sci',
    'csv',
    'html',
    'badge',
    'badge-svg',
];
/** A format that cannot express these records; the message says why. */
class FormatError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'FormatError';
}
function isFormat(text) {
    return FORMATS.includes(text);
}
/**
 * The records as one text of this format, ending in a line break. Several records are several runs of one work: the total
 * of all of them and of the final run are both stated.
 * @throws FormatError where the format requires what the records do not know
 */
async function formatRecords(format, records, options = {}) {
    switch (format) {
        case 'markdown': {
            const [{ renderSummary }, { stateOfRuns }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(817), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(1), __webpack_require__.e(939)]).then(__webpack_require__.bind(__webpack_require__, 7939)),
                Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 909)),
            ]);
            return renderSummary(stateOfRuns(records), { records });
        }
        case 'latex':
            return (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 3535))).latexDisclosure(records);
        case 'model-card':
            return (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(817), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 7541))).modelCard(records, options);
        case 'boamps': {
            const report = (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 9347))).boampsReport(records, options);
            if (report === undefined)
                throw new FormatError('BoAmps requires an energy, and none of these records has one.');
            return report;
        }
        case 'sci':
            return (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 5506))).sciReport(records);
        case 'csv':
            return (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(443), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 5555))).recordsCsv(records);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(980), __webpack_require__.e(909), __webpack_require__.e(1), __webpack_require__.e(374)]).then(__webpack_require__.bind(__webpack_require__, 4736))).htmlPage(records);
        case 'badge': {
            const { badgeJson, endpointBadge } = await Promise.all(/* import() */[__webpack_require__.e(833), __webpack_require__.e(980), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 9180));
            return badgeJson(endpointBadge(records, options));
        }
        case 'badge-svg': {
            const { badgeSvg, endpointBadge } = await Promise.all(/* import() */[__webpack_require__.e(833), __webpack_require__.e(980), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 9180));
            return badgeSvg(endpointBadge(records, options));
        }
    }
}


/***/ })

};
