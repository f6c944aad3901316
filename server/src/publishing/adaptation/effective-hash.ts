import { sql, type RawBuilder } from 'kysely';

/** Columns, or values, that say which node is read where. */
type Place = { artefactId: RawBuilder<unknown>; nodeId: RawBuilder<unknown>; organisationNodeId: RawBuilder<unknown> };

/**
 * SQL: what a node of an artefact reads as at an organisation, the hash in the nation's version being `nationHash`: the nearest effective row upwards
 * decides, also where it says that the node is left out. Null where there is nothing to read.
 */
export function effectiveHash(
  { artefactId, nodeId, organisationNodeId }: Place,
  nationHash: RawBuilder<unknown>,
): RawBuilder<string | null> {
  return sql<string | null>`nullif(coalesce((
    select coalesce(effective."subtreeHash", '') from effective_node effective, organisation_node place
    where place.id = ${organisationNodeId} and effective."artefactId" = ${artefactId} and effective."nodeId" = ${nodeId}
      and effective."organisationNodeId" = any(place."ancestorIds")
    order by array_position(place."ancestorIds", effective."organisationNodeId") desc limit 1), ${nationHash}), '')`;
}

/** SQL: the published overlay versions of an artefact between the nation and an organisation, the nation's nearest first. */
export function overlayChain({ artefactId, organisationNodeId }: Omit<Place, 'nodeId'>): RawBuilder<string[]> {
  return sql<string[]>`array(
    select overlay."publishedVersionId" from overlay, organisation_node place
    where place.id = ${organisationNodeId} and overlay."artefactId" = ${artefactId} and overlay."publishedVersionId" is not null
      and overlay."organisationNodeId" = any(place."ancestorIds")
    order by array_position(place."ancestorIds", overlay."organisationNodeId"))`;
}
