import { editionDescriptionSchema } from 'shared/publishing/edition-inputs.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { parseInput } from '../../kernel/user-errors.ts';
import { describeEdition, written } from '../edition-progress.ts';
import type { DescribeAdaptationInput } from './adaptation.inputs.ts';
import type { AdaptationPayload } from './adaptation.payloads.type.ts';
import { openOverlayDraft } from './open-overlay-draft.ts';
import { sitDown } from './sit-down.ts';
import { adaptationNow } from './start-adaptation.ts';

/** Writes what the decisions will be published with: the change note and the review date. Fields that are not sent stay as they are. */
export function describeAdaptation(context: Context, input: DescribeAdaptationInput): Promise<AdaptationPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const at = await sitDown(context, input);
    if (at.errors) return { adaptation: null, errors: at.errors };
    const parsed = parseInput(editionDescriptionSchema(today(clock)), input, locale);
    if (parsed.errors) return { adaptation: null, errors: parsed.errors };
    const opened = await openOverlayDraft(context, at);
    if (opened.errors) return { adaptation: null, errors: opened.errors };
    describeEdition(opened.desk.draft, parsed.value);
    if (viewer.kind === 'PERSON') written(opened.desk.draft, viewer.personId, clock.now());
    await em.flush();
    return adaptationNow(context, at);
  });
}
