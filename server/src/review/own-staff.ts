import { sql, type RawBuilder } from 'kysely';

/**
 * Whether somebody belongs to the organisation that answers for a text: holds a role at it, or at a unit of it. A region is an organisation of its own, whatever
 * stands above it, and a role given at one text, or in the panel of patients, makes nobody staff.
 */
export const isOwnStaff = (person: RawBuilder<unknown>, ownerId: string, day: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from role_assignment held join organisation_node place on place.id = held."organisationNodeId"
  where held."personId" = ${person} and held."artefactId" is null and held.role <> 'PANEL_MEMBER'
    and held."validFrom" <= ${day}::date and (held."validTo" is null or held."validTo" > ${day}::date)
    and ${ownerId}::uuid = any(place."ancestorIds")
    and not exists (select from organisation_node own where own.id = any(place."ancestorIds") and own.kind in ('HEALTHCARE_REGION', 'REGION')
      and own.id <> ${ownerId}::uuid and ${ownerId}::uuid = any(own."ancestorIds")))`;
