import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { Context } from '../kernel/context.ts';
import { extensionPoint, type Extensions } from '../kernel/extension-points.ts';
import type { Viewer } from '../kernel/viewer.ts';

/** What the server adds to a kind: who may read its documents whole, and where readers find it. */
export type PublishedKind = {
  declaration: ArtefactKind;
  /** True where anybody may read the whole document. False where it holds what readers must not see, as the key of a course does. */
  openDocument: boolean;
  /** Types of parts that only those who may read the document whole are shown, as those that hold the key of a course. */
  withheld?: readonly string[];
  /** Whether a viewer may read the parts of a type although not the whole, as the lessons of a course; without it, none. */
  canReadPart?(viewer: Viewer, type: string): boolean;
  /** Site-relative address of the page readers see. */
  readerPath(slug: string): string;
  /** Site-relative address of one part of a document; without it, the part is a fragment of the reader's page. */
  nodePath?(slug: string, node: { nodeId: string; type: string }): string;
  /** Site-relative address of the editor's page. */
  editorPath(slug: string): string;
  /** Rules by which values of the kind are computed, stored with each version. */
  rulesVersion: string;
};

/** Each room registers its kinds here. */
export const publishedKinds = extensionPoint<PublishedKind>('published kinds');

/** Every kind there is, in the order rooms registered them. */
export function kindsOf({ extensions }: { extensions: Extensions }): readonly PublishedKind[] {
  return extensions.of(publishedKinds);
}

/** @throws RangeError for a kind no room has registered */
export function kindNamed(context: { extensions: Extensions }, name: string): PublishedKind {
  const found = kindsOf(context).find(({ declaration }) => declaration.kind === name);
  if (!found) throw new RangeError(`No room has registered the kind ${name}.`);
  return found;
}

/** The site-relative address of a published artefact. */
export function readerPathOf(context: Pick<Context, 'extensions'>, artefact: { kind: string; slug: string }): string {
  return kindNamed(context, artefact.kind).readerPath(artefact.slug);
}

/** The site-relative address of a part of a published artefact: what a link to a cited part leads to. */
export function nodePathOf(
  context: Pick<Context, 'extensions'>,
  artefact: { kind: string; slug: string },
  node: { nodeId: string; type: string },
): string {
  const kind = kindNamed(context, artefact.kind);
  const page = kind.readerPath(artefact.slug);
  if (node.type === kind.declaration.rootType) return page;
  return kind.nodePath?.(artefact.slug, node) ?? `${page}#${node.nodeId}`;
}

/** The site-relative address where the words of organisations about a part are compared; that of all who adapt the text where the part has no page. */
export function wordingsPathOf(
  context: Pick<Context, 'extensions'>,
  artefact: { kind: string; slug: string },
  node: { nodeId: string; type: string },
): string {
  const path = nodePathOf(context, artefact, node);
  return path.includes(node.nodeId) && !path.includes('#') ? `${path}/regioner` : `/kunskap/anpassningar/${artefact.slug}`;
}
