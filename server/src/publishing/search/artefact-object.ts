import { foldOverlay, type EffectiveDocument } from 'shared/publishing/adaptation.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { parentOf } from 'shared/publishing/document-tree.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { AbsentPart, SearchDocument, SearchObject } from '../../kernel/search/index/search-document.ts';
import { scopeAbove, scopesOf, type Scope } from '../adaptation/scopes.ts';
import { kindNamed } from '../kinds.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import { nodeDocuments, shownNodes, type IndexedArtefact, type Reading } from './node-documents.ts';
import { searchedKinds, type SearchedKind } from './searched-kinds.ts';

/** What artefacts are called in the index. */
export const ARTEFACTS = 'artefact';

/** Everything a published artefact lets people find: the nation's text, and at each organisation that adapts it what reads otherwise there. */
export async function artefactObject(context: Context, id: string): Promise<SearchObject> {
  const nothing = { source: ARTEFACTS, objectId: id, documents: [] };
  const row = await publishedArtefact(context, id);
  const searched = row && context.extensions.of(searchedKinds).find(({ kind }) => kind === row.kind);
  if (!row || !searched) return nothing;
  const nation = { place: { id: row.nationId, depth: 1 }, document: row.document, version: row.version, publishedAt: row.publishedAt };
  const kind = { published: kindNamed(context, row.kind), searched };
  const documents = nodeDocuments(context, row, kind, nation, () => true);
  const absent: AbsentPart[] = [];
  for (const { reading, above } of await adaptedReadings(context, row, nation)) {
    documents.push(...nodeDocuments(context, row, kind, reading, (node) => readsOtherwise(above, reading.document, node)));
    absent.push(...absentParts(above, reading, searched));
  }
  return { ...nothing, documents: documents satisfies SearchDocument[], absent };
}

type Row = IndexedArtefact & { nationId: string; document: Doc; version: string; publishedAt: Date };

/** Null for what is not published or no longer in use. */
async function publishedArtefact(context: Context, id: string): Promise<Row | null> {
  const row = await projection<PublishingTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('artefact_version as version', 'version.id', 'artefact.publishedVersionId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .select(['artefact.id', 'artefact.kind', 'artefact.slug', 'artefact.track', 'artefact.levels', 'owner.ancestorIds', 'version.document'])
    .select(['version.major', 'version.minor', 'version.publishedAt'])
    .where('artefact.id', '=', id)
    .where('artefact.retiredAt', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const { ancestorIds, major, minor, ...rest } = row;
  return { ...rest, nationId: ancestorIds[0] ?? '', version: `${major}.${minor}` };
}

/** How a text reads at each organisation that adapts it, beside how it reads at the organisation above; those nearest the nation first. */
async function adaptedReadings(context: Context, { id }: Row, nation: Reading): Promise<{ reading: Reading; above: Doc }[]> {
  const scopes = await scopesOf(context, id);
  if (scopes.length === 0) return [];
  const dates = await publicationDates(context, scopes);
  const folded = new Map<string, { organisationNodeId: string; effective: EffectiveDocument }>();
  const top: EffectiveDocument = { document: nation.document, provenance: {} };
  return scopes.map((scope, level) => {
    const above = scopeAbove(scope, folded)?.effective ?? top;
    const effective = foldOverlay(above, scope.overlay, level);
    folded.set(scope.organisationNodeId, { organisationNodeId: scope.organisationNodeId, effective });
    const place = { id: scope.organisationNodeId, depth: scope.ancestorIds.length };
    const publishedAt = dates.get(scope.overlayVersionId) ?? nation.publishedAt;
    return { reading: { ...nation, place, publishedAt, document: effective.document }, above: above.document };
  });
}

async function publicationDates(context: Context, scopes: readonly Scope[]): Promise<Map<string, Date>> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('overlay_version')
    .select(['id', 'publishedAt'])
    .where(
      'id',
      'in',
      scopes.map(({ overlayVersionId }) => overlayVersionId),
    )
    .execute();
  return new Map(rows.map(({ id, publishedAt }) => [id, publishedAt]));
}

/** A fold keeps the attributes of what it leaves alone. */
function readsOtherwise(above: Doc, here: Doc, node: NodeId): boolean {
  return findNode(above, node)?.attrs !== findNode(here, node)?.attrs;
}

function absentParts(above: Doc, { document, place }: Reading, searched: SearchedKind): AbsentPart[] {
  return shownNodes(above, parentOf(above), searched)
    .filter((nodeId) => !findNode(document, nodeId))
    .map((nodeId) => ({ nodeId, place }));
}
