/** `mode: estimate`, the calculator: from declared hardware, hours and place to a record. */
import { createHash } from 'node:crypto';
import { PRODUCT } from '../product.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { SCHEMA_VERSION } from '../record/schema-version.ts';
import type { Place } from '../runner/runner.ts';
import { declaredComponents } from './declared-components.ts';
import { footprintOf } from './footprint.ts';
import type { DeclaredSettings, Settings } from './settings.ts';

const NOT_LIVE = 'No live service was asked: an estimate has no hours of its own, so the annual average is used.';
const NOWHERE: Place = { found: 'assumed', how: 'no region was given' };

/** Throws `InputError` for hardware that no table has. The same settings at the same time give the same record. */
export function estimateRecord(settings: Settings, now: Date): EmissionsRecord {
  const { declared, name } = settings;
  const { components, notes: assumptions, hardware } = declaredComponents(declared);
  const notes = [...assumptions, ...(settings.live.provider === 'none' ? [] : [NOT_LIVE])];
  const seconds = declared.hours === undefined ? undefined : declared.hours * 3600;
  const createdAt = now.toISOString();
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: PRODUCT.slug, version: PRODUCT.version },
    id: idOf(settings, createdAt),
    createdAt,
    mode: 'estimate',
    name,
    seconds,
    ...footprintOf({
      components,
      place: settings.place.given ?? NOWHERE,
      settings,
      // Declared hardware is in a data centre only if its region is declared.
      cloud: false,
      hosted: false,
      hardware,
      seconds,
      now,
    }),
    missing: missingRegion(settings),
    notes: notes.length === 0 ? undefined : notes,
    declared: declaredOf(declared),
  };
}

function idOf({ declared, place, name }: Settings, createdAt: string): string {
  return createHash('sha256')
    .update(JSON.stringify([declared, place, name, createdAt]))
    .digest('hex')
    .slice(0, 32);
}

function missingRegion({ place }: Settings): string[] {
  if (place.given !== undefined || place.gramsPerKwh !== undefined) return [];
  return ['No region: it was not stated where it ran. Give `region`, for example `FR`, or `carbon-intensity`.'];
}

function declaredOf(declared: DeclaredSettings): EmissionsRecord['declared'] {
  const { loadCurve, bareMetal, ...stated } = declared;
  return stated;
}
