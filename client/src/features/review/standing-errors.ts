import type { UserError } from '../../ui/form/use-form.ts';

const pathOf = ({ path }: UserError): string => path.join('.');

/**
 * The errors that stand after a save by itself: what it refused, and what was wrong before with anything else than what it sent. An error of handing in is not
 * mended by something else being kept.
 */
export function standingErrors(
  before: readonly UserError[],
  { refused, sent }: { refused: readonly UserError[]; sent: readonly string[] },
): UserError[] {
  const said = new Set([...sent, ...refused.map(pathOf)]);
  return [...refused, ...before.filter((error) => !said.has(pathOf(error)))];
}
