import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { BodyContact } from './body-contact.entity.ts';
import { changeRegister, readContacts, type BodyResult } from './change-register.ts';
import { ReviewBody } from './review-body.entity.ts';
import type { RegisterBodyInput } from './body.inputs.ts';

const schema = z.object({ name: visibleText(200) });

/** Enters a body that rounds can be sent to, with those who answer for it. */
export function registerBody(context: Context, input: RegisterBodyInput): Promise<BodyResult> {
  return changeRegister(context, async (context) => {
    const { em, locale, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return { errors: parsed.errors };
    const name = parsed.value.name.trim();
    if (await em.findOne(ReviewBody, { name })) return { errors: [userError('InvalidInput', locale, 'bodyKnown', ['name'])] };
    const people = await readContacts(context, input.contactIds);
    if (!people) return { errors: [userError('InvalidInput', locale, 'contactMissing', ['contactIds'])] };
    const { category, panel } = input;
    const body = em.create(ReviewBody, { name, category, panel, createdAt: clock.now(), endedAt: null });
    await em.flush();
    for (const person of people) em.create(BodyContact, { bodyId: body.id, personId: person.id });
    record(context, { action: 'BODY_REGISTERED', objectType: 'ReviewBody', objectId: body.id, details: { category } });
    return { body };
  });
}
