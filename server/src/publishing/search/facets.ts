import type { Attrs, Doc, NodeId } from 'shared/publishing/document.ts';
import { nodeOf } from 'shared/publishing/document.ts';
import { pathToRoot } from 'shared/publishing/document-tree.ts';

/** What results can be narrowed by. */
export type Facets = { track: string | null; levels: number[]; patientGroups: string[]; professions: string[] };

/** The names kinds give these attributes. */
const NAMES = {
  levels: ['levels', 'careLevels'],
  patientGroups: ['patientGroups'],
  professions: ['professions', 'targetProfessions'],
} as const;

/** Whom a node is for: what it says itself, else the nearest node above that says anything, else the artefact. */
export function facetsOf(
  document: Doc,
  parents: ReadonlyMap<NodeId, NodeId>,
  id: NodeId,
  artefact: { track: string; levels: number[] },
): Facets {
  const way = [id, ...pathToRoot(parents, id)].map((each) => nodeOf(document, each).attrs);
  return {
    track: nearest(way, ['track'], isText) ?? artefact.track,
    levels: nearest(way, NAMES.levels, isFilled<number>) ?? artefact.levels,
    patientGroups: nearest(way, NAMES.patientGroups, isFilled<string>) ?? [],
    professions: nearest(way, NAMES.professions, isFilled<string>) ?? [],
  };
}

function nearest<Value>(way: readonly Attrs[], names: readonly string[], isValue: (value: unknown) => value is Value): Value | null {
  for (const attrs of way) {
    for (const name of names) {
      const value: unknown = attrs[name];
      if (isValue(value)) return value;
    }
  }
  return null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFilled<Each>(value: unknown): value is Each[] {
  return Array.isArray(value) && value.length > 0;
}
