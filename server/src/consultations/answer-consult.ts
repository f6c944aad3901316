import { consultAnswerSchema, type ConsultAnswer } from 'shared/consultations/consult-answer.ts';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import type { Context } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { citeFromMessage } from '../publishing/cite.ts';
import { coSignatureFor, isSupervised } from './co-signing/supervision.queries.ts';
import { pairState } from './opinions/pairing.queries.ts';
import { ConsultOpinion } from './opinions/consult-opinion.entity.ts';
import { AnswerDraft } from './answer-draft.entity.ts';
import { appendMessage, LONGEST_THREAD } from './append-message.ts';
import { handlingTime } from './handling-time.ts';
import { changeConsult, roleOrError, stepOrErrors, type Change, type ConsultResult, type Outcome } from './change-consult.ts';
import { readReferences, type CitationInput } from './citation-input.ts';
import { partiesOf } from './consult.policy.ts';
import { type ConsultErrorRow } from './consult-errors.ts';
import { proposeFromQuestions } from './register/propose-from-questions.ts';
import { sampleAnswer } from './reviews/sample-answer.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type AnswerConsultInput = {
  consultId: string;
  disposition: DispositionCode;
  text: string;
  citations: CitationInput[];
  knowledgeMissing: boolean;
  followUp?: { weeks: number; measure: string } | null;
  overrides?: OverrideInput[] | null;
};

/**
 * T18: the responder signs an answer: exactly one disposition, and at least one published part it rests on, pinned as it reads now, or the
 * statement that no knowledge exists. An answer signed straight after taking the question passes T11 on the way.
 */
export function answerConsult(context: Context, input: AnswerConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult, facts, author } = found;
    const mayBegin = consult.state === 'ASSIGNED' && partiesOf(author, facts).includes('RS');
    const { errors } = mayBegin ? { errors: null } : roleOrError(context, found, 'T18');
    if (errors) return { errors };
    const read = readAnswer(input, context.locale);
    if (read.errors) return { errors: read.errors };
    if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', context.locale, 'threadFull')] };
    return sign(context, found, read.answer, input.overrides ?? null);
  });
}

function readAnswer(
  { citations, disposition, text, knowledgeMissing, followUp }: AnswerConsultInput,
  locale: Context['locale'],
): { answer: ConsultAnswer; errors: null } | { answer: null; errors: ConsultErrorRow[] } {
  const read = readReferences(citations, locale);
  if (read.errors) return { answer: null, errors: read.errors };
  const parsed = parseInput(consultAnswerSchema, { disposition, text, citations: read.references, knowledgeMissing, followUp }, locale);
  return parsed.errors ? { answer: null, errors: parsed.errors } : { answer: parsed.value, errors: null };
}

async function sign(
  context: Context,
  { consult, author, facts: { answeringScope } }: Change,
  answer: ConsultAnswer,
  overrides: OverrideInput[] | null,
): Promise<Outcome> {
  const { clock, locale, em } = context;
  const { disposition, knowledgeMissing, citations, followUp } = answer;
  const text = answer.text.trim();
  const measure = followUp?.measure.trim();
  // Named as in the draft, so that what the author vouched for there holds here.
  const texts = [{ field: 'text', text }, ...(measure ? [{ field: 'followUpMeasure', text: measure }] : [])];
  const pathOf = (field: string): string[] => (field === 'followUpMeasure' ? ['followUp', 'measure'] : [field]);
  const gate = await passIdentityGate(context, { consultId: consult.id, author, scope: 'answer', texts, overrides, pathOf });
  if (gate.errors.length > 0) return { errors: gate.errors };

  const messageId = crypto.randomUUID();
  const source = { messageId, organisationNodeId: consult.requesterUnitId, tellPersonId: author.personId };
  const missing = await citeFromMessage(context, source, citations);
  if (missing.length > 0) {
    return {
      errors: missing.map((each) =>
        userError('InvalidInput', locale, 'citationNotPublished', ['citations', String(citations.indexOf(each))]),
      ),
    };
  }
  if (consult.state === 'ASSIGNED') await stepOrErrors(context, consult, { transition: 'T11', role: 'RS', facts: {} });
  const now = clock.now();
  const isTrainee = await isSupervised(context, consult, author.personId);
  const coSignature = isTrainee ? await coSignatureFor(context, consult.id, author.personId, { ...answer, text }) : null;
  const refused = await stepOrErrors(context, consult, {
    transition: 'T18',
    role: 'RS',
    facts: {
      notOwnQuestion: consult.requesterId !== author.personId,
      disposition,
      citationCount: citations.length,
      knowledgeMissing,
      scanClean: true,
      // What a responder before this one waited for holds up nobody after.
      openMandatoryChildren: await em.count(ConsultOpinion, {
        consultId: consult.id,
        askedById: author.personId,
        mandatory: true,
        endedAt: null,
      }),
      ...(await pairState(context, consult, author.personId)),
      isTrainee,
      coSigned: coSignature !== null,
    },
    changes: {
      disposition,
      knowledgeMissing,
      answeredAt: now,
      ...(consult.firstAnsweredAt ? {} : { firstAnsweredAt: now, answeredWithin: [...answeringScope] }),
      repliedAt: null,
    },
  });
  if (refused.length > 0) return { errors: refused };
  const parts = measure ? [{ key: 'followUpMeasure', label: null, text: measure }] : null;
  const facts = { disposition, knowledgeMissing, followUpWeeks: followUp?.weeks ?? null };
  const answered = { ...facts, ...(await handlingTime(context, consult, author.personId)) };
  appendMessage(context, consult, { id: messageId, kind: 'ANSWER', author, role: 'RS', text, parts, answer: answered });
  if (coSignature) coSignature.messageId = messageId;
  await em.flush();
  await em.nativeDelete(AnswerDraft, { consultId: consult.id, responderId: author.personId });
  await sampleAnswer(context, consult, messageId);
  await proposeFromQuestions(context, consult);
  return { errors: [], warnings: gate.warnings };
}
