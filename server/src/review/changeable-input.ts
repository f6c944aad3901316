import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { editionSince } from './edition-since.ts';
import { PatientInput } from './patient-input.entity.ts';

/** What patients have said, for a change: until it is published with a version. From then on it stands beside that version as it was. */
export async function changeableInput(
  context: Context,
  { id: artefactId }: Artefact,
  inputId: string,
): Promise<{ known: PatientInput; error?: undefined } | { known?: undefined; error: UserErrorRow }> {
  const { em, locale } = context;
  const known = await em.findOne(PatientInput, { id: idOf('PatientInput', inputId) ?? crypto.randomUUID(), artefactId });
  if (!known) return { error: userError('NotFound', locale, 'notFound', ['inputId']) };
  if (known.recordedAt < (await editionSince(context, artefactId))) return { error: userError('NotReady', locale, 'inputPublished') };
  return { known };
}
