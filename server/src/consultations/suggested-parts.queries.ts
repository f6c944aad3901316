import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../kernel/context.ts';
import { alike, LONGEST_TEXT } from '../kernel/search/query/alike.ts';
import { citableAround, type CitableRow } from '../publishing/citable-nodes.queries.ts';
import { messagesOfConsult, type MessageRow } from './consult-texts.loaders.ts';

/** What the asking side writes: what others have answered or thought would only find what it rests on. */
const ofAsker: readonly MessageRow['kind'][] = ['QUESTION', 'REDACTED_COPY', 'CLARIFICATION_REPLY', 'FOLLOW_UP_QUESTION'];

const texts: readonly SearchGroup[] = ['RECOMMENDATION', 'EVALUATION', 'COURSE'];
const MOST_TEXTS = 7;
const MOST_ANSWERS = 3;

/**
 * Parts of what is published that are like what was asked, the likest first, and after them questions that were answered before. The text is read as the
 * thread is, by who may, and compared in memory. A fixed number of statements.
 */
export async function suggestedParts(context: Context, consultId: string): Promise<CitableRow[]> {
  const thread = (await messagesOfConsult(context, consultId)) ?? [];
  const asked = thread.filter(({ kind }) => ofAsker.includes(kind)).map(textOf);
  const text = asked.join('\n').slice(0, LONGEST_TEXT);
  if (text.trim() === '') return [];
  const found = [
    ...(await alike(context, text, { groups: texts, region: null, first: MOST_TEXTS })),
    ...(await alike(context, text, { groups: ['ANSWER'], region: null, first: MOST_ANSWERS })),
  ];
  return citableAround(
    context,
    found.map(({ objectId, nodeId }) => ({ artefact: objectId, node: nodeId })),
  );
}

function textOf({ title, text, parts }: MessageRow): string {
  return [title, text, ...(parts ?? []).map((part) => part.text)].filter(Boolean).join('\n');
}
