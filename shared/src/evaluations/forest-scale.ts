import { isRatio, nullValue } from './effect-statement.ts';
import type { EffectMeasure, Interval } from './grade.ts';

/** The axis of a forest plot. */
export type ForestScale = {
  ticks: number[];
  none: number;
  /** Where a value stands from the left end (0) to the right (1); values outside the axis stand at its end. */
  place: (value: number) => number;
};

/** A wider axis than this is drawn even where every interval is one point. */
const SMALLEST_SPAN = 1e-6;

/** What a logarithmic axis is divided by. */
const RATIO_TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** What each side of "no difference" has of the longer one at least: room for the word that says which way it leads. */
const LEAST_ROOM = 1 / 3;

/**
 * An axis that holds every interval and "no difference", with room on both sides of that: logarithmic for ratios, between 0.01 and 100; in even steps for
 * differences.
 */
export function forestScale(measure: EffectMeasure, intervals: readonly Pick<Interval, 'low' | 'high'>[]): ForestScale {
  const none = nullValue(measure);
  const low = Math.min(none, ...intervals.map((each) => each.low));
  const high = Math.max(none, ...intervals.map((each) => each.high));
  return isRatio(measure) ? ratioScale(low, high) : differenceScale(low, high);
}

function ratioScale(low: number, high: number): ForestScale {
  const [leastLow, leastHigh] = [within(low, 0.01, 1), within(high, 1, 100)];
  const first = RATIO_TICKS.findLast((tick) => tick <= Math.min(leastLow, leastHigh ** -LEAST_ROOM) && tick < 1) ?? 0.01;
  const last = RATIO_TICKS.find((tick) => tick >= Math.max(leastHigh, leastLow ** -LEAST_ROOM) && tick > 1) ?? 100;
  const ticks = RATIO_TICKS.filter((tick) => tick >= first && tick <= last);
  const along = (value: number): number => Math.log(Math.max(value, first) / first) / Math.log(last / first);
  return { ticks, none: 1, place: (value) => within(along(value)) };
}

function differenceScale(low: number, high: number): ForestScale {
  const [leastLow, leastHigh] = [Math.min(low, -high * LEAST_ROOM), Math.max(high, -low * LEAST_ROOM)];
  const step = niceStep(Math.max(leastHigh - leastLow, SMALLEST_SPAN) / 4);
  const first = Math.min(Math.floor(leastLow / step), -1) * step;
  const last = Math.max(Math.ceil(leastHigh / step), 1) * step;
  const count = Math.round((last - first) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12)));
  return { ticks, none: 0, place: (value) => within((value - first) / (last - first)) };
}

/** The next of 1, 2, 5 × a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10);
}

function within(value: number, least = 0, most = 1): number {
  return Math.min(most, Math.max(least, value));
}
