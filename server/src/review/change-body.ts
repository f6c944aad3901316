import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { BodyContact } from './body-contact.entity.ts';
import { changeRegister, lockBody, readContacts, type BodyResult } from './change-register.ts';
import { passTasksOn } from './pass-tasks-on.ts';
import { ReviewBody } from './review-body.entity.ts';
import type { ChangeBodyInput } from './body.inputs.ts';

const schema = z.object({ name: visibleText(200) });

/**
 * Changes what a body is called, whom it speaks for, who answers for it, and whether it is asked any more. What waits for the body waits for
 * those who answer for it from now on. Who was asked in a panel by name stays asked; whether it is a panel is not changed, since rounds have asked it as one or the other.
 */
export function changeBody(context: Context, input: ChangeBodyInput): Promise<BodyResult> {
  return changeRegister(context, async (context) => {
    const { em, locale, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return { errors: parsed.errors };
    const body = await lockBody(context, input.bodyId);
    if (!body) return { errors: [userError('NotFound', locale, 'notFound', ['bodyId'])] };
    const name = parsed.value.name.trim();
    if (await em.findOne(ReviewBody, { name, id: { $ne: body.id } }))
      return { errors: [userError('InvalidInput', locale, 'bodyKnown', ['name'])] };
    const people = await readContacts(context, input.contactIds);
    if (!people) return { errors: [userError('InvalidInput', locale, 'contactMissing', ['contactIds'])] };
    const { category, asked } = input;
    em.assign(body, { name, category, endedAt: asked ? null : (body.endedAt ?? clock.now()) });
    await em.nativeDelete(BodyContact, { bodyId: body.id });
    const personIds = people.map(({ id }) => id);
    await em.insertMany(
      BodyContact,
      personIds.map((personId) => ({ bodyId: body.id, personId })),
    );
    await passTasksOn(context, body.id, personIds);
    record(context, { action: 'BODY_CHANGED', objectType: 'ReviewBody', objectId: body.id, details: { category, asked } });
    return { body };
  });
}
