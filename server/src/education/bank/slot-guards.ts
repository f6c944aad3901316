import { slotsOf } from 'shared/education/slot.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { EditionAsked } from '../../publishing/edition-extensions.ts';
import { loadDraft } from '../../publishing/load-draft.ts';
import { fillCourseOf } from './fill-slots.queries.ts';

/** Every slot must name a question that its bank has in that version, of a bank the course may use. */
export async function slotGuards(context: Context, { artefact }: EditionAsked): Promise<readonly Guard[]> {
  if (artefact.kind !== 'course') return [];
  const loaded = await loadDraft(context, artefact);
  const { banks } = loaded ? await fillCourseOf(context, documentOf(loaded.state), artefact.ownerId) : { banks: new Map() };
  const unknown = (document: Doc) => [...slotsOf(document).keys()].filter((node) => !banks.has(node));
  return [guardBefore(STEPS_TOWARDS_READERS, ({ document }) => unknown(document).map((node) => ({ code: 'slotUnknown' as const, node })))];
}
