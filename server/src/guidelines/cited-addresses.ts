import type { Doc, DocumentNode, NodeId } from 'shared/publishing/document.ts';
import { documentCitations, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing/publishing.tables.ts';
import { z } from 'zod';

const uuid = z.uuid();

/** The same document with the address of each artefact it cites in place of its id: what a person can read and write. */
export async function withAddresses(context: Context, document: Doc, kind: ArtefactKind): Promise<Doc> {
  const ids = citedArtefacts(document, kind).filter(isId);
  if (ids.length === 0) return document;
  const rows = await artefactRows(context).where('id', 'in', ids).execute();
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return recited(document, (artefact) => slugs.get(artefact) ?? artefact);
}

/** The same document with the id of each artefact it cites in place of its address, and the parts that cite an address there is none of. */
export async function withIds(context: Context, document: Doc, kind: ArtefactKind): Promise<{ document: Doc; unknown: NodeId[] }> {
  const slugs = citedArtefacts(document, kind).filter((artefact) => !isId(artefact));
  const rows = slugs.length > 0 ? await artefactRows(context).where('slug', 'in', slugs).execute() : [];
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  const unknown = documentCitations(document, kind)
    .filter(({ cited }) => !isId(cited.artefact) && !ids.has(cited.artefact))
    .map(({ source }) => source);
  return { document: recited(document, (artefact) => ids.get(artefact) ?? artefact), unknown: [...new Set(unknown)] };
}

const isId = (artefact: string): boolean => uuid.safeParse(artefact).success;

function artefactRows({ em }: Context) {
  return projection<PublishingTables>(em).selectFrom('artefact').select(['id', 'slug']);
}

function citedArtefacts(document: Doc, kind: ArtefactKind): string[] {
  return [...new Set(documentCitations(document, kind).map(({ cited }) => cited.artefact))];
}

function recited(document: Doc, rename: (artefact: string) => string): Doc {
  return { ...document, nodes: Object.fromEntries(Object.entries(document.nodes).map(([id, node]) => [id, recitedNode(node, rename)])) };
}

function recitedNode(node: DocumentNode, rename: (artefact: string) => string): DocumentNode {
  const cites = node.attrs.cites as NodeReference[] | undefined;
  if (!cites) return node;
  return { ...node, attrs: { ...node.attrs, cites: cites.map((cited) => ({ ...cited, artefact: rename(cited.artefact) })) } };
}
