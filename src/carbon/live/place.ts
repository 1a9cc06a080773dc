/** A place as live services know it. One that is only assumed is not asked about: the answer would look exact. */
import type { Place } from '../../runner/runner.ts';
import type { Coordinates } from '../distance.ts';
import { isUnknownHostedRegion, regionOf } from '../regions.ts';
import type { Region } from '../types.ts';
import { LiveError } from './ask.ts';

/** Electricity Maps' key of the grid zone. */
export function gridZone(place: Place): string {
  const zone = knownRegion(place)?.zone ?? place.zone;
  if (zone === undefined) throw unknownPlace();
  return zone;
}

export function coordinates(place: Place): Coordinates {
  const region = knownRegion(place);
  if (region !== undefined) return region;
  throw new LiveError(
    'This service is asked by coordinates, which only a provider’s region has: `region: aws:us-east-1`.',
  );
}

/** The provider's region, or the zone, by the name that people use. */
export function locationName(place: Place): string {
  const name = knownRegion(place)?.region ?? place.zone;
  if (name === undefined) throw unknownPlace();
  return name;
}

function knownRegion(place: Place): Region | undefined {
  const region = regionOf(place);
  if (region !== undefined && isUnknownHostedRegion(region)) throw unknownPlace();
  return region;
}

function unknownPlace(): LiveError {
  return new LiveError('Where the job ran is not known, so that no service can be asked about it.');
}
