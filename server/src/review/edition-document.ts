import { parentOf, pathToRoot } from 'shared/publishing/document-tree.ts';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { Context } from '../kernel/context.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { loadDraft } from '../publishing/load-draft.ts';

/** The text as it now stands among those who write it: the edition in work, else what is published; null where there is neither. */
export async function documentInWork(context: Context, artefact: Artefact): Promise<Doc | null> {
  const loaded = await loadDraft(context, artefact);
  if (loaded) return documentOf(loaded.state);
  if (!artefact.publishedVersionId) return null;
  const { document } = await context.em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId);
  return document;
}

/** Whether the text has a part with this id. */
export async function holdsNode(context: Context, artefact: Artefact, nodeId: string): Promise<boolean> {
  const document = await documentInWork(context, artefact);
  return document !== null && findNode(document, nodeId) !== undefined;
}

/** A part of the text and everything it stands within, to the root; null where the text has no part with this id. */
export async function wayTo(context: Context, artefact: Artefact, nodeId: string): Promise<string[] | null> {
  const document = await documentInWork(context, artefact);
  return document && findNode(document, nodeId) ? [nodeId, ...pathToRoot(parentOf(document), nodeId)] : null;
}
