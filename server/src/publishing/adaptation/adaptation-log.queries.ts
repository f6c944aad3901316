import { sql } from 'kysely';
import { DRIFT_CHOICES, type DriftChoice, type DriftResolution } from 'shared/publishing/drift.ts';
import { emptyOverlay, type Overlay } from 'shared/publishing/overlay.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { canReadDocument } from '../artefact.policy.ts';
import { kindNamed } from '../kinds.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { AdaptationChangeType } from './adaptation-change.type.ts';
import { adaptationChanges } from './adaptation-changes.ts';

/** What a published set of decisions changed against the one before it: three statements for any number of sets. */
export async function changesOfVersion(context: Context, id: string): Promise<AdaptationChangeType[]> {
  return (await changes(context, id)) ?? [];
}

const changes = defineLoader<string, AdaptationChangeType[]>(async (context, ids) => {
  const versions = await versionsWithTheOneBefore(context, ids);
  const names = await namesIn(context, [...ids, ...versions.flatMap(({ previousId }) => previousId ?? [])]);
  const ended = await endedAt(context, [...new Set(versions.map(({ overlayId }) => overlayId))]);
  return new Map(
    versions.map(({ id, kind, ownerScope, content, before, ...version }) => {
      const isOpen = canReadDocument(context.viewer, { ownerScope, openDocument: kindNamed(context, kind).openDocument });
      const withIt = ended.filter((each) => isWith(each, version));
      const told = adaptationChanges(
        {
          old: before ?? emptyOverlay,
          next: content,
          choices: withIt.flatMap(({ resolution, ...drift }) => (isChoice(resolution) ? [{ ...drift, choice: resolution }] : [])),
          together: new Set(withIt.flatMap(({ resolution, nodeId }) => (resolution === 'CAME_TOGETHER' ? [nodeId] : []))),
        },
        (node) => names.get(`${id} ${node}`) ?? names.get(`${version.previousId} ${node}`),
      );
      return [id, isOpen ? told : told.map((change) => ({ ...change, attributes: [] }))];
    }),
  );
});

type Published = { overlayId: string; publishedAt: Date; nextAt: Date | null };

/** What is chosen about a change above ends the drift when the decisions are published. */
function isWith({ overlayId, at }: { overlayId: string; at: Date }, version: Published): boolean {
  return overlayId === version.overlayId && at >= version.publishedAt && (version.nextAt === null || at < version.nextAt);
}

function versionsWithTheOneBefore(context: Context, ids: readonly string[]) {
  return projection<PublishingTables>(context.em)
    .selectFrom('overlay_version as version')
    .innerJoin('overlay', 'overlay.id', 'version.overlayId')
    .innerJoin('artefact', 'artefact.id', 'overlay.artefactId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .leftJoin('overlay_version as previous', 'previous.id', 'version.supersedesId')
    .leftJoin('overlay_version as next', 'next.supersedesId', 'version.id')
    .select([
      'version.id',
      'version.overlayId',
      'version.content',
      'version.publishedAt',
      'previous.id as previousId',
      sql<Overlay | null>`previous.content`.as('before'),
      'next.publishedAt as nextAt',
      'artefact.kind',
      'owner.ancestorIds as ownerScope',
    ])
    .where('version.id', 'in', [...ids])
    .execute();
}

async function namesIn(context: Context, overlayVersionIds: readonly string[]) {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('overlay_node')
    .select(['overlayVersionId', 'nodeId', 'type', 'label'])
    .where('overlayVersionId', 'in', [...new Set(overlayVersionIds)])
    .execute();
  return new Map(rows.map(({ overlayVersionId, nodeId, type, label }) => [`${overlayVersionId} ${nodeId}`, { type, label }]));
}

const isChoice = (resolution: DriftResolution): resolution is DriftChoice => (DRIFT_CHOICES as readonly string[]).includes(resolution);

/** The drifts that ended with a set of decisions: by a choice, or because the text above had come to say the same. */
async function endedAt(context: Context, overlayIds: readonly string[]) {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('drift')
    .select([
      'id as driftId',
      'overlayId',
      'nodeId',
      'label',
      'reason',
      sql<DriftResolution>`resolution`.as('resolution'),
      sql<Date>`"resolvedAt"`.as('at'),
    ])
    .where('overlayId', 'in', [...overlayIds])
    .where('resolution', 'in', [...DRIFT_CHOICES, 'CAME_TOGETHER'])
    .execute();
  return rows as (Omit<(typeof rows)[number], 'label'> & { label: Localised<string> })[];
}
