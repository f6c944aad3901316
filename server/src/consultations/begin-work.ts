import type { Context } from '../kernel/context.ts';
import { stepOrErrors, type Change } from './change-consult.ts';
import { partiesOf } from './consult.policy.ts';

/**
 * T11 for who has taken a question and does something else with it than write: handing it on or asking a colleague is work begun, too. Tells whether it
 * was begun now; the step that follows sees it so.
 */
export async function beginWork(context: Context, found: Change): Promise<boolean> {
  const { consult, author, facts } = found;
  if (consult.state !== 'ASSIGNED' || !partiesOf(author, facts).includes('RS')) return false;
  const refused = await stepOrErrors(context, consult, { transition: 'T11', role: 'RS', facts: {} });
  facts.standing = consult.standing();
  return refused.length === 0;
}
