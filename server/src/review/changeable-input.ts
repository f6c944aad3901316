import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { Draft } from '../publishing/draft.entity.ts';
import { PatientInput } from './patient-input.entity.ts';

/** What patients have said, for a change: while the edition it was heard for is in work. From then on it stands as it was. */
export async function changeableInput(
  { em, locale }: Context,
  { id: draftId, artefactId }: Draft,
  inputId: string,
): Promise<{ known: PatientInput; error?: undefined } | { known?: undefined; error: UserErrorRow }> {
  const known = await em.findOne(PatientInput, { id: idOf('PatientInput', inputId) ?? crypto.randomUUID(), artefactId });
  if (!known) return { error: userError('NotFound', locale, 'notFound', ['inputId']) };
  if (known.draftId !== draftId) return { error: userError('NotReady', locale, 'inputOfEarlierEdition') };
  return { known };
}
