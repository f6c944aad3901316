import { addWorkingTime } from 'shared/time/working-time.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { contentId } from '../seeds/content-id.ts';
import type { PersonaKey } from '../identity/development-personas.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { answerConsult } from './answer-consult.ts';
import { claimConsult } from './claim-consult.ts';
import { closeOutConsult } from './close-out-consult.ts';
import type { ConsultContent } from './consult-content.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { noteKnowledgeShown } from './note-knowledge-shown.ts';
import { officeHours } from './office-hours.ts';
import { queueConsult } from './queue-consult.ts';
import { replyToClarification } from './reply-to-clarification.ts';
import { requestClarification } from './request-clarification.ts';
import { saveConsultDraft } from './save-consult-draft.ts';
import { startConsult } from './start-consult.ts';
import { submitConsult } from './submit-consult.ts';

/** Who acts in the demo content. */
export type Cast = (persona: PersonaKey) => SignedIn;

type Result = { errors: { message: string }[] };

const HOUR = 3_600_000;
const HOURS_OF_A_DAY = 9;
/** Triage takes a question up within the hour. */
const TRIAGE_HOURS = 0.5;

/**
 * Plays a question of the demo content through the same use cases as people use, each at its time: everything the product keeps of a
 * question, from clocks to the ledger, is there.
 * @param sentAt when it was sent; the rest follows from it in working hours
 */
export async function playConsult(context: Context, content: ConsultContent, cast: Cast, sentAt: Date): Promise<void> {
  const at = (hours: number): Date => addWorkingTime(sentAt, Math.round(hours * HOUR), officeHours([sentAt]));
  const as = (persona: PersonaKey, now: Date): Context => actor(context, cast(persona), now);
  const consultId = await ask(content, as(content.asker, sentAt));
  if (content.until === 'SUBMITTED') return;
  const answering = cast(content.responder).unitId;
  const unitId = answering === null ? null : toNodeId('Unit', answering);
  done(await queueConsult(as('triage', at(TRIAGE_HOURS)), { consultId, priority: content.priority, unitId }));
  if (content.claimedAfterHours === null) return;
  done(await claimConsult(as(content.responder, at(content.claimedAfterHours)), { consultId }));
  const { clarification, answer, closeOut } = content;
  if (clarification) {
    done(
      await requestClarification(as(content.responder, at(clarification.afterHours)), { consultId, questions: clarification.questions }),
    );
    if (clarification.reply === null) return;
    done(await replyToClarification(as(content.asker, at(clarification.replyAfterHours ?? 0)), { consultId, text: clarification.reply }));
  }
  if (!answer) return;
  const { afterHours, citations, isPicked, ...rest } = answer;
  const pinned = citations.map(({ artefact, node }) => ({ artefactId: toNodeId('Artefact', contentId(artefact)), nodeId: node }));
  const signing = as(content.responder, at(afterHours));
  // Chance is given, so that what is open in the demo content is the same every time.
  const random = { bytes: (count: number) => new Uint8Array(count).fill(isPicked ? 0 : 255) };
  done(await answerConsult({ ...signing, random }, { ...rest, consultId, citations: pinned, knowledgeMissing: false }));
  if (!closeOut) return;
  const { afterDays, ...survey } = closeOut;
  const closedAt = at(afterHours + afterDays * HOURS_OF_A_DAY);
  done(await closeOutConsult(as(content.asker, closedAt), { ...survey, consultId }));
  await readNotices(as(content.responder, closedAt), consultId);
}

async function ask(content: ConsultContent, context: Context): Promise<string> {
  const { topic, track, title, question, template, ageBand, sex, priority, patientGroups } = content;
  const begun = done(await startConsult(context, { requestKey: crypto.randomUUID(), topic, track }));
  const consultId = toNodeId('Consult', begun.consult?.id ?? '');
  const texts = { title, question, ...Object.fromEntries(Object.entries(template).map(([code, text]) => [`template.${code}`, text])) };
  done(
    await saveConsultDraft(context, {
      consultId,
      fields: Object.entries(texts).map(([key, text]) => ({ key, text, revision: 0 })),
      answers: { revision: 0, ageBand, sex, priority, patientGroups, notEmergency: true, deidentifiedConfirmed: true },
    }),
  );
  done(await noteKnowledgeShown(context, { consultId }));
  done(await submitConsult(context, { consultId }));
  return consultId;
}

/** Who answered has seen how it was closed: old questions wait for nobody. */
async function readNotices(context: Context, consultId: string): Promise<void> {
  const told = await context.em.find(ConsultNotice, { consultId: String(idOf('Consult', consultId)), acknowledgedAt: null });
  for (const { id } of told) done(await acknowledgeNotice(context, { noticeId: toNodeId('ConsultNotice', id) }));
}

/** A request of a person at a time, in the transaction of the seed. */
function actor(context: Context, viewer: SignedIn, now: Date): Context {
  const clock: Clock = { now: () => now };
  return { ...context, em: context.em.fork({ keepTransactionContext: true }), viewer, clock, requestId: 'demo-content' };
}

function done<R extends Result>(result: R): R {
  if (result.errors.length > 0)
    throw new RangeError(`The demo content was refused: ${result.errors.map(({ message }) => message).join(' ')}`);
  return result;
}
