import { nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { documentText } from 'shared/publishing/document-text.ts';
import { documentOrder, parentOf, pathToRoot } from 'shared/publishing/document-tree.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import type { SearchDocument } from '../../kernel/search/index/search-document.ts';
import type { PublishedKind } from '../kinds.ts';
import { nodePathOf } from '../kinds.ts';
import { labelOf } from '../label-of.ts';
import { facetsOf } from './facets.ts';
import type { SearchedKind } from './searched-kinds.ts';

/** An artefact as the index needs it. */
export type IndexedArtefact = { id: string; kind: string; slug: string; track: string; levels: number[] };

/** A text as it reads at one organisation. */
export type Reading = { place: { id: string; depth: number }; document: Doc; version: string; publishedAt: Date };

type Kind = { published: PublishedKind; searched: SearchedKind };

/**
 * The nodes of a document as what a search may find: those of hidden types are left out with everything below them. Only nodes for which `isWanted` says so,
 * so that an organisation's reading gives what differs from the one above.
 */
export function nodeDocuments(
  context: Pick<Context, 'extensions'>,
  artefact: IndexedArtefact,
  { published, searched }: Kind,
  { place, document, version, publishedAt }: Reading,
  isWanted: (id: NodeId) => boolean,
): SearchDocument[] {
  const parents = parentOf(document);
  const label = (id: NodeId) => labelOf(published.declaration, document, id);
  return shownNodes(document, parents, searched)
    .filter(isWanted)
    .map((id) => {
      const node = nodeOf(document, id);
      const { type } = node;
      const kindName = searched.kindName?.(node) ?? null;
      const title = searched.isHeaded?.(type) ? (kindName ?? label(id)) : label(id);
      const ownPath = (nodeId: NodeId) => nodePathOf(context, artefact, { nodeId, type: nodeOf(document, nodeId).type });
      const pathOf = (nodeId: NodeId) => pathBelow(ownPath(nodeId), pathToRoot(parents, nodeId).map(ownPath));
      const result = [id, ...pathToRoot(parents, id)].find((each) => searched.isResult(nodeOf(document, each).type)) ?? document.root;
      return {
        nodeId: id,
        place,
        group: searched.group,
        kind: type,
        // A part without a place of its own is where the result it is shown under is.
        path: pathOf(id) === pathOf(document.root) ? pathOf(result) : pathOf(id),
        page: pathOf(result),
        isWithin: result !== id,
        kindName,
        home: [],
        title,
        partOf: joined(pathToRoot(parents, id).toReversed().map(label)),
        body: bodyOf(document, id, title),
        version,
        publishedAt,
        ...facetsOf(document, parents, id, artefact),
        audience: searched.audience(type),
        validFrom: null,
        validTo: null,
        rank: searched.rank(type),
      };
    });
}

/** The nodes of a document that may be found, in reading order. */
export function shownNodes(document: Doc, parents: ReadonlyMap<NodeId, NodeId>, { hidden }: SearchedKind): NodeId[] {
  const isHidden = (id: NodeId) => hidden.includes(nodeOf(document, id).type);
  return documentOrder(document).filter((id) => !isHidden(id) && !pathToRoot(parents, id).some(isHidden));
}

/** A place below a part with a page of its own is on that page: a criterion is read with its recommendation. */
function pathBelow(own: string, above: readonly string[]): string {
  const [, place] = own.split('#');
  const page = above.find((path) => !path.includes('#'));
  return place === undefined || page === undefined ? own : `${page}#${place}`;
}

function joined(labels: readonly Localised<string>[]): Localised<string> | null {
  if (labels.length === 0) return null;
  const sv = labels.map((label) => label.sv).join(' · ');
  return labels.some(({ en }) => en !== undefined) ? { sv, en: labels.map((label) => label.en ?? label.sv).join(' · ') } : { sv };
}

/** The text of a node alone, without the line that is its title. */
function bodyOf(document: Doc, id: NodeId, title: Localised<string>): Localised<string> {
  const alone = { ...nodeOf(document, id), children: [] };
  const { sv, en } = documentText({ ...document, root: id, nodes: { [id]: alone } });
  const without = (text: string, line: string) =>
    text
      .split('\n')
      .filter((each) => each !== line && each.trim() !== '')
      .join('\n');
  return { sv: without(sv, title.sv), ...(en !== undefined && { en: without(en, title.en ?? title.sv) }) };
}
