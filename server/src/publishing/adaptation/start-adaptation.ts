import { inTransaction, type Context } from '../../kernel/context.ts';
import { artefactRow } from '../artefact.queries.ts';
import type { AdaptationInput } from './adaptation.inputs.ts';
import type { AdaptationPayload } from './adaptation.payloads.type.ts';
import { adaptationOf } from './adaptation.queries.ts';
import { openOverlayDraft } from './open-overlay-draft.ts';
import { sitDown, type AtDesk } from './sit-down.ts';

/** Begins decisions from the published ones, beside them; readers see no change. Those that are begun already are simply opened. */
export function startAdaptation(context: Context, input: AdaptationInput): Promise<AdaptationPayload> {
  return inTransaction(context, async (context) => {
    const at = await sitDown(context, input);
    if (at.errors) return { adaptation: null, errors: at.errors };
    if (!at.desk.draft) await openOverlayDraft(context, at);
    return adaptationNow(context, at);
  });
}

/** What an organisation decides, for whoever has just changed it. */
export async function adaptationNow(context: Context, { artefact, node }: AtDesk): Promise<AdaptationPayload> {
  const row = await artefactRow(context, artefact.id);
  return { adaptation: row && (await adaptationOf(context, row, node)), errors: [] };
}
