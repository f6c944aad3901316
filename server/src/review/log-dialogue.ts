import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { BodyDialogue } from './body-dialogue.entity.ts';
import { changeRegister, lockBody, type BodyResult } from './change-register.ts';
import type { LogDialogueInput } from './body.inputs.ts';

const schema = z.object({ text: visibleText(4_000) });

/** Enters what was talked over with a body: it has happened, so the day is not ahead. */
export function logDialogue(context: Context, input: LogDialogueInput): Promise<BodyResult> {
  return changeRegister(context, async (context) => {
    const { em, locale, clock, viewer } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return { errors: parsed.errors };
    const body = await lockBody(context, input.bodyId);
    if (!body) return { errors: [userError('NotFound', locale, 'notFound', ['bodyId'])] };
    if (input.heldOn > today(clock)) return { errors: [userError('InvalidInput', locale, 'inputInFuture', ['heldOn'])] };
    em.create(BodyDialogue, {
      bodyId: body.id,
      heldOn: input.heldOn,
      text: parsed.value.text.trim(),
      recordedAt: clock.now(),
      recordedById: viewer.personId,
    });
    record(context, { action: 'DIALOGUE_LOGGED', objectType: 'ReviewBody', objectId: body.id });
    return { body };
  });
}
