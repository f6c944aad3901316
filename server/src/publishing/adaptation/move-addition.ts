import { placeAddition, placeProblem } from 'shared/publishing/place-addition.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import type { MoveAdditionInput } from './adaptation.inputs.ts';
import type { DecideOnNodePayload } from './adaptation.payloads.type.ts';
import { changeContent, refused, type Changed } from './change-content.ts';
import type { Desk } from './desk.ts';
import { checked, invalid } from './node-decision.ts';
import { sitDown } from './sit-down.ts';

/** Moves an added part with everything below it to another place; the other parts keep theirs. */
export function moveAddition(context: Context, input: MoveAdditionInput): Promise<DecideOnNodePayload> {
  return inTransaction(context, async (context) => {
    const at = await sitDown(context, input);
    if (at.errors) return refused(at.errors);
    return changeContent(context, at, input, (desk) => moved(context, desk, input));
  });
}

function moved({ locale }: Context, desk: Desk, { node, parent, after = null }: MoveAdditionInput): Changed {
  const { content, above } = desk;
  const addition = content.additions.find((each) => each.node === node);
  if (!addition) return invalid(locale, 'nodeMissing', [node]);
  const place = { node, nodes: addition.nodes, parent, after };
  const problem = placeProblem(above.document, content, place);
  if (problem) return invalid(locale, problem, [problem === 'anchorMissing' ? 'after' : 'parent']);
  return checked(desk, placeAddition(above.document, content, place), [node], locale);
}
