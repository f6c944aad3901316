import type { Role } from 'shared/identity/roles.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import type { Missing } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { OwnedArtefact } from './artefact-scope.ts';
import { stepListeners } from './edition-extensions.ts';
import { editionFacts } from './edition-facts.ts';
import { editionOf } from './edition-of.ts';
import { editionSteps } from './edition-steps.ts';
import { kindNamed } from './kinds.ts';
import type { LoadedDraft } from './load-draft.ts';
import { documentRules, stepFrom } from './step-from.ts';

/** A step that is asked for. */
type AskedStep = {
  transition: EditionTransition;
  reason: string | null;
  /** In whose roles it is taken where nobody asks for it: what the clock does was decided by somebody who held them. */
  roles?: readonly Role[];
  /** The edition as whoever asks has seen it. */
  revision?: number | null | undefined;
};

/**
 * Takes one step of an edition in the caller's transaction and under its lock on the text, with everything that follows from it; or says what is missing, or that
 * the edition is not as it was seen.
 */
export async function takeStep(
  context: Context,
  owned: OwnedArtefact,
  loaded: LoadedDraft,
  { transition, reason, roles, revision }: AskedStep,
): Promise<{ missing: Missing[]; changed?: undefined } | { missing: null; changed: boolean }> {
  const { draft } = loaded;
  const kind = kindNamed(context, owned.artefact.kind);
  const facts = await editionFacts(context, owned, kind, loaded, { transition, reason });
  const outcome = stepFrom(draft.state, roles ? { ...facts, roles } : facts, await documentRules(context, owned, kind, loaded));
  if (outcome.missing) return { missing: outcome.missing };
  if (revision != null && revision !== draft.revision) return { missing: null, changed: true };
  draft.state = outcome.state;
  draft.revision += 1;
  for (const listener of context.extensions.of(stepListeners))
    await listener(context, { artefact: owned.artefact, draft, transition, document: facts.document });
  await editionSteps[transition](context, editionOf(context, owned, loaded), reason);
  record(context, {
    action: `EDITION_${transition}`,
    objectType: 'Artefact',
    objectId: owned.artefact.id,
    details: { state: outcome.state, draft: draft.id },
  });
  await context.em.flush();
  return { missing: null, changed: false };
}
