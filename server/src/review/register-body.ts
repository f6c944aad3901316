import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import { Person } from '../identity/person.entity.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { holdsRoleSomewhere } from '../kernel/viewer.ts';
import { BodyContact } from './body-contact.entity.ts';
import { bodyRow, type BodyRow } from './body.queries.ts';
import { ReviewBody } from './review-body.entity.ts';
import type { RegisterBodyInput } from './round.inputs.ts';

export type RegisterBodyResult = { body: BodyRow | null; errors: UserErrorRow[] };

const schema = z.object({ name: visibleText(200) });

/** Enters a body that rounds can be sent to, with those who answer for it. Editors keep the register together. */
export function registerBody(context: Context, input: RegisterBodyInput): Promise<RegisterBodyResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    if (!holdsRoleSomewhere(viewer, ['CENTRE_EDITOR'])) return { body: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return { body: null, errors: parsed.errors };
    const name = parsed.value.name.trim();
    if (await em.findOne(ReviewBody, { name })) return { body: null, errors: [userError('InvalidInput', locale, 'listedTwice', ['name'])] };
    const ids = [...new Set(input.contactIds.map((id) => idOf('Colleague', id) ?? crypto.randomUUID()))];
    const people = await em.find(Person, { id: { $in: ids } });
    if (people.length !== ids.length || ids.length === 0)
      return { body: null, errors: [userError('NotFound', locale, 'notFound', ['contactIds'])] };
    const { category, panel } = input;
    const body = em.create(ReviewBody, { name, category, panel, createdAt: clock.now() });
    await em.flush();
    for (const person of people) em.create(BodyContact, { bodyId: body.id, personId: person.id });
    record(context, { action: 'BODY_REGISTERED', objectType: 'ReviewBody', objectId: body.id, details: { category } });
    await em.flush();
    return { body: await bodyRow(context, body.id), errors: [] };
  });
}
