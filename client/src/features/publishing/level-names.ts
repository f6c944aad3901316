import { createContext } from 'react';
import type { CompetencyAttrs } from 'shared/education/programmes/programme-nodes.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import type { ValueNames } from './value-text.ts';

/** What the levels of competencies are called, for values that say a level by its number. */
export const LevelNames = createContext<ValueNames['level']>(() => undefined);

/** What a level is called on the scale of a part; undefined for a part that has none. */
export function levelName(attrs: object | null | undefined, level: number): string | undefined {
  const { scale } = (attrs ?? {}) as Partial<Pick<CompetencyAttrs, 'scale'>>;
  const step = scale?.find((each) => each.level === level);
  return step && `${level}. ${inReadersLanguage(step.name)}`;
}

/** Whether a value says a level by its number, however deep. */
export function saysLevels(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, each]) => (name === 'level' && typeof each === 'number') || saysLevels(each));
}
