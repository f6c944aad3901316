import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import type { CreateArtefactInput, CreateArtefactPayload } from './artefact.inputs.ts';
import { beginArtefact } from './begin-artefact.ts';

/** Begins a text that is not there yet, of its title alone. Readers see nothing until it is published. */
export function createArtefact(context: Context, input: CreateArtefactInput): Promise<CreateArtefactPayload> {
  return inTransaction(context, (context) => beginArtefact(context, input));
}
