import type { NodeId } from '../publishing/document.ts';
import type { Missing } from '../publishing/lifecycle-facts.ts';
import { plainBlocks, type RichText } from '../text/rich-text.ts';
import { readability } from '../text/readability.ts';
import type { LessonAttrs } from './course-nodes.ts';

/** The hardest lesson that may be published, as LIX: beyond it a text is hard for who reads between two patients. */
export const HARDEST_LESSON = 40;

/** Words that say nothing of where a link leads when they are read out of their sentence. */
const EMPTY_LINK = /^(?:här|klicka(?: här)?|läs mer|länk|länken|mer|here|click here|read more|link)[.!]?$/iu;

type Part = { type: string; attrs?: { level?: number }; content?: readonly Part[]; text?: string; marks?: readonly { type: string }[] };

/** What makes a lesson hard to read, to listen to or to find one's way in: its level of reading, its headings, its links and its tables. */
export function lessonProblems(node: NodeId, { body }: Pick<LessonAttrs, 'body'>): Missing[] {
  const parts = allParts(body.sv);
  const { value } = readability(plainBlocks(body.sv));
  return [
    ...(value > HARDEST_LESSON ? [{ code: 'lessonTooHard' as const, node, parameters: { lix: value, most: HARDEST_LESSON } }] : []),
    ...(skipsHeading(parts) ? [{ code: 'headingSkipsLevel' as const, node }] : []),
    ...(parts.some(isEmptyLink) ? [{ code: 'linkSaysNothing' as const, node }] : []),
    ...(parts.some(isTableWithoutHeader) ? [{ code: 'tableWithoutHeader' as const, node }] : []),
  ];
}

function allParts(text: RichText): Part[] {
  const below = (part: Part): Part[] => [part, ...(part.content ?? []).flatMap(below)];
  return below(text);
}

/** A heading may be at most one level below the one before; the lesson's own is of the second. */
function skipsHeading(parts: readonly Part[]): boolean {
  const levels = [2, ...parts.filter(({ type }) => type === 'heading').map(({ attrs }) => attrs?.level ?? 3)];
  return levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 2) + 1);
}

function isEmptyLink({ text, marks = [] }: Part): boolean {
  const words = text?.trim() ?? '';
  return marks.some(({ type }) => type === 'link') && (EMPTY_LINK.test(words) || /^https?:\/\//iu.test(words));
}

function isTableWithoutHeader({ type, content = [] }: Part): boolean {
  return type === 'table' && !(content[0]?.content ?? []).every((cell) => cell.type === 'tableHeader');
}
