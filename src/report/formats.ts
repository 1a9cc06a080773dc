/** Every format a record can be published in, by the name a user asks for it. A format's code is loaded only when asked for. */
import { UserError } from '../errors.ts';
import type { EmissionsRecord } from '../record/record.ts';
import type { BadgeOptions } from './formats/badge.ts';
import type { ModelCardOptions } from './formats/model-card.ts';

export const FORMATS = [
  'markdown',
  'latex',
  'model-card',
  'boamps',
  'sci',
  'csv',
  'html',
  'badge',
  'badge-svg',
] as const;
export type Format = (typeof FORMATS)[number];

export type FormatOptions = BadgeOptions & ModelCardOptions;

/** A format that cannot express these records; the message says why. */
export class FormatError extends UserError {
  override readonly name = 'FormatError';
}

export function isFormat(text: string): text is Format {
  return (FORMATS as readonly string[]).includes(text);
}

/**
 * The records as one text of this format, ending in a line break. Several records are several runs of one work: the total
 * of all of them and of the final run are both stated.
 * @throws FormatError where the format requires what the records do not know
 */
export async function formatRecords(
  format: Format,
  records: readonly EmissionsRecord[],
  options: FormatOptions = {},
): Promise<string> {
  switch (format) {
    case 'markdown': {
      const [{ renderSummary }, { stateOfRuns }] = await Promise.all([
        import('./summary.ts'),
        import('./figures/disclosure.ts'),
      ]);
      return renderSummary(stateOfRuns(records), { records });
    }
    case 'latex':
      return (await import('./formats/latex.ts')).latexDisclosure(records);
    case 'model-card':
      return (await import('./formats/model-card.ts')).modelCard(records, options);
    case 'boamps': {
      const report = (await import('./formats/boamps.ts')).boampsReport(records, options);
      if (report === undefined) throw new FormatError('BoAmps requires an energy, and none of these records has one.');
      return report;
    }
    case 'sci':
      return (await import('./formats/sci.ts')).sciReport(records);
    case 'csv':
      return (await import('./formats/csv.ts')).recordsCsv(records);
    case 'html':
      return (await import('./html/page.ts')).htmlPage(records);
    case 'badge': {
      const { badgeJson, endpointBadge } = await import('./formats/badge.ts');
      return badgeJson(endpointBadge(records, options));
    }
    case 'badge-svg': {
      const { badgeSvg, endpointBadge } = await import('./formats/badge.ts');
      return badgeSvg(endpointBadge(records, options));
    }
  }
}
