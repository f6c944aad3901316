import type { Localised } from '../text/localised.ts';
import { EFFECT_MEASURES, type EffectMeasure } from './grade.ts';

/** What decides which axis an effect is drawn along. */
type Drawn = { outcome: string; measure: EffectMeasure; scale: Localised<string> | null };

/** Effects that share an axis; `scale` is null where the measure has no unit or the scale is not known. */
export type ForestGroup<Row> = { measure: EffectMeasure; scale: Localised<string> | null; rows: Row[] };

/**
 * Which effects may be drawn along one axis: those of one measure and, where the measure is a difference in the unit of a scale, of one scale. Where the scale
 * is not told, only the rows of one outcome share. What stands after the first semicolon of a scale is a remark on the row, not the scale.
 */
export function forestGroups<Row extends Drawn>(rows: readonly Row[]): ForestGroup<Row>[] {
  return EFFECT_MEASURES.flatMap((measure) => {
    const groups = Map.groupBy(
      rows.filter((row) => row.measure === measure),
      unitOf,
    );
    return [...groups.values()].map((group) => ({ measure, scale: scaleOf(group[0]), rows: group }));
  });
}

function unitOf({ outcome, measure, scale }: Drawn): string {
  if (measure !== 'MD') return '';
  return scale ? nameOf(scale.sv).toLowerCase() : `outcome ${outcome}`;
}

function scaleOf(row: Drawn | undefined): Localised<string> | null {
  if (row?.measure !== 'MD' || !row.scale) return null;
  const { sv, en } = row.scale;
  return en ? { sv: nameOf(sv), en: nameOf(en) } : { sv: nameOf(sv) };
}

function nameOf(scale: string): string {
  return scale.split(';')[0]?.trim() ?? '';
}
