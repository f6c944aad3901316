import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '../../kernel/viewer.ts';

/** Where the viewer writes: the organisations, and the courses alone. */
function writingPlaces(viewer: Viewer): { organisations: string[]; artefacts: string[] } {
  if (viewer.kind === 'GUEST') return { organisations: [], artefacts: [] };
  const whole = viewer.assignments.filter(({ role, artefactId }) => role === 'CENTRE_EDITOR' && !artefactId);
  const alone = viewer.assignments.filter(({ role, artefactId }) => role === 'AUTHOR' && artefactId);
  return {
    organisations: whole.map(({ organisationNodeId }) => organisationNodeId),
    artefacts: alone.flatMap(({ artefactId }) => artefactId ?? []),
  };
}

/**
 * Whether the viewer may read a bank, key and all, as a condition on its `owner`: who writes at its owner or above, and who writes for courses that may use it,
 * which are those of its owner and of the organisations below.
 */
export function mayUseBank(viewer: Viewer): RawBuilder<boolean> {
  const { organisations, artefacts } = writingPlaces(viewer);
  return sql<boolean>`(owner."ancestorIds" && ${organisations}::uuid[] or exists (
    select from organisation_node place
    where place."ancestorIds" @> array[owner.id]
      and (place.id = any(${organisations}::uuid[])
        or place.id in (select "ownerId" from artefact written where written.id = any(${artefacts}::uuid[]) and written.kind in ('course', 'questionBank')))))`;
}
