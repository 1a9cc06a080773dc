export const id = 374;
export const ids = [374,735];
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

/***/ 4736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlPage: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: ./tmp/javascript/product.js
var product = __webpack_require__(8818);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/accelerators.js
var accelerators = __webpack_require__(472);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/advice.js
var figures_advice = __webpack_require__(1068);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/disclosure.js
var disclosure = __webpack_require__(909);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/figures.js + 1 modules
var figures_figures = __webpack_require__(7616);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/headline.js
var figures_headline = __webpack_require__(755);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/regions.js
var regions = __webpack_require__(4959);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/report.js
var report = __webpack_require__(3622);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/method.js
var method = __webpack_require__(256);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/accelerators.js
var tables_accelerators = __webpack_require__(266);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/jobs.js
var jobs = __webpack_require__(2018);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/regions.js
var tables_regions = __webpack_require__(9633);
// EXTERNAL MODULE: ./tmp/javascript/report/text/escape.js
var text_escape = __webpack_require__(4395);
// EXTERNAL MODULE: ./tmp/javascript/report/text/units.js
var units = __webpack_require__(3129);
// EXTERNAL MODULE: ./tmp/javascript/report/text/words.js
var words = __webpack_require__(3435);
;// CONCATENATED MODULE: ./tmp/javascript/report/html/markup.js
/** A template for HTML and SVG in which every value is text unless it was made by the same template: so nothing can be left unescaped by mistake. */

/** Markup that is safe in a page as it is. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Strings and numbers are escaped, markup stays, lists of markup are joined, `undefined` and `false` are nothing. */
function html(parts, ...values) {
    return new Markup(parts.map((part, index) => part + textOf(values[index])).join(''));
}
function textOf(value) {
    if (value === undefined || value === false)
        return '';
    if (value instanceof Markup)
        return value.text;
    if (typeof value === 'object')
        return value.map(textOf).join('\n');
    return (0,text_escape/* htmlText */.js)(String(value));
}

;// CONCATENATED MODULE: ./tmp/javascript/report/html/charts.js


const WIDTH = 1000;
const HEIGHT = 240;
/** Power over time; slices of the training step are filled darker. */
function powerSvg(curve, label) {
    const { points, seconds, peakWatts } = curve;
    const top = roundUp(peakWatts);
    const x = (slice) => Math.round((WIDTH * slice * 10) / points.length) / 10;
    const y = (watts) => Math.round(HEIGHT * (1 - watts / top) * 10) / 10;
    const steps = points.map(({ watts }, slice) => `${x(slice)},${y(watts)} ${x(slice + 1)},${y(watts)}`);
    const line = steps.join(' ');
    const training = spansOf(points.map((point) => point.training)).map(({ from, to }) => html `<polygon class="training" points="${x(from)},${HEIGHT} ${steps.slice(from, to).join(' ')} ${x(to)},${HEIGHT}"/>`);
    return html `<div class="chart" role="img" aria-label="${label}">
<div class="y-axis" aria-hidden="true"><span>${(0,units/* formatWatts */.Pe)(top)}</span><span>${(0,units/* formatWatts */.Pe)(top / 2)}</span><span>0</span></div>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path class="grid" d="M0 ${HEIGHT / 2}H${WIDTH}M0 0H${WIDTH}M0 ${HEIGHT}H${WIDTH}"/>
<polygon class="area" points="0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}"/>
${training}
<polyline class="line" points="${line}"/>
</svg>
<div class="x-axis" aria-hidden="true"><span>0</span><span>${(0,units/* formatDuration */.a3)(seconds / 2)}</span><span>${(0,units/* formatDuration */.a3)(seconds)}</span></div>
</div>`;
}
/** Where a run of `true` begins and ends (the end is past it). */
function spansOf(flags) {
    const spans = [];
    for (const [index, flag] of flags.entries()) {
        const last = spans.at(-1);
        if (flag && last?.to === index)
            last.to = index + 1;
        else if (flag)
            spans.push({ from: index, to: index + 1 });
    }
    return spans;
}
/** Horizontal bars from zero, with the value next to each. */
function barList(bars, label) {
    const largest = Math.max(...bars.map((bar) => bar.value), Number.MIN_VALUE);
    const rows = bars.map((bar) => html `<div class="bar-label">${bar.label}</div>
<svg class="bar" aria-hidden="true" focusable="false"><rect${bar.here ? html ` class="here"` : ''} width="${percent(bar.value / largest)}%" height="100%"/></svg>
<div class="bar-value">${bar.text}</div>`);
    return html `<div class="bars" role="img" aria-label="${label}">
${rows}
</div>`;
}
/** One bar cut into shares of the whole, with its key below. */
function shareBar(shares, label) {
    let from = 0;
    const rects = shares.map(({ share }, index) => {
        const rect = html `<rect class="part-${index % 6}" x="${percent(from)}%" width="${percent(share)}%" height="100%"/>`;
        from += share;
        return rect;
    });
    return html `<div role="img" aria-label="${label}">
<svg class="share" aria-hidden="true" focusable="false">${rects}</svg>
<ul class="key" aria-hidden="true">
${shares.map(({ label, text }, index) => html `<li><svg class="swatch" aria-hidden="true" focusable="false"><rect class="part-${index % 6}" width="100%" height="100%"/></svg>${label} ${text}</li>`)}
</ul>
</div>`;
}
function percent(share) {
    return Number((100 * Math.min(1, Math.max(0, share))).toFixed(2));
}
/** The next of 1, 2, 2.5, 4, 5, 8 or 10 times a power of ten: an axis ends at a round number. */
function roundUp(value) {
    if (!(value > 0))
        return 1;
    const size = 10 ** Math.floor(Math.log10(value));
    return ([1, 2, 2.5, 4, 5, 8].find((step) => step * size >= value) ?? 10) * size;
}

// EXTERNAL MODULE: ./tmp/javascript/report/figures/intervals.js
var intervals = __webpack_require__(3408);
// EXTERNAL MODULE: ./tmp/javascript/report/figures/power-curve.js
var power_curve = __webpack_require__(6733);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/components.js
var components = __webpack_require__(9189);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/notices.js
var notices = __webpack_require__(5820);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/power.js
var power = __webpack_require__(9900);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/sources.js
var sources = __webpack_require__(1503);
// EXTERNAL MODULE: ./tmp/javascript/report/sections/steps.js
var sections_steps = __webpack_require__(2582);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/components.js
var tables_components = __webpack_require__(8870);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/power.js
var tables_power = __webpack_require__(7157);
// EXTERNAL MODULE: ./tmp/javascript/report/tables/steps.js
var tables_steps = __webpack_require__(8543);
// EXTERNAL MODULE: ./tmp/javascript/report/text/style.js
var style = __webpack_require__(4939);
// EXTERNAL MODULE: ./tmp/javascript/report/text/table.js
var text_table = __webpack_require__(7942);
;// CONCATENATED MODULE: ./tmp/javascript/report/html/table.js
/** Tables of the page: a header for each column and each row, in a frame that scrolls sideways by keyboard too. */



/** `ofRun` distinguishes the tables of several runs for screen readers: `, run 3`. */
function htmlTable(table, ofRun = '') {
    const shown = (0,text_table/* withoutEmptyColumns */.LQ)(table);
    const total = (0,text_table/* totalRow */.V$)(shown);
    const align = (column) => (column?.align === 'right' ? html ` class="number"` : undefined);
    const line = (cells) => html `<tr>${cells.map((cell, index) => index === 0
        ? html `<th scope="row">${cellMarkup(cell)}</th>`
        : html `<td${align(shown.columns[index])}>${cellMarkup(cell)}</td>`)}</tr>`;
    return html `<div class="scroll" role="region" tabindex="0" aria-label="${table.caption}${ofRun}">
<table>
<thead><tr>${shown.columns.map((column) => html `<th scope="col"${align(column)}>${column.heading}</th>`)}</tr></thead>
<tbody>
${(0,text_table/* tableRows */.QE)(shown).map(line)}
</tbody>
${total && html `<tfoot>${line(total.map((cell) => cell ?? { own: '' }))}</tfoot>`}
</table>
</div>`;
}
function cellMarkup(cell) {
    if (cell === undefined)
        return html `–`;
    if ('own' in cell)
        return html `${cell.own}`;
    const { after, link } = cell;
    const text = (0,text_escape/* plainText */.wh)(cell.outside, cell.maxLength);
    const name = link === undefined ? html `${text}` : html `<a href="${new Markup(link)}" rel="noopener noreferrer">${text}</a>`;
    const marked = cell.mark === 'strong' ? html `<span class="strong">${name}</span>` : cell.mark ? html `<em>${name}</em>` : name;
    return after ? html `${marked} ${after.replaceAll('`', '')}` : marked;
}

;// CONCATENATED MODULE: ./tmp/javascript/report/html/run.js




















/**
 * The parts of a run under headings of this level, the method last; parts without data are undefined. `ofRun` distinguishes
 * the tables of several runs for screen readers: `, run 3`.
 */
function runParts(record, heading, ofRun = '') {
    const figures = (0,figures_figures/* figuresOf */.h)((0,report/* reportInOrder */.w$)([record]));
    return [
        componentsPart(figures, heading, ofRun),
        powerPart(record, heading, ofRun),
        stepsPart(figures, heading, ofRun),
        methodPart(record, heading),
    ];
}
function titled(heading, title, body) {
    return html `<section>
${heading === 'h2' ? html `<h2>${title}</h2>` : html `<h3>${title}</h3>`}
${body}
</section>`;
}
function componentsPart({ energy }, heading, ofRun) {
    if (!energy)
        return undefined;
    const { parts, overhead, total } = energy;
    const slices = [...parts.map(({ name, kwh }) => ({ name, kwh: kwh.value })), ...(overhead ? [overhead] : [])];
    const shares = slices.map(({ name, kwh }) => {
        const share = total.value > 0 ? kwh / total.value : 0;
        return { label: name, share, text: (0,units/* formatWholeShare */.s7)(share) };
    });
    const summary = shares.map(({ label, text }) => `${label} ${text}`).join('; ');
    return titled(heading, 'Energy by component', [
        html `<figure>${shareBar(shares, `Shares of the energy: ${summary}.`)}</figure>`,
        htmlTable((0,tables_components/* componentsTable */.V)(energy), ofRun),
        ...parts.map((part) => {
            const sentence = (0,components/* idleSentence */.O)(part, style/* PLAIN */.tZ);
            return sentence !== undefined && html `<p class="note">${sentence}</p>`;
        }),
    ]);
}
function powerPart(record, heading, ofRun) {
    const curve = (0,power_curve/* powerCurve */.f)(record, 120);
    if (!curve)
        return undefined;
    const { seconds, meanWatts, peakWatts } = curve;
    const summary = `Power over ${(0,units/* formatDuration */.a3)(seconds)}: ${(0,units/* formatWatts */.Pe)(meanWatts)} in the mean, up to ${(0,units/* formatWatts */.Pe)(peakWatts)}.`;
    return titled(heading, 'Power over time', [
        html `<figure>
${powerSvg(curve, summary)}
<figcaption>${(0,power/* powerCaption */.e)(curve, 'Darker', text_escape/* plainText */.wh)}</figcaption>
</figure>`,
        html `<details><summary>The same as a table</summary>
${htmlTable((0,tables_power/* powerTable */.m)(curve), ofRun)}
</details>`,
    ]);
}
const MOST_STEPS = 100;
function stepsPart({ steps, records }, heading, ofRun) {
    if (steps.length === 0)
        return undefined;
    const stepsSource = records[0]?.stepsSource;
    return titled(heading, 'Steps', [
        htmlTable((0,tables_steps/* stepsTable */.A)(steps, MOST_STEPS), ofRun),
        steps.some((step) => step.overlapped) && html `<p class="note">${sections_steps/* OVERLAPPED */.P}</p>`,
        stepsSource !== undefined && html `<p class="note">Times: ${stepsSource}.</p>`,
    ]);
}
function methodPart(record, heading) {
    const { energy, carbon, location, pue, market, embodied, equivalences = [], notes = [], unreadable = [] } = record;
    const lines = [
        ['Energy', energy ? (0,method/* energyFormula */.Fm)(energy) : 'unknown'],
        ['Emissions', (0,method/* emissionsFormula */.NT)(record) ?? 'unknown'],
        ['Place', location ? `${(0,disclosure.disclosedPlace)(record)}; ${placeSource(location)}` : 'unknown'],
        ['Grid', carbon && gridText(carbon)],
        ['PUE', pue && `${(0,units/* formatNumber */.ZV)(pue.value)}; ${pue.source}`],
        ['Embodied', embodied && embodiedText(embodied)],
        [
            'Market',
            market?.carbonFreeShare !== undefined &&
                `The provider states ${(0,units/* formatShare */.T1)(market.carbonFreeShare)} carbon-free energy here; shown next to the result, never subtracted.`,
        ],
        [
            'Offset',
            market?.offsetPercent !== undefined &&
                `${(0,units/* formatPercent */.l9)(market.offsetPercent)} declared; shown next to the result, never subtracted.`,
        ],
        ...equivalences.map(({ sentence, source }) => ['In other words', `${sentence} (${source})`]),
        ...notes.map((note) => ['Note', note]),
        ...unreadable.map((meter) => ['Not read', (0,notices/* remedyText */.K1)(meter).replace(/\.\.+/g, '.')]),
    ];
    return titled(heading, 'Method', [
        html `<dl class="method">
${lines.flatMap(([term, text]) => (text ? [html `<dt>${term}</dt><dd>${text}</dd>`] : []))}
</dl>`,
    ]);
}
function placeSource({ found, how }) {
    return found === 'input' ? 'from the input region' : how;
}
function gridText(carbon) {
    const { zone = 'unknown', zoneName = 'zone', source, fallbackReason } = carbon;
    return `${zoneName} (${zone}), ${(0,sources/* intensityKind */.Y)(carbon)}. ${source}.${fallbackReason ? ` ${fallbackReason}` : ''}`;
}
function embodiedText(embodied) {
    if ('unknown' in embodied)
        return `unknown: ${embodied.unknown}`;
    return `${(0,units/* formatGrams */.xh)(embodied.grams)} (${(0,units/* formatRange */.Lu)((0,intervals/* gramsInterval */.k0)(embodied), 'grams')}), not in the figures above. ${embodied.source}`;
}
/** The run's log on its own platform; only an address below the repository that the record names becomes a link. */
function runLink({ job }) {
    const target = (0,text_escape/* linkTarget */.Cm)(job?.url);
    if (!job || target === undefined || !new URL(target).pathname.startsWith(`/${job.repository}/actions/`))
        return undefined;
    return html `<a href="${new Markup(target)}" rel="noopener noreferrer">Log of the run</a>`;
}

;// CONCATENATED MODULE: ./tmp/javascript/report/html/style.js
/** The page's style sheet: light and dark by the reader's choice, one column on a phone, black on white on paper. All text has a contrast of 4.5:1 or more. */
const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --soft: #f6f8fa; --text: #1f2328; --muted: #59636e; --rule: #d1d9e0;
  --link: #0550ae; --good: #1a7f37; --bad: #b3261e; --part-0: #1a7f37; --part-1: #0969da; --part-2: #8250df; --part-3: #bc4c00;
  --part-4: #6e7781; --part-5: #1b7c83; --area: #1a7f3733; --training: #1a7f3780; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --soft: #151b23; --text: #f0f6fc; --muted: #9198a1; --rule: #3d444d;
  --link: #79c0ff; --good: #56d364; --bad: #ff8a80; --part-0: #3fb950; --part-1: #58a6ff; --part-2: #bc8cff; --part-3: #f0883e;
  --part-4: #8b949e; --part-5: #39c5cf; --area: #3fb95033; --training: #3fb95080; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); line-height: 1.5;
  font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.25rem 0.5rem; }
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.1rem 0 0.4rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 0.6rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.4rem 0 0.4rem; }
p { margin: 0.5rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.product, .facts, .note, figcaption, footer, dt { color: var(--muted); }
.product { margin: 0; font-weight: 600; }
.facts { margin: 0; }
.good { color: var(--good); } .bad { color: var(--bad); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0.75rem; margin: 1.4rem 0 0; padding: 0; }
.tiles > div { background: var(--soft); border: 1px solid var(--rule); border-radius: 8px; padding: 0.8rem 1rem; }
.tiles dt { font-size: 0.9rem; } .tiles dd { margin: 0; } .tiles .value { font-size: 1.7rem; font-weight: 600; line-height: 1.3; }
.tiles .words { font-size: 1.2rem; }
.tiles .detail { font-size: 0.9rem; color: var(--muted); }
.method { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.35rem 1rem; margin: 0; }
.method dd { margin: 0; }
ul { padding-left: 1.3rem; margin: 0.5rem 0; }
figure { margin: 0.8rem 0; }
figcaption { font-size: 0.9rem; margin-top: 0.3rem; }
.scroll { overflow-x: auto; margin: 0.8rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead th { color: var(--muted); font-weight: 600; white-space: nowrap; border-bottom-width: 2px; }
tbody th { font-weight: 400; min-width: 8rem; overflow-wrap: anywhere; } tbody td:not(.number) { min-width: 5rem; } tfoot th, tfoot td, .strong { font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.chart { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 0.5rem; font-size: 0.8rem; color: var(--muted); }
.chart svg { width: 100%; height: 14rem; overflow: visible; display: block; }
.y-axis { display: flex; flex-direction: column; justify-content: space-between; text-align: right; height: calc(14rem + 1.2em); margin: -0.6em 0; }
.x-axis { grid-column: 2; display: flex; justify-content: space-between; }
.grid { stroke: var(--rule); fill: none; vector-effect: non-scaling-stroke; } .area { fill: var(--area); } .training { fill: var(--training); }
.line { fill: none; stroke: var(--part-0); stroke-width: 2; vector-effect: non-scaling-stroke; }
.bars { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr max-content; gap: 0.35rem 0.8rem; align-items: center; font-size: 0.92rem; }
.bar { width: 100%; height: 0.9rem; display: block; } .bar rect { fill: var(--part-0); } .bar .here { fill: var(--part-4); }
.bar-value { text-align: right; font-variant-numeric: tabular-nums; }
.share { width: 100%; height: 1.4rem; display: block; border-radius: 4px; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0; font-size: 0.92rem; }
.swatch { width: 0.8rem; height: 0.8rem; margin-right: 0.4rem; vertical-align: -1px; }
.part-0 { fill: var(--part-0); } .part-1 { fill: var(--part-1); } .part-2 { fill: var(--part-2); } .part-3 { fill: var(--part-3); }
.part-4 { fill: var(--part-4); } .part-5 { fill: var(--part-5); }
details { border: 1px solid var(--rule); border-radius: 8px; padding: 0 1rem; margin: 0.6rem 0; }
summary { padding: 0.6rem 0; cursor: pointer; font-weight: 600; }
footer { margin: 2.5rem auto; padding-top: 1rem; font-size: 0.9rem; }
@media (max-width: 30rem) { .bars { grid-template-columns: 1fr max-content; gap: 0 0.8rem; } .bar-label { grid-column: 1 / -1; margin-top: 0.3rem; }
  .method { grid-template-columns: 1fr; gap: 0; } .method dd { margin-bottom: 0.6rem; } th, td { padding: 0.35rem 0.5rem; } }
@media print { :root { color-scheme: light; --page: #fff; --soft: #fff; --text: #000; --muted: #444; } body { font-size: 10pt; }
  header, main, footer { max-width: none; } figure, tr, .tiles > div { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; } .skip { display: none; } details::details-content { content-visibility: visible; height: auto; } a { color: inherit; } }
`;

;// CONCATENATED MODULE: ./tmp/javascript/report/html/page.js
/** The whole report as one page that needs nothing else: no script, no network, one file to keep with a paper or to print. */




















/** The page makes no request, whatever a name in a record contains. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const DETAILED_RUNS = 100;
/** A complete HTML document, UTF-8. */
function htmlPage(records) {
    const disclosed = (0,disclosure.discloseRecords)(records);
    const figures = (0,figures_figures/* figuresOf */.h)((0,report/* reportInOrder */.w$)(records));
    const title = titleOf(records);
    const [only] = records.length === 1 ? records : [];
    const partsOfRun = only ? runParts(only, 'h2') : [];
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${product/* PRODUCT */.Ax.name} ${product/* PRODUCT */.Ax.version}">
<link rel="icon" href="data:,">
<title>${title} · ${product/* PRODUCT */.Ax.name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<header>
<p class="product">${product/* PRODUCT */.Ax.name}</p>
<h1>${title}</h1>
<p class="facts">${factsOf(records)}</p>
</header>
<main id="report">
${tiles(figures, disclosed)}
${unknownsPart(records)}
${records.length > 1 && runsPart(figures, disclosed)}
${advicePart(figures.advice)}
${partsOfRun.slice(0, -1)}
${regionsPart(figures)}
${acceleratorsPart(figures)}
${only ? partsOfRun.slice(-1) : runDetails(records)}
</main>
<footer>
<p>${method/* ABOUT_RANGES */.hk} Made by <a href="${product/* PRODUCT */.Ax.url}">${product/* PRODUCT */.Ax.name}</a> ${product/* PRODUCT */.Ax.version}, after the ML Emissions Calculator of <a href="https://arxiv.org/abs/1910.09700">Lacoste et al. 2019</a> and <a href="https://doi.org/10.1109/MTS.2020.2991496">Luccioni et al. 2020</a>.</p>
</footer>
</body>
</html>`;
    return `${page.text}\n`;
}
function nameOf(record) {
    return (0,text_escape/* plainText */.wh)(record.name ?? record.job?.name ?? record.declared?.hardware ?? 'Run', 200) || 'Run';
}
function titleOf(records) {
    const [first] = records;
    return records.length === 1 && first ? nameOf(first) : `All ${(0,units/* formatCount */.B4)(records.length, 'run')}`;
}
function factsOf(records) {
    const [first] = records;
    if (first === undefined)
        return html `Nothing to report.`;
    const same = (fieldOf) => {
        const value = fieldOf(first);
        return records.every((record) => fieldOf(record) === value) ? value : undefined;
    };
    const seconds = records.length === 1 ? (0,disclosure.secondsOf)(first) : undefined;
    const facts = [
        same(({ job }) => job?.repository),
        same(({ job }) => job?.workflow),
        same(({ job }) => job?.sha?.slice(0, 7)),
        same(disclosure.disclosedHardware),
        same(disclosure.disclosedPlace),
        (0,units/* ifKnown */.HP)(seconds, units/* formatDuration */.a3),
        same(({ job }) => job && (0,words/* statusWord */.Hm)(job.status)),
        same(({ endedAt, createdAt }) => (endedAt ?? createdAt).slice(0, 10)),
    ];
    const shown = facts.filter((fact) => fact !== undefined && fact !== '' && fact !== 'unknown').join(' · ');
    const link = records.length === 1 ? runLink(first) : undefined;
    return html `${shown}${link && html ` · ${link}`}`;
}
function tiles({ headline }, { records, all }) {
    const { change, verdict } = headline;
    const lowerBound = all.kwh && all.unknownRuns > 0 ? 'at least ' : '';
    const tone = { more: 'bad', less: 'good', none: 'note', 'not-compared': 'note' };
    const verdictTone = { over: 'bad', within: 'good', unknown: 'note' };
    return html `<dl class="tiles">
<div><dt>Energy</dt><dd class="value">${all.kwh ? `${lowerBound}${(0,units/* formatEnergy */.QE)(all.kwh.value)}` : 'unknown'}</dd>
${all.kwh && html `<dd class="detail">${(0,units/* formatRange */.Lu)(all.kwh, 'energy')}; ${(0,disclosure.basisWords)(records)}</dd>`}</div>
<div><dt>Emissions</dt><dd class="value">${all.grams ? `${lowerBound}${(0,units/* formatGrams */.xh)(all.grams.value)}` : 'unknown'}</dd>
${all.grams && html `<dd class="detail">${(0,units/* formatRange */.Lu)(all.grams, 'grams')}, location-based</dd>`}</div>
${change && html `<div><dt>Change</dt><dd class="value words ${tone[change.kind]}">${(0,words/* capitalised */.Iu)((0,figures_headline/* changeText */.k)(change, (name) => (0,text_escape/* plainText */.wh)(name, 60)))}</dd></div>`}
${verdict && html `<div><dt>Budget</dt><dd class="value words ${verdictTone[verdict.kind]}">${(0,words/* capitalised */.Iu)(verdict.words)}</dd></div>`}
</dl>`;
}
function unknownsPart(records) {
    const missing = [...new Set(records.flatMap((record) => record.missing))].slice(0, 20);
    if (missing.length === 0)
        return undefined;
    return titled('h2', 'What is not known', [html `<ul>${missing.map((sentence) => html `<li>${sentence}</li>`)}</ul>`]);
}
function runsPart(report, { all, final, wastedRuns }) {
    const wasted = wastedRuns > 0 &&
        html ` ${(0,units/* formatCount */.B4)(wastedRuns, 'run')} failed or ${wastedRuns === 1 ? 'was' : 'were'} cancelled, and counted.`;
    const unknown = all.unknownRuns > 0 && html ` The energy of ${(0,units/* formatCount */.B4)(all.unknownRuns, 'run')} is unknown and in no sum.`;
    const table = (0,jobs/* jobsTable */.x)(report, {
        most: Number.POSITIVE_INFINITY,
        heading: 'Run',
        total: `Total of ${(0,units/* formatCount */.B4)(all.runs, 'run')}`,
        mark: ({ record }) => (record !== undefined && record === final ? 'final' : ''),
    });
    return titled('h2', 'Runs', [
        htmlTable(table),
        html `<p class="note">Ends of ranges are added: errors of runs that share a model and a grid go the same way.${wasted}${unknown}</p>`,
    ]);
}
function advicePart(advice) {
    if (advice.length === 0)
        return undefined;
    return titled('h2', 'What you can do', [
        html `<ul>${advice.map((piece) => html `<li>${(0,figures_advice/* adviceText */.Y)(piece, (name) => (0,text_escape/* plainText */.wh)(name, 300))}</li>`)}</ul>`,
    ]);
}
const MOST_REGIONS = 12;
/** The remark on what a job can do about its region is left out where the advice about regions contains it. */
function regionsPart({ regions: comparison, advice, jobs }) {
    if (!comparison || comparison.regions.length === 0)
        return undefined;
    const { bars, unit } = (0,regions/* listedRegions */.P9)(comparison, MOST_REGIONS);
    const shown = bars.map(({ label, grams }, index) => ({
        label,
        value: grams,
        text: `${(0,units/* formatIn */.hO)(unit, grams)} ${unit.symbol}`,
        here: index === 0,
    }));
    const summary = shown.map(({ label, text }) => `${label} ${text}`).join('; ');
    return titled('h2', 'Cleaner regions', [
        html `<figure>${barList(shown, `Emissions by region: ${summary}.`)}</figure>`,
        htmlTable((0,tables_regions/* regionsTable */.O)(comparison, MOST_REGIONS)),
        comparison.advice !== undefined &&
            !advice.some(({ kind }) => kind === 'region') &&
            html `<p>${comparison.advice}</p>`,
        regionsNote(comparison, jobs.length),
    ]);
}
function regionsNote({ scope, jobs }, allJobs) {
    const compared = jobs < allJobs && html ` ${jobs} of ${allJobs} runs are compared: those in the place that emitted most.`;
    return html `<p class="note">Compared: ${scope}. Same energy and PUE, annual averages of the grids. A tie is a difference inside the uncertainty of the two grids.${compared}</p>`;
}
function acceleratorsPart({ jobs, accelerators: comparison }) {
    if (!comparison)
        return undefined;
    const { job, provider } = comparison;
    return titled('h2', 'Other accelerators', [
        htmlTable((0,tables_accelerators/* acceleratorsTable */.H)(comparison)),
        html `<p class="note">${jobs.length > 1 && html `For ${(0,text_escape/* plainText */.wh)(job.name, 200)}, the run that emitted most of those with an alternative. `}${(0,accelerators/* acceleratorsNote */.h)(provider)}</p>`,
    ]);
}
function runDetails(records) {
    if (records.length === 0)
        return undefined;
    const left = records.length - DETAILED_RUNS;
    return titled('h2', 'Each run', [
        ...records.slice(0, DETAILED_RUNS).map((record, index) => html `<details>
<summary>${nameOf(record)}${record.emissions ? html `: ${(0,units/* formatGrams */.xh)(record.emissions.grams)}` : html `: unknown`}</summary>
${runParts(record, 'h3', `, run ${index + 1}`)}
</details>`),
        left > 0 && html `<p class="note">${(0,units/* formatCount */.B4)(left, 'more run')} in the table above.</p>`,
    ]);
}


/***/ }),

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ energyFormula),
/* harmony export */   NT: () => (/* binding */ emissionsFormula),
/* harmony export */   hk: () => (/* binding */ ABOUT_RANGES),
/* harmony export */   rw: () => (/* binding */ methodSection)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8818);
/* harmony import */ var _figures_intervals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3408);
/* harmony import */ var _figures_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3622);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4939);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3129);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5820);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1503);
/** Method: the formula with its numbers, where each came from, and what could not be read. */









/** What every report says of its ranges. */
const ABOUT_RANGES = 'Ranges are 80%: we expect the true value inside the range 4 times out of 5. Emissions are location-based; offsets and market claims are never subtracted.';
function methodSection(figures, mostLines) {
    const { records } = figures;
    return {
        title: 'Method',
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
            formula(figures),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bulletList */ .fF)([...manyMissing(records), ...(0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceLines */ .J)(records, _text_style_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKDOWN */ .yQ)].slice(0, mostLines)),
            ABOUT_RANGES,
            `${links(records).join(', ')}.`,
        ]),
    };
}
function links(records) {
    const pages = [
        [`${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.name} ${versions(records)}`, _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.url],
        ['method', (0,_product_js__WEBPACK_IMPORTED_MODULE_0__/* .documentation */ .TH)('how-it-works')],
        ...(0,_product_js__WEBPACK_IMPORTED_MODULE_0__/* .publicPages */ .ox)(),
    ];
    return pages.map(([text, address]) => `[${text}](${address})`);
}
function versions(records) {
    const [version, ...others] = new Set(records.map(({ tool }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(`v${tool.version}`, 40).slice(1)));
    return version !== undefined && others.length === 0 ? version : _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax.version;
}
function formula({ current, records }) {
    const [record] = records;
    if (records.length === 1 && current.length === 1 && record?.energy) {
        const emissions = emissionsFormula(record);
        return energyFormula(record.energy) + (emissions ? `<br>${emissions}` : '. Without a grid there are no grams.');
    }
    const kwh = (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumKwh */ .sy)(current);
    const grams = (0,_figures_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sumGrams */ .gl)(current);
    if (!kwh)
        return 'Energy × PUE × grid intensity; here the energy is unknown.';
    return `Each job: energy × PUE × grid intensity. Together ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(kwh.value)}${grams ? `, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(grams.value)}` : ''}. The ranges of jobs add in quadrature; those of declared ones, and of the parts of one machine, by their ends.`;
}
/** `280 Wh × PUE 1.35 = 378 Wh (307–465 Wh)` */
function energyFormula(energy) {
    return `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(energy.itKwh)} × PUE ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(energy.pue)} = ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(energy.totalKwh)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_8__/* .energyInterval */ .Mt)(energy), 'energy')})`;
}
/** `378 Wh × 342 g/kWh = 129 gCO2eq (105–159 g)`; undefined where one of them is unknown. */
function emissionsFormula({ energy, emissions, carbon }) {
    if (!energy || !emissions || !carbon)
        return undefined;
    return `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnergy */ .QE)(energy.totalKwh)} × ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIntensity */ .TA)(carbon.gramsPerKwh)} = ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrams */ .xh)(emissions.grams)} (${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRange */ .Lu)((0,_figures_intervals_js__WEBPACK_IMPORTED_MODULE_8__/* .gramsInterval */ .k0)(emissions), 'grams')})`;
}
/** Those that did not fit among the remarks. */
function manyMissing(records) {
    const all = [...(0,_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .missingTexts */ .No)(records).keys()];
    return all.length > _notices_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_MISSING */ .rf ? all.map((text) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(text, 500)) : [];
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ powerCaption),
/* harmony export */   r: () => (/* binding */ powerSection)
/* harmony export */ });
/* harmony import */ var _tables_power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
/* harmony import */ var _text_charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5541);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3129);
/** Power over time of the job that used most, as a chart with the training step marked and as a table. */





function powerSection({ power, current }) {
    if (!power)
        return undefined;
    const { job, curve } = power;
    const { points, seconds } = curve;
    return {
        title: 'Power over time',
        aside: current.length > 1 ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(job.name, 60) : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWatts */ .Pe)(curve.meanWatts)} on average`,
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
            seconds < 120
                ? (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .powerChart */ .Kx)(points, seconds, 's')
                : seconds < 7200
                    ? (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .powerChart */ .Kx)(points, seconds / 60, 'min')
                    : (0,_text_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .powerChart */ .Kx)(points, seconds / 3600, 'h'),
            powerCaption(curve, 'Shaded', (name) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name, 80)),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownOf */ .RQ)((0,_tables_power_js__WEBPACK_IMPORTED_MODULE_0__/* .powerTable */ .m)(curve)),
        ]),
    };
}
/** What a chart of power shows; `mark` says how the step that trains looks. */
function powerCaption(curve, mark, escaped) {
    const { secondsPerPoint, trainingStep, slices, slicesBridged } = curve;
    return [
        `Each point is the mean power over ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(secondsPerPoint)}, without overhead.`,
        trainingStep && `${mark}: ${escaped(trainingStep)} (training step).`,
        slicesBridged > 0 && `No sample in ${slicesBridged} of ${slices} slices; the line bridges them.`,
    ]
        .filter(Boolean)
        .join(' ');
}


/***/ }),

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OVERLAPPED),
/* harmony export */   Z: () => (/* binding */ stepsSection)
/* harmony export */ });
/* harmony import */ var _tables_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8543);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4395);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3919);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5313);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3129);





function stepsSection({ steps: sums, records }, mostSteps) {
    if (sums.length === 0 || mostSteps < 1)
        return undefined;
    const totalKwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addUp */ .NM)(sums, (step) => step.kwh);
    const training = sums.filter((step) => step.training);
    const trainingKwh = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addUp */ .NM)(training, (step) => step.kwh);
    const [source, ...otherSources] = new Set(records.flatMap((record) => (record.steps && record.stepsSource) || []));
    return {
        title: 'Steps',
        aside: training.length > 0 && totalKwh > 0 ? `training ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWholeShare */ .s7)(trainingKwh / totalKwh)}` : undefined,
        body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)((0,_tables_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsTable */ .A)(sums, mostSteps)),
            sums.some((step) => step.overlapped) ? OVERLAPPED : undefined,
            `The steps add up to the job, overhead included.${source && otherSources.length === 0 ? ` Times: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(source, 120)}.` : ''}`,
        ]),
    };
}
/** What the mark in the table means. */
const OVERLAPPED = 'Steps marked ∥ ran at the same time as others and share the energy of that time evenly.';


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ powerTable)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);



const ROWS = 12;
function powerTable({ points }) {
    const perRow = Math.ceil(points.length / ROWS);
    const rows = Array.from({ length: Math.ceil(points.length / perRow) }, (_, row) => points.slice(row * perRow, (row + 1) * perRow));
    const isTraining = (row) => row.filter((point) => point.training).length * 2 > row.length;
    return {
        caption: 'Power by time',
        columns: [
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .figureColumn */ .vg)('From', rows, ([first]) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(first?.fromSeconds ?? 0)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .figureColumn */ .vg)('Mean, W', rows, (row) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)((0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .addUp */ .NM)(row, ({ watts }) => watts) / row.length)),
            (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .figureColumn */ .vg)('Peak mean, W', rows, (row) => (0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(Math.max(...row.map(({ watts }) => watts)))),
            { heading: 'Step', cells: rows.map((row) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(isTraining(row) ? 'training' : undefined)) },
        ],
    };
}


/***/ })

};
