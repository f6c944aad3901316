import { slotsOf } from 'shared/education/slot.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { AdaptationAsked } from '../../publishing/adaptation/adaptation-guards.ts';
import type { EditionAsked } from '../../publishing/edition-extensions.ts';
import { loadDraft } from '../../publishing/load-draft.ts';
import { fillCourseAt, fillCourseOf, type FilledCourse } from './fill-slots.queries.ts';

/** Every slot must name a question that its bank has in that version, of a bank the course may use. */
export async function slotGuards(context: Context, { artefact }: EditionAsked): Promise<readonly Guard[]> {
  if (artefact.kind !== 'course') return [];
  const loaded = await loadDraft(context, artefact);
  const { banks } = loaded ? await fillCourseOf(context, documentOf(loaded.state), artefact.ownerId) : { banks: new Map() };
  return [onlyFilled(banks)];
}

/** The same of a course as an organisation would have it: of banks its owner or the organisation may use. */
export async function adaptedSlotGuards(context: Context, { kind, document, ...at }: AdaptationAsked): Promise<readonly Guard[]> {
  return kind === 'course' ? [onlyFilled((await fillCourseAt(context, document, at)).banks)] : [];
}

function onlyFilled(banks: FilledCourse['banks']): Guard {
  const unknown = (document: Doc) => [...slotsOf(document).keys()].filter((node) => !banks.has(node));
  return guardBefore(STEPS_TOWARDS_READERS, ({ document }) => unknown(document).map((node) => ({ code: 'slotUnknown' as const, node })));
}
