import { sql, type Selectable } from 'kysely';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { canReadDraft, canReadText, partiesOf, readingRole, type ConsultFacts } from './consult.policy.ts';
import { consults } from './consult.queries.ts';
import { factsOfRow } from './consult.rows.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { recordReads, type TextPart } from './record-reads.ts';

// Every text of a question that leaves the server passes one of these: each asks the policy again and has the read in the ledger, committed,
// before it reads.

type Tables = ConsultationsTables;
export type MessageRow = Selectable<Tables['consult_message']> & {
  authorName: string;
  authorUnitName: string | null;
  replacedBy: number | null;
  coSignerName: string | null;
  pairName: string | null;
  track: CareTrack;
};
export type DraftFieldRow = Selectable<Tables['consult_draft_field']>;
export type AnswerDraftRow = Selectable<Tables['answer_draft']>;
export type CloseOutRow = Selectable<Tables['close_out']>;
export type OutcomeRow = Selectable<Tables['consult_outcome']>;

/** The texts the asker wrote. */
const ofAsker = (viewer: Viewer, consult: ConsultFacts): boolean => canReadText(viewer, consult, consult.requesterId);

const tables = (context: Context) => projection<Tables>(context.em);

async function admit(
  context: Context,
  ids: readonly string[],
  part: TextPart,
  may: (viewer: Viewer, consult: ConsultFacts) => boolean,
): Promise<string[]> {
  return (await admitWithFacts(context, ids, part, may)).map(({ id }) => id);
}

/** As `admit`, with what the policies know of each question. */
async function admitWithFacts(
  context: Context,
  ids: readonly string[],
  part: TextPart,
  may: (viewer: Viewer, consult: ConsultFacts) => boolean,
): Promise<{ id: string; facts: ConsultFacts }[]> {
  const rows = await consults(context)
    .where('consult.id', 'in', [...ids])
    .execute();
  const admitted = rows.map((row) => ({ id: row.id, facts: factsOfRow(row) })).filter(({ facts }) => may(context.viewer, facts));
  await recordReads(
    context,
    admitted.map(({ id, facts }) => ({ consultId: id, role: readingRole(context.viewer, facts), part })),
  );
  return admitted;
}

/** The subjects of questions, for lists: of the first message, or of the draft for its author. Null where there is none. */
export const titleOfConsult = defineLoader<string, string>(async (context, ids) => {
  const admitted = await admit(context, ids, 'TITLE', ofAsker);
  if (admitted.length === 0) return new Map();
  const rows = await tables(context)
    .selectFrom('consult')
    .leftJoin('consult_message as question', (join) => join.onRef('question.consultId', '=', 'consult.id').on('question.number', '=', 1))
    .leftJoin('consult_draft_field as field', (join) => join.onRef('field.consultId', '=', 'consult.id').on('field.key', '=', 'title'))
    .leftJoin('consult_seal as seal', 'seal.messageId', 'question.id')
    .leftJoin('consult_message as copy', 'copy.id', 'seal.replacementId')
    .select(({ fn, eb }) => [
      'consult.id',
      eb
        .case()
        .when('seal.messageId', 'is not', null)
        .then(eb.ref('copy.title'))
        .else(fn.coalesce('question.title', 'field.text'))
        .end()
        .as('title'),
    ])
    .where('consult.id', 'in', admitted)
    .execute();
  return new Map(rows.flatMap(({ id, title }) => (title ? [[id, title] as const] : [])));
});

/** The threads of questions, the first message first. In quarantine only what the viewer wrote; a sealed message has no text for anybody. */
export const messagesOfConsult = defineLoader<string, MessageRow[]>(async (context, ids) => {
  const { viewer } = context;
  if (viewer.kind === 'GUEST') return new Map();
  const open = await admitWithFacts(
    context,
    ids,
    'THREAD',
    (viewer, consult) => viewer.kind === 'PERSON' && canReadText(viewer, consult, viewer.personId),
  );
  const admitted = open.map(({ id }) => id);
  if (admitted.length === 0) return new Map();
  const own = await ownTextsOnly(context, admitted);
  const rows = await tables(context)
    .selectFrom('consult_message as message')
    .innerJoin('consult', 'consult.id', 'message.consultId')
    .innerJoin('person as author', 'author.id', 'message.authorId')
    .leftJoin('organisation_node as unit', 'unit.id', 'message.authorUnitId')
    .leftJoin('consult_seal as seal', 'seal.messageId', 'message.id')
    .leftJoin('consult_message as copy', 'copy.id', 'seal.replacementId')
    .leftJoin('consult_co_signature as signature', 'signature.messageId', 'message.id')
    .leftJoin('person as signer', 'signer.id', 'signature.askedOfId')
    .selectAll('message')
    .select([
      'author.name as authorName',
      'consult.track',
      'unit.shortName as authorUnitName',
      'copy.number as replacedBy',
      'signer.name as coSignerName',
      pairOfAnswer.as('pairName'),
    ])
    .where('message.consultId', 'in', admitted)
    .$if(own.length > 0, (query) =>
      query.where((eb) => eb.or([eb('message.consultId', 'not in', own), eb('message.authorId', '=', viewer.personId)])),
    )
    .orderBy('message.number')
    .execute();
  const readable = rows.map((row) => (row.replacedBy === null ? row : { ...row, title: null, text: null, parts: null }));
  const threads = Map.groupBy(readable, ({ consultId }) => consultId);
  for (const { id, facts } of open) if (isOfAsker(viewer, facts)) threads.set(id, withoutUnsignedAdvice(threads.get(id) ?? []));
  return threads;
});

/** Whether the viewer is on the asking side alone. */
const isOfAsker = (viewer: Viewer, facts: ConsultFacts): boolean =>
  partiesOf(viewer, facts).every((party) => party === 'RQ' || party === 'COLLEAGUE');

/**
 * What colleagues say to each other is not advice until the one accountable has signed: the asker reads it with the answer, and not before. That the question
 * was passed on, and why, stands in its history.
 */
function withoutUnsignedAdvice(thread: readonly MessageRow[]): MessageRow[] {
  const signed = thread.findLast(({ kind }) => kind === 'ANSWER')?.number ?? 0;
  return thread.filter(({ kind, number }) => number < signed || !amongColleagues.has(kind));
}

const amongColleagues: ReadonlySet<MessageRow['kind']> = new Set(['OPINION', 'OPINION_REQUEST', 'HANDOVER']);

/** Who had answered for the adult track beside the author when an answer was signed; at most one for a question. */
const pairOfAnswer = sql<string | null>`(select pair.name from consult_opinion opinion join person pair on pair.id = opinion."askedOfId"
  where opinion."consultId" = message."consultId" and opinion.paired and opinion.outcome = 'GIVEN' and message.kind = 'ANSWER'
    and opinion."endedAt" <= message."sentAt" limit 1)`;

/** Of questions the viewer may open, those in quarantine whose other texts are hidden from the viewer. */
async function ownTextsOnly(context: Context, ids: readonly string[]): Promise<string[]> {
  const rows = await consults(context)
    .where('consult.id', 'in', [...ids])
    .where('consult.quarantined', '=', true)
    .execute();
  return rows.filter((row) => !partiesOf(context.viewer, factsOfRow(row)).includes('PO')).map(({ id }) => id);
}

/** What askers are writing, for themselves alone. */
export const draftFieldsOfConsult = defineLoader<string, DraftFieldRow[]>(async (context, ids) => {
  const admitted = await admit(context, ids, 'DRAFT', canReadDraft);
  if (admitted.length === 0) return new Map();
  const rows = await tables(context)
    .selectFrom('consult_draft_field')
    .selectAll()
    .where('consultId', 'in', admitted)
    .orderBy('key')
    .execute();
  return Map.groupBy(rows, ({ consultId }) => consultId);
});

/** The answers the viewer is writing as responder. */
export const answerDraftOfConsult = defineLoader<string, AnswerDraftRow>(async (context, ids) => {
  const { viewer } = context;
  const admitted = await admit(context, ids, 'ANSWER_DRAFT', (viewer, consult) => partiesOf(viewer, consult).includes('RS'));
  if (admitted.length === 0 || viewer.kind === 'GUEST') return new Map();
  const rows = await tables(context)
    .selectFrom('answer_draft')
    .selectAll()
    .where('consultId', 'in', admitted)
    .where('responderId', '=', viewer.personId)
    .execute();
  return new Map(rows.map((row) => [row.consultId, row]));
});

/** The surveys that closed questions. */
export const closeOutOfConsult = defineLoader<string, CloseOutRow>(async (context, ids) => {
  const admitted = await admit(context, ids, 'CLOSE_OUT', ofAsker);
  if (admitted.length === 0) return new Map();
  const rows = await tables(context).selectFrom('close_out').selectAll().where('consultId', 'in', admitted).execute();
  return new Map(rows.map((row) => [row.consultId, row]));
});

/** How it went, told by those who asked. */
export const outcomeOfConsult = defineLoader<string, OutcomeRow>(async (context, ids) => {
  const admitted = await admit(context, ids, 'CLOSE_OUT', ofAsker);
  if (admitted.length === 0) return new Map();
  const rows = await tables(context).selectFrom('consult_outcome').selectAll().where('consultId', 'in', admitted).execute();
  return new Map(rows.map((row) => [row.consultId, row]));
});
