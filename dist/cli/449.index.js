export const id = 449;
export const ids = [449,735];
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

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ energyInterval),
/* harmony export */   k0: () => (/* binding */ gramsInterval),
/* harmony export */   tF: () => (/* binding */ intensityInterval)
/* harmony export */ });
/** kWh, overhead included. */
function energyInterval({ totalKwh, lowKwh, highKwh }) {
    return { value: totalKwh, low: lowKwh, high: highKwh };
}
/** gCO2eq. */
function gramsInterval({ grams, lowGrams, highGrams }) {
    return { value: grams, low: lowGrams, high: highGrams };
}
/** gCO2eq per kWh. */
function intensityInterval({ gramsPerKwh, lowGramsPerKwh, highGramsPerKwh }) {
    return { value: gramsPerKwh, low: lowGramsPerKwh, high: highGramsPerKwh };
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   latexDisclosure: () => (/* binding */ latexDisclosure)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3408);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3129);






const TOOL_KEY = 'mlemissions';
const PAPERS = `@article{lacoste2019quantifying,
  title = {Quantifying the Carbon Emissions of Machine Learning},
  author = {Lacoste, Alexandre and Luccioni, Alexandra and Schmidt, Victor and Dandres, Thomas},
  journal = {arXiv preprint arXiv:1910.09700},
  year = {2019}
}

@article{luccioni2020estimating,
  title = {Estimating Carbon Emissions of Artificial Intelligence},
  author = {Luccioni, Alexandra and Lacoste, Alexandre and Schmidt, Victor},
  journal = {IEEE Technology and Society Magazine},
  volume = {39},
  number = {2},
  pages = {48--51},
  year = {2020},
  doi = {10.1109/MTS.2020.2991496}
}`;
/** A LaTeX fragment. Needs `\\usepackage[T1]{fontenc}`, and XeLaTeX or LuaLaTeX where names are in other scripts. */
function latexDisclosure(records) {
    const disclosed = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.discloseRecords)(records);
    const sources = citedSources(records);
    return `% Energy and emissions, by ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name} ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.version}. In the preamble: \\usepackage[T1]{fontenc}
% In the text: \\input this file, and add ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.slug} to the names in \\bibliography{...}.
\\begin{filecontents*}[overwrite]{${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.slug}.bib}
${bibtex(sources)}
\\end{filecontents*}

${paragraph(disclosed, sources)}

${tableOf(disclosed)}
`;
}
/** Where the factors come from, each source once; what a user entered by hand is not a source to cite. */
function citedSources(records) {
    const found = new Map();
    for (const { carbon, pue, embodied } of records) {
        if (carbon && carbon.kind !== 'input') {
            found.set(carbon.source, { title: carbon.source, year: carbon.year, what: 'carbon intensity' });
        }
        if (pue && (pue.kind === 'region' || pue.kind === 'provider' || pue.kind === 'industry')) {
            if (!found.has(pue.source))
                found.set(pue.source, { title: pue.source, what: 'PUE' });
        }
        if (embodied && 'source' in embodied && !found.has(embodied.source)) {
            found.set(embodied.source, { title: embodied.source, what: 'embodied emissions' });
        }
    }
    return [...found.values()].map((source, index) => ({ ...source, key: `${TOOL_KEY}-source-${index + 1}` }));
}
function bibtex(sources) {
    const tool = `@software{${TOOL_KEY},
  title = {{${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name}}},
  author = {{The ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name} authors}},
  version = {${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.version}},
  year = {2026},
  url = {${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.url}}
}`;
    const data = sources.map(({ key, title, year, what }) => `@misc{${key},
  title = {{${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .latexText */ .IR)(title, 300)}}},
  note = {Source of the ${what}}${year === undefined ? '' : `,\n  year = {${year}}`}
}`);
    return [tool, PAPERS, ...data].join('\n\n');
}
function cite(...keys) {
    return keys.length > 0 ? `~\\cite{${keys.join(',')}}` : '';
}
/** Figures and words of ours, escaped, with the index of CO2 set low. */
function ownText(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .latexText */ .IR)(text).replace(/CO2eq/g, 'CO$_2$eq');
}
function paragraph(disclosed, sources) {
    return [
        ownText(runsSentence(disclosed)),
        ...energySentences(disclosed, sources),
        `Computed with ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name}${cite(TOOL_KEY)} after the method of the ML Emissions Calculator${cite('lacoste2019quantifying', 'luccioni2020estimating')}.`,
    ].join('\n');
}
function runsSentence({ records, all }) {
    const hours = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .ifKnown */ .HP)(all.hours, (sum) => `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(sum)} hours`);
    const runs = all.runs === 1
        ? `One run${hours ? ` of ${hours}` : ''} was`
        : `All ${all.runs} runs${hours ? `, ${hours} in sum,` : ''} were`;
    const places = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.disclosedPlace).filter((place) => place !== 'unknown');
    const providers = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, ({ location }) => location?.provider && (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.providerName)(location.provider));
    const where = [places.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(places) : 'place unknown', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(providers)].filter(Boolean).join('; ');
    return `${runs} made on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)((0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, _figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.disclosedHardware))} (${where}).`;
}
function energySentences(disclosed, sources) {
    const { records, all, final } = disclosed;
    if (all.kwh === undefined)
        return ['The energy is unknown.'];
    const keys = (what) => sources.filter((source) => source.what === what).map(({ key }) => key);
    const basis = (0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.basisWords)(records);
    const pue = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)((0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, ({ energy }) => energy && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(energy.pue)));
    const grid = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)((0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.distinct)(records, ({ carbon }) => carbon && formatIntensityLong(carbon.gramsPerKwh)));
    const range = (interval, quantity) => `(80% range ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRange */ .Lu)(interval, quantity)})`;
    const sentences = [
        `${ownText(`${all.runs === 1 ? 'It' : 'They'} used ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatEnergy */ .QE)(all.kwh.value)} of electricity ${range(all.kwh, 'energy')}${basis ? `, ${basis}` : ''}, at a power usage effectiveness of ${pue}`)}${cite(...keys('PUE'))}.`,
        all.grams
            ? `${ownText(`With a carbon intensity of ${grid}`)}${cite(...keys('carbon intensity'))} ${ownText(`that is ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatGrams */ .xh)(all.grams.value)} ${range(all.grams, 'grams')}, location-based; no offset is subtracted.`)}`
            : 'The emissions are unknown.',
    ];
    if (all.runs > 1) {
        const alone = final?.emissions ? `; the final run alone emitted ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatGrams */ .xh)(final.emissions.grams)}` : '';
        sentences.push(ownText(`This counts ${(0,_figures_disclosure_js__WEBPACK_IMPORTED_MODULE_1__.allRunsWords)(disclosed)}${alone}.`));
    }
    if (all.unknownRuns > 0) {
        sentences.push(ownText(`The energy of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(all.unknownRuns, 'run')} is unknown and in no sum.`));
    }
    return sentences;
}
function formatIntensityLong(gramsPerKwh) {
    return (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIntensity */ .TA)(gramsPerKwh).replace('g/kWh', 'gCO2eq/kWh');
}
function tableOf({ groups, all, final }) {
    const energy = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .energyUnitFor */ .Sp)([all.kwh?.value, ...groups.map(({ sums }) => sums.kwh?.value)]);
    const mass = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .gramsUnitFor */ .i8)([all.grams?.value, ...groups.map(({ sums }) => sums.grams?.value)]);
    const units = [energy, mass];
    const hoursText = ({ hours }) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .ifKnown */ .HP)(hours, _text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV) ?? 'unknown';
    const rows = groups.map((group) => rowOf(groupCells(group), hoursText(group.sums), group.sums, units));
    if (groups.length > 1)
        rows.push('\\hline', rowOf(['All runs', ''], hoursText(all), all, units));
    if (all.runs > 1 && final) {
        const hours = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .ifKnown */ .HP)(final.seconds, (seconds) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(seconds / 3600)) ?? '';
        const kwh = final.energy ? (0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_5__/* .energyInterval */ .Mt)(final.energy) : undefined;
        const grams = final.emissions ? (0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_5__/* .gramsInterval */ .k0)(final.emissions) : undefined;
        rows.push(rowOf(['Final run', final.job?.name ?? final.name ?? ''], hours, { runs: 1, kwh, grams }, units));
    }
    const heading = ['Hardware', 'Place', 'Runs', 'Hours', energy.symbol, `${mass.symbol}CO2eq`, '80% range'];
    return `\\begin{table}[ht]
\\centering
\\small
\\caption{${ownText(`Energy with PUE, and location-based emissions with their 80% range.`)}}
\\label{tab:${TOOL_KEY}}
\\begin{tabular}{p{0.22\\linewidth}p{0.22\\linewidth}rrrrr}
\\hline
${heading.map(ownText).join(' & ')} \\\\
\\hline
${rows.join('\n')}
\\hline
\\end{tabular}
\\end{table}`;
}
function groupCells({ hardware, place, gramsPerKwh, pue }) {
    const factors = [
        gramsPerKwh !== undefined && (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIntensity */ .TA)(gramsPerKwh),
        pue !== undefined && `PUE ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(pue)}`,
    ].filter(Boolean);
    return [hardware, factors.length > 0 ? `${place} (${factors.join(', ')})` : place];
}
function rowOf(names, hours, { runs, kwh, grams }, [energy, mass]) {
    return cells([
        ...names,
        String(runs),
        hours,
        (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIn */ .hO)(energy, kwh?.value),
        (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIn */ .hO)(mass, grams?.value),
        grams ? (0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRangeIn */ .aQ)(mass, grams.low, grams.high) : '',
    ]);
}
function cells(texts) {
    return `${texts.map((text) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .latexText */ .IR)(text, 200)).join(' & ')} \\\\`;
}


/***/ })

};
