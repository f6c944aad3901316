import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../kernel/context.ts';
import { alike, LONGEST_TEXT } from '../kernel/search/query/alike.ts';
import type { MarkedText } from '../kernel/search/query/passage.ts';
import { citableAround, type CitableRow } from '../publishing/citable-nodes.queries.ts';
import { messagesOfConsult, type MessageRow } from './consult-texts.loaders.ts';
import type { ConsultRow } from './consult.rows.ts';

/** What the asking side writes: what others have answered or thought would only find what it rests on. */
const ofAsker: readonly MessageRow['kind'][] = ['QUESTION', 'REDACTED_COPY', 'CLARIFICATION_REPLY', 'FOLLOW_UP_QUESTION'];

const groups: readonly SearchGroup[] = ['RECOMMENDATION', 'EVALUATION', 'COURSE', 'ANSWER'];
/** More are looked for than are shown: several may be around the same part, and few questions answered before are shown. */
const LOOKED_FOR = 30;
const MOST_TEXTS = 7;
const MOST_ANSWERS = 2;
/** So many of the words both have say why one is shown. */
const MOST_WORDS = 4;

/** A part that is like a question, and the words of it by which it is. */
export type SuggestedPart = { part: CitableRow; words: string[] };

/**
 * Parts of what is published for the track of a question that are like what was asked, the likest first, questions that were answered before among them.
 * The text is read as the thread is, by who may, and compared in memory. A fixed number of statements.
 */
export async function suggestedParts(context: Context, { id, track }: ConsultRow): Promise<SuggestedPart[]> {
  const thread = (await messagesOfConsult(context, id)) ?? [];
  const asked = thread.filter(({ kind }) => ofAsker.includes(kind)).map(textOf);
  const text = asked.join('\n').slice(0, LONGEST_TEXT);
  if (text.trim() === '') return [];
  const hits = await alike(context, text, { groups, region: null, first: LOOKED_FOR, track });
  const found = await citableAround(
    context,
    hits.map(({ objectId, nodeId }) => ({ artefact: objectId, node: nodeId })),
  );
  const isAnswer = ({ type }: CitableRow) => type === 'qaArticle';
  const shown = [
    ...found.filter(({ part }) => !isAnswer(part)).slice(0, MOST_TEXTS),
    ...found.filter(({ part }) => isAnswer(part)).slice(0, MOST_ANSWERS),
  ];
  return shown
    .toSorted((one, other) => one.place - other.place)
    .map(({ part, place }) => ({ part, words: wordsOf([hits[place]?.title, hits[place]?.passage]) }));
}

/** The words that are marked in texts, each once, as they stand there but for capitals. */
function wordsOf(texts: readonly (MarkedText | undefined)[]): string[] {
  const words = texts.flatMap((marked) => marked?.ranges.map(({ start, end }) => marked.text.slice(start, end).toLowerCase()) ?? []);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function textOf({ title, text, parts }: MessageRow): string {
  return [title, text, ...(parts ?? []).map((part) => part.text)].filter(Boolean).join('\n');
}
