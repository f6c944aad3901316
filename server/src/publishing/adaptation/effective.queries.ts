import { effectiveDocument, type EffectiveDocument } from 'shared/publishing/adaptation.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { chainOf, type Scope } from './scopes.ts';

/** What readers at an organisation see of a version, and through whose decisions. */
export type EffectiveAt = EffectiveDocument & { chain: Scope[] };

/** How many folded documents are kept: what is read most are the newest versions at a few hundred organisations. */
const KEPT = 500;

const folded = new Map<string, EffectiveDocument>();

/**
 * A version as readers at an organisation see it, folded from the nation down. Published versions never change, so a fold is kept by the ids of what it
 * was made of.
 */
export async function effectiveAt(
  context: Context,
  { artefactId, versionId, document }: { artefactId: string; versionId: string; document: Doc },
  organisationNodeId: string,
): Promise<EffectiveAt> {
  const chain = await chainOf(context, artefactId, organisationNodeId);
  const key = [versionId, ...chain.map(({ overlayVersionId }) => overlayVersionId)].join(' ');
  const known =
    folded.get(key) ??
    effectiveDocument(
      document,
      chain.map(({ overlay }) => overlay),
    );
  keep(key, known);
  return { ...known, chain };
}

/** The one used last stays longest. */
function keep(key: string, effective: EffectiveDocument): void {
  folded.delete(key);
  folded.set(key, effective);
  for (const oldest of folded.keys()) {
    if (folded.size <= KEPT) break;
    folded.delete(oldest);
  }
}
