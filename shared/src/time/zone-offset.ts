const day = 86_400_000;
/** Bound of the memory of offsets per zone: about eleven years of days. */
const rememberedDays = 4096;

type ZoneOffsets = { format: Intl.DateTimeFormat; atMidnight: Map<number, number> };

const zones = new Map<string, ZoneOffsets>();

/** A stretch of absolute time with one offset to UTC: `from` inclusive, `to` exclusive, all in milliseconds. */
export type OffsetPeriod = { from: number; to: number; offset: number };

/**
 * Checks that a name is a time zone this runtime knows.
 * @throws RangeError for a zone Intl does not know.
 */
export function requireZone(zone: string): void {
  offsetsOf(zone);
}

/** Number of whole local days since 1970-01-01 that the clock on the wall in `zone` shows at an instant (ms since the epoch). */
export function localDayOf(zone: string, instant: number): number {
  return Math.floor((instant + offsetAt(zone, instant)) / day);
}

/**
 * The periods of constant offset that together cover every instant which can carry a given local day, in order.
 * One period on ordinary days, two around a change of clocks; the first and last reach to infinity.
 */
export function offsetPeriodsAround(zone: string, localDay: number): OffsetPeriod[] {
  const midnights = [-1, 0, 1, 2].map((step) => (localDay + step) * day);
  const periods: OffsetPeriod[] = [];
  let from = -Infinity;
  for (let index = 1; index < midnights.length; index += 1) {
    const [before, after] = [midnights[index - 1] as number, midnights[index] as number];
    const offset = midnightOffset(zone, before);
    if (offset === midnightOffset(zone, after)) continue;
    const change = changeBetween(zone, before, after);
    periods.push({ from, to: change, offset });
    from = change;
  }
  periods.push({ from, to: Infinity, offset: midnightOffset(zone, midnights.at(-1) as number) });
  return periods;
}

/** Local time minus UTC in milliseconds at an instant. */
function offsetAt(zone: string, instant: number): number {
  const before = Math.floor(instant / day) * day;
  const offset = midnightOffset(zone, before);
  return offset === midnightOffset(zone, before + day) ? offset : measuredOffset(zone, instant);
}

// Clocks are set at most once between two UTC midnights, so two equal offsets there say that nothing happened between them.
function midnightOffset(zone: string, midnight: number): number {
  const { atMidnight } = offsetsOf(zone);
  const known = atMidnight.get(midnight);
  if (known !== undefined) return known;
  if (atMidnight.size >= rememberedDays) atMidnight.clear();
  const offset = measuredOffset(zone, midnight);
  atMidnight.set(midnight, offset);
  return offset;
}

function measuredOffset(zone: string, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of offsetsOf(zone).format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = part;
  const local = new Date(0);
  local.setUTCFullYear(year, month - 1, date);
  local.setUTCHours(hour, minutes, second);
  return local.getTime() - Math.floor(instant / 1000) * 1000;
}

function changeBetween(zone: string, before: number, after: number): number {
  const offset = measuredOffset(zone, before);
  let [same, other] = [before, after];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (measuredOffset(zone, middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}

function offsetsOf(zone: string): ZoneOffsets {
  const known = zones.get(zone);
  if (known) return known;
  const made = { format: zoneFormat(zone), atMidnight: new Map<number, number>() };
  zones.set(zone, made);
  return made;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    const numeric = 'numeric';
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch {
    throw new RangeError(`"${timeZone}" is not a time zone known here; an IANA name such as "Europe/Stockholm" is needed`);
  }
}
