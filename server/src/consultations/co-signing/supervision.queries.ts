import type { ConsultAnswer } from 'shared/consultations/consult-answer.ts';
import { canonicalJson } from 'shared/text/canonical-json.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { Context } from '../../kernel/context.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { AnswerDraft } from '../answer-draft.entity.ts';
import { canReadText, partiesOf, readingRole } from '../consult.policy.ts';
import { factsOfRow, type ConsultRow } from '../consult.rows.ts';
import type { AnswerDraftRow } from '../consult-texts.loaders.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { recordReads } from '../record-reads.ts';
import { ResponderCapacity } from '../responder-capacity.entity.ts';
import { CoSignature } from './co-signature.entity.ts';

type Where = { id: string; answeringUnitId?: string | null };

/** Whether somebody answers under supervision where a question is: a colleague signs their answers too. */
export async function isSupervised({ em }: Context, { answeringUnitId = null }: Where, personId: string): Promise<boolean> {
  return answeringUnitId !== null && (await em.count(ResponderCapacity, { personId, unitId: answeringUnitId, supervised: true })) > 0;
}

/** The co-signature under the answer that is being sent: of the draft as it stands, and of an answer that reads word for word as that draft. */
export async function coSignatureFor(
  { em }: Context,
  consultId: string,
  responderId: string,
  answer: ConsultAnswer,
): Promise<CoSignature | null> {
  const draft = await em.findOne(AnswerDraft, { consultId, responderId });
  if (!draft || !isDraft(answer, draft)) return null;
  const { revision } = draft;
  return em.findOne(CoSignature, { consultId, askedById: responderId, outcome: 'SIGNED', revision, messageId: null });
}

function isDraft({ disposition, text, knowledgeMissing, citations, followUp }: ConsultAnswer, draft: AnswerDraft): boolean {
  const signed = [disposition, text.trim(), knowledgeMissing, citations, followUp?.weeks ?? null, followUp?.measure.trim() ?? ''];
  const { followUpWeeks = null, followUpMeasure } = draft;
  const measure = followUpWeeks === null ? '' : followUpMeasure.trim();
  const read = [draft.disposition ?? null, draft.text.trim(), draft.knowledgeMissing, draft.citations, followUpWeeks, measure];
  return canonicalJson(signed) === canonicalJson(read);
}

export type CoSigningRow = {
  askedOfName: string;
  askedAt: Date;
  outcome: CoSignature['outcome'];
  settledAt: Date | null;
  /** Of the draft that was signed. */
  revision: number | null;
};

/** What the viewer's own answer needs to be signed by a colleague, as responder: the newest asking; null where none is out. */
export const coSigningOfConsult = defineLoader<string, CoSigningRow>(async (context, ids) => {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST') return new Map();
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('consult_co_signature as asking')
    .innerJoin('person', 'person.id', 'asking.askedOfId')
    .distinctOn('asking.consultId')
    .select(['asking.consultId', 'person.name as askedOfName', 'asking.askedAt', 'asking.outcome', 'asking.settledAt', 'asking.revision'])
    .where('asking.consultId', 'in', [...ids])
    .where('asking.askedById', '=', viewer.personId)
    .where('asking.messageId', 'is', null)
    .orderBy('asking.consultId')
    .orderBy('asking.askedAt', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.consultId, row]));
});

/** Whether the viewer answers the question under supervision. */
export async function needsCoSigning(context: Context, consult: ConsultRow): Promise<boolean> {
  const { viewer } = context;
  return (
    viewer.kind === 'PERSON' && partiesOf(viewer, factsOfRow(consult)).includes('RS') && isSupervised(context, consult, viewer.personId)
  );
}

/** The answer the viewer is asked to sign too, as it stands now; the read is in the ledger first. Null for everybody else, and while the question is sealed off. */
export async function answerToCoSign(context: Context, consult: ConsultRow): Promise<AnswerDraftRow | null> {
  const { viewer, em } = context;
  const facts = factsOfRow(consult);
  if (viewer.kind === 'GUEST' || !(await isAskedToCoSign(context, consult.id))) return null;
  if (consult.state !== 'IN_PROGRESS' || !canReadText(viewer, facts, consult.responderId ?? '')) return null;
  await recordReads(context, [{ consultId: consult.id, role: readingRole(viewer, facts), part: 'ANSWER_DRAFT' }]);
  const row = await projection<ConsultationsTables>(em)
    .selectFrom('answer_draft')
    .selectAll()
    .where('consultId', '=', consult.id)
    .where('responderId', '=', consult.responderId)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether the viewer is asked to sign the answers of questions too. */
export const isAskedToCoSign = defineLoader<string, true>(async (context, ids) => {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST') return new Map();
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('consult_co_signature as asking')
    .innerJoin('consult', (join) => join.onRef('consult.id', '=', 'asking.consultId').onRef('consult.responderId', '=', 'asking.askedById'))
    .select('asking.consultId')
    .where('asking.consultId', 'in', [...ids])
    .where('asking.askedOfId', '=', viewer.personId)
    .where('asking.outcome', 'is', null)
    .execute();
  return new Map(rows.map(({ consultId }) => [consultId, true] as const));
});
