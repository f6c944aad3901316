import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../kernel/context.ts';
import { alike, LONGEST_TEXT } from '../kernel/search/query/alike.ts';
import { citableAround, type CitableRow } from '../publishing/citable-nodes.queries.ts';
import { messagesOfConsult, type MessageRow } from './consult-texts.loaders.ts';
import type { ConsultRow } from './consult.rows.ts';

/** What the asking side writes: what others have answered or thought would only find what it rests on. */
const ofAsker: readonly MessageRow['kind'][] = ['QUESTION', 'REDACTED_COPY', 'CLARIFICATION_REPLY', 'FOLLOW_UP_QUESTION'];

const texts: readonly SearchGroup[] = ['RECOMMENDATION', 'EVALUATION', 'COURSE'];
/** More are looked for than are shown: some are for the other track. */
const LOOKED_FOR = 15;
const MOST_TEXTS = 7;
const MOST_ANSWERS = 2;

/**
 * Parts of what is published for the track of a question that are like what was asked, the likest first, and after them questions that were answered before.
 * The text is read as the thread is, by who may, and compared in memory. A fixed number of statements.
 */
export async function suggestedParts(context: Context, { id, track }: ConsultRow): Promise<CitableRow[]> {
  const thread = (await messagesOfConsult(context, id)) ?? [];
  const asked = thread.filter(({ kind }) => ofAsker.includes(kind)).map(textOf);
  const text = asked.join('\n').slice(0, LONGEST_TEXT);
  if (text.trim() === '') return [];
  const likest = async (groups: readonly SearchGroup[]) => alike(context, text, { groups, region: null, first: LOOKED_FOR });
  const found = [...(await likest(texts)), ...(await likest(['ANSWER']))];
  const parts = await citableAround(
    context,
    found.map(({ objectId, nodeId }) => ({ artefact: objectId, node: nodeId })),
  );
  const inTrack = parts.filter(({ artefact }) => artefact.track === 'BOTH' || artefact.track === track);
  const [answers, others] = [true, false].map((isAnswer) => inTrack.filter(({ type }) => (type === 'qaArticle') === isAnswer));
  return [...(others ?? []).slice(0, MOST_TEXTS), ...(answers ?? []).slice(0, MOST_ANSWERS)];
}

function textOf({ title, text, parts }: MessageRow): string {
  return [title, text, ...(parts ?? []).map((part) => part.text)].filter(Boolean).join('\n');
}
