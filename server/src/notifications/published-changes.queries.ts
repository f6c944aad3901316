import { sql, type RawBuilder } from 'kysely';
import type { Localised } from 'shared/text/localised.ts';
import { projection } from '../kernel/database/projection.ts';
import type { Context } from '../kernel/context.ts';
import { readerPathOf } from '../publishing/kinds.ts';
import type { NotificationsTables } from './notifications.tables.ts';

/** Something readers see otherwise than before: a version, an organisation's decisions about a text, other texts it starts from, or a text taken out of use. */
export type PublishedChange = {
  id: string;
  type: 'VERSION' | 'ADAPTATION' | 'CHAIN' | 'RETIREMENT';
  artefactId: string;
  kind: string;
  slug: string;
  title: Localised<string>;
  /** Of the version or of the decisions. */
  number: string;
  /** What changed and why; why it is out of use. */
  note: string;
  /** Whether the change concerns patient safety. */
  safety: boolean;
  occurredAt: Date | string;
  organisationNodeId: string;
  organisationName: string;
  organisationSlug: string;
};

/**
 * Every change there has been, read from what was published and never changes, so that no list of events can say otherwise than the texts. The caller
 * narrows and orders it.
 */
export function publishedChanges({ em }: Pick<Context, 'em'>) {
  const tables = projection<NotificationsTables>(em);
  const changes = versionsAsChanges(em)
    .unionAll(adaptationsAsChanges(em))
    .unionAll(chainsAsChanges(em))
    .unionAll(retirementsAsChanges(em))
    .as('change');
  return tables.selectFrom(changes).selectAll('change');
}

/** Site-relative address of what readers see after a change; an organisation's own words are read below its name. */
export function pathOfChange(context: Pick<Context, 'extensions'>, { type, kind, slug, organisationSlug }: PublishedChange): string {
  const path = readerPathOf(context, { kind, slug });
  return type === 'ADAPTATION' || type === 'CHAIN' ? `/${organisationSlug}${path}` : path;
}

/**
 * Whether a change is read at the organisation of this path from the nation down: it is that of the organisation, of one above it, or of the knowledge
 * centre of one of them, which publishes for all who belong to it.
 */
export function readAt(path: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(change."organisationNodeId" = any(${path}) or change."centreOf" = any(${path}))`;
}

const ofArtefact = ['artefact.id as artefactId', 'artefact.kind', 'artefact.slug', 'artefact.tags'] as const;

const ofOrganisation = [
  'node.id as organisationNodeId',
  'node.name as organisationName',
  'node.slug as organisationSlug',
  sql<string | null>`case when node."unitType" = 'KNOWLEDGE_CENTRE' then node."parentId" end`.as('centreOf'),
] as const;

function versionsAsChanges(em: Context['em']) {
  return projection<NotificationsTables>(em)
    .selectFrom('artefact_version as version')
    .innerJoin('artefact', 'artefact.id', 'version.artefactId')
    .innerJoin('organisation_node as node', 'node.id', 'artefact.ownerId')
    .select([
      'version.id',
      sql<PublishedChange['type']>`'VERSION'`.as('type'),
      ...ofArtefact,
      'version.title',
      sql<string>`version.major || '.' || version.minor`.as('number'),
      'version.changeNote as note',
      sql<boolean>`coalesce(jsonb_array_length(version.difference -> 'safety'), 0) > 0`.as('safety'),
      'version.publishedAt as occurredAt',
      ...ofOrganisation,
    ]);
}

function adaptationsAsChanges(em: Context['em']) {
  return projection<NotificationsTables>(em)
    .selectFrom('overlay_version as version')
    .innerJoin('overlay', 'overlay.id', 'version.overlayId')
    .innerJoin('artefact', 'artefact.id', 'overlay.artefactId')
    .innerJoin('artefact_version as text', 'text.id', 'version.baseVersionId')
    .innerJoin('organisation_node as node', 'node.id', 'overlay.organisationNodeId')
    .select([
      'version.id',
      sql<PublishedChange['type']>`'ADAPTATION'`.as('type'),
      ...ofArtefact,
      'text.title',
      sql<string>`version.number::text`.as('number'),
      'version.changeNote as note',
      sql<boolean>`false`.as('safety'),
      'version.publishedAt as occurredAt',
      ...ofOrganisation,
    ]);
}

function chainsAsChanges(em: Context['em']) {
  return projection<NotificationsTables>(em)
    .selectFrom('chain_change as choice')
    .innerJoin('artefact', 'artefact.id', 'choice.artefactId')
    .innerJoin('artefact_version as text', 'text.id', 'artefact.publishedVersionId')
    .innerJoin('organisation_node as node', 'node.id', 'choice.organisationNodeId')
    .innerJoin('organisation_node as before', 'before.id', 'choice.fromId')
    .innerJoin('organisation_node as since', 'since.id', 'choice.toId')
    .select([
      'choice.id',
      sql<PublishedChange['type']>`'CHAIN'`.as('type'),
      ...ofArtefact,
      'text.title',
      sql<string>`''`.as('number'),
      sql<string>`node.name || ' utgår från texten i ' || since.name || ' i stället för den i ' || before.name || '.'`.as('note'),
      sql<boolean>`false`.as('safety'),
      'choice.changedAt as occurredAt',
      ...ofOrganisation,
    ]);
}

function retirementsAsChanges(em: Context['em']) {
  return projection<NotificationsTables>(em)
    .selectFrom('artefact')
    .innerJoin('artefact_version as version', 'version.id', 'artefact.publishedVersionId')
    .innerJoin('organisation_node as node', 'node.id', 'artefact.ownerId')
    .where('artefact.retiredAt', 'is not', null)
    .select([
      'artefact.id',
      sql<PublishedChange['type']>`'RETIREMENT'`.as('type'),
      ...ofArtefact,
      'version.title',
      sql<string>`version.major || '.' || version.minor`.as('number'),
      sql<string>`coalesce(artefact."retiredReason", '')`.as('note'),
      sql<boolean>`true`.as('safety'),
      sql<Date>`artefact."retiredAt"`.as('occurredAt'),
      ...ofOrganisation,
    ]);
}
