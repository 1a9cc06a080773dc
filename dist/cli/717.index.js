export const id = 717;
export const ids = [717,735];
export const modules = {

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boampsReport: () => (/* binding */ boampsReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3919);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);
/**
 * BoAmps, Boavizta's format for the energy of AI tasks (https://github.com/Boavizta/BoAmps, format 1.1.0). A draft: the
 * format requires the task's family, algorithm and data, which cannot be measured, so these are `unknown` or `other`
 * until the user fills them in.
 */





const STAGES = { 'pre-training': 'pretraining', 'fine-tuning': 'finetuning' };
/**
 * One report with a measure for each record: all runs are of one task. Undefined where no record has an energy, since a report
 * without one is not BoAmps.
 */
function boampsReport(records, { trainingType } = {}) {
    const measured = records.filter((record) => record.energy !== null);
    const { all, final = measured.at(-1) } = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    if (final === undefined || all.kwh === undefined)
        return undefined;
    const os = final.machine?.os;
    const report = {
        header: {
            formatVersion: '1.1.0',
            formatVersionSpecificationUri: 'https://github.com/Boavizta/BoAmps/tree/main/model',
            reportId: uuidOf(records.map((record) => record.id)),
            reportDatetime: boampsTime(final.endedAt ?? final.createdAt),
            reportStatus: 'draft',
        },
        task: {
            taskStage: trainingType ? STAGES[trainingType] : 'training',
            taskFamily: 'unknown',
            algorithms: [{ algorithmType: 'unknown' }],
            dataset: [{ dataUsage: 'input', dataType: 'other' }],
            taskDescription: descriptionOf(records, final),
        },
        measures: measured.map(measureOf),
        system: os ? { os: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(os) } : undefined,
        infrastructure: infrastructureOf(final),
        environment: environmentOf(final),
        quality: qualityOf(all.kwh),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function descriptionOf(records, final) {
    const { job, energy } = final;
    const unknown = records.filter((record) => record.energy === null).length;
    return [
        job &&
            `Job ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.name, 200)} of workflow ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.workflow, 200)} in ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(job.repository, 200)}.`,
        energy &&
            `powerConsumption is of the machine, without the data centre's overhead (PUE ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(energy.pue)}).`,
        unknown > 0 && `The energy of ${unknown} of ${records.length} runs is unknown and not reported.`,
        'taskFamily, algorithms and dataset are not known to the tool.',
    ]
        .filter(Boolean)
        .join(' ');
}
/** One run. `powerConsumption` is, despite its name, energy in kWh. */
function measureOf(record) {
    const parts = (...names) => record.components.filter(({ component }) => names.includes(component));
    const cpu = parts('cpu', 'node');
    const gpu = parts('accelerator');
    return withoutAbsent({
        measurementMethod: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.tool.name) || 'unknown',
        version: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(record.tool.version),
        cpuTrackingMode: trackingOf(cpu),
        gpuTrackingMode: trackingOf(gpu),
        averageUtilizationCpu: utilisationOf(cpu),
        averageUtilizationGpu: utilisationOf(gpu),
        powerConsumption: record.energy?.itKwh ?? 0,
        measurementDuration: record.seconds,
        measurementDateTime: record.startedAt && boampsTime(record.startedAt),
    });
}
function trackingOf(parts) {
    const sources = new Set(parts.map(({ method, source }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${method}: ${source}`, 300)));
    return [...sources].join('; ') || undefined;
}
function utilisationOf(parts) {
    const known = parts.flatMap((part) => part.meanUtilisation ?? []);
    return known.length > 0 ? Math.min(1, (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .sixDigits */ .p4)((0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addUp */ .NM)(known, Number) / known.length)) : undefined;
}
function infrastructureOf({ machine, declared, location }) {
    const hardware = [
        ...(machine?.cpu ? [{ componentName: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.cpu), componentType: 'cpu', nbComponent: 1 }] : []),
        ...(machine?.memoryGb ? [{ componentType: 'ram', nbComponent: 1, memorySize: machine.memoryGb }] : []),
        ...(machine?.accelerators ?? [])
            .filter(({ count }) => count > 0)
            .map(({ name, count }) => countedOf(name, 'gpu', count)),
        ...(!machine && declared?.hardware ? [countedOf(declared.hardware, 'unknown', declared.count ?? 1)] : []),
    ];
    return withoutAbsent({
        infraType: location?.provider ? 'publicCloud' : 'other',
        cloudProvider: location?.provider && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.provider),
        cloudInstance: machine?.instanceType && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(machine.instanceType),
        components: hardware.length > 0 ? hardware : [{ componentType: 'unknown', nbComponent: 1 }],
    });
}
/** A part of a device (half a GPU) is one device and its share; the format counts whole ones. */
function countedOf(name, componentType, count) {
    const whole = Math.max(1, Math.ceil(count));
    const component = { componentName: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(name), componentType, nbComponent: whole };
    return count === whole ? component : { ...component, share: count / whole };
}
/** Left out whole where the country is unknown, since the format requires it. */
function environmentOf({ location, carbon }) {
    const country = location?.country && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.country);
    if (!country)
        return undefined;
    return withoutAbsent({
        country,
        location: location.name && (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(location.name),
        powerSourceCarbonIntensity: carbon?.gramsPerKwh,
    });
}
/** The format's own three steps: within 10 %, 25 % or more. */
function qualityOf({ value, low, high }) {
    const error = value > 0 ? Math.max(high / value - 1, 1 - low / value) : 1;
    return error <= 0.1 ? 'high' : error <= 0.25 ? 'medium' : 'low';
}
/** `YYYY-MM-DD HH:MM:SS`, UTC. */
function boampsTime(iso) {
    return new Date(iso).toISOString().slice(0, 19).replace('T', ' ');
}
/** The same records always give the same id, in the form of a UUID (version 8: made by our own rule, RFC 9562). */
function uuidOf(ids) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(ids)).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
function withoutAbsent(value) {
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && field !== ''));
}


/***/ })

};
