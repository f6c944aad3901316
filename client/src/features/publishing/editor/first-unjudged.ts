import { createContext } from 'react';
import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';

type Fields = readonly { name: string; shape: AttributeShape }[];

/** Path of the first judgement of a form that nobody has made: it is open, the others wait folded. */
export const FirstUnjudged = createContext<string | null>(null);

/** Whether a group is a judgement: how many steps, and why. */
export function isJudgement(fields: Fields): boolean {
  return fields.length === 2 && fields[0]?.name === 'steps' && fields[1]?.name === 'reason';
}

/** The first judgement without an answer, in the order of the fields; null where all are made. */
export function firstUnjudged(fields: Fields, values: Readonly<Record<string, JsonValue>>, above = ''): string | null {
  for (const { name, shape } of fields) {
    if (shape.kind !== 'GROUP') continue;
    const path = `${above}${name}`;
    const value = (values[name] ?? {}) as Record<string, JsonValue>;
    if (!isJudgement(shape.fields)) {
      const within = firstUnjudged(shape.fields, value, `${path}.`);
      if (within) return within;
    } else if ((value['steps'] ?? null) === null) return path;
  }
  return null;
}
