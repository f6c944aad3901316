import type { Role } from 'shared/consultations/consult-state.ts';
import { threadLimits } from 'shared/consultations/consult-thread.ts';
import type { LiftReason } from 'shared/consultations/handling-words.ts';
import { isOverridable } from 'shared/consultations/identity-hit.ts';
import { scanIdentity } from 'shared/consultations/identity-scan.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { attachmentsOfMessage } from './attachments/attachment.queries.ts';
import { appendMessage, LONGEST_THREAD } from './append-message.ts';
import { changeConsult, roleOrError, stepOrErrors, type Change, type ConsultResult, type Outcome } from './change-consult.ts';
import type { ConsultErrorRow } from './consult-errors.ts';
import { ConsultMessage, type MessagePart } from './consult-message.entity.ts';
import { ConsultSeal } from './consult-seal.entity.ts';
import { passIdentityGate, type GatedTexts } from './pass-identity-gate.ts';

type RedactionInput = {
  number: number;
  title?: string | null;
  text?: string | null;
  parts?: { key: string; text: string }[] | null;
  /** Files of the message that identify nobody. */
  keptAttachments?: string[] | null;
};

export type LiftQuarantineInput = { consultId: string; redactions: RedactionInput[]; nobodyIdentified?: boolean | null };

/**
 * T5: the privacy officer seals the messages that identify somebody and puts a copy without it in their place, as new messages. The incident is
 * in the ledger, with the numbers of the messages and no word of them. Where nothing identifies anybody the texts stand as they are, with no incident,
 * and the step says so.
 */
export function liftQuarantine(context: Context, input: LiftQuarantineInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T5');
    if (errors) return { errors };
    if (input.nobodyIdentified) return liftUnfounded(context, found, role, input);
    const originals = await originalsOf(context, found, input.redactions);
    if (originals.errors) return { errors: originals.errors };
    const gate = await passIdentityGate(context, {
      consultId: consult.id,
      author: found.author,
      scope: 'redaction',
      texts: textsOf(input.redactions),
      pathOf: (field) => ['redactions', ...field.split('.')],
    });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const unchanged = await unchangedCopies(context, originals.messages, input.redactions);
    if (unchanged.length > 0) return { errors: unchanged };
    const isSealed = input.redactions.length > 0;
    const facts = { redactedCopyMade: isSealed, originalSealed: isSealed, incidentLogged: isSealed };
    const refused = await stepOrErrors(context, consult, { transition: 'T5', role, facts });
    if (refused.length > 0) return { errors: refused };
    for (const [index, redaction] of input.redactions.entries())
      replace(context, found, originals.messages[index] as ConsultMessage, redaction);
    return { errors: [], warnings: gate.warnings } satisfies Outcome;
  });
}

/** Nothing is sealed. Not while a number no question may carry still stands in a text: that somebody is then to be told of as nothing would be untrue. */
async function liftUnfounded(context: Context, { consult }: Change, role: Role, { redactions }: LiftQuarantineInput): Promise<Outcome> {
  const { em, locale } = context;
  if (redactions.length > 0) return { errors: [userError('InvalidInput', locale, 'invalid', ['nobodyIdentified'])] };
  const messages = await em.find(ConsultMessage, { consultId: consult.id });
  const sealed = new Set(
    (await em.find(ConsultSeal, { messageId: { $in: messages.map(({ id }) => id) } })).map(({ messageId }) => messageId),
  );
  const texts = messages
    .filter(({ id }) => !sealed.has(id))
    .flatMap(({ title, text, parts }) => [title, text, ...(parts ?? []).map((part) => part.text)]);
  if (texts.some((text) => text && scanIdentity(text).some(({ kind }) => !isOverridable(kind))))
    return { errors: [userError('NotReady', locale, 'identityStands')] };
  const reasonCode = 'NOBODY_IDENTIFIED' satisfies LiftReason;
  return { errors: await stepOrErrors(context, consult, { transition: 'T5', role, facts: { nobodyIdentified: true }, reasonCode }) };
}

/** A copy that says all the original says, with all its files, is no redaction: the error stands at its first text. */
async function unchangedCopies(
  context: Context,
  originals: readonly ConsultMessage[],
  redactions: readonly RedactionInput[],
): Promise<ConsultErrorRow[]> {
  const errors: ConsultErrorRow[] = [];
  for (const [index, redaction] of redactions.entries()) {
    const original = originals[index] as ConsultMessage;
    const kept = new Set(keptOf(redaction));
    const files = (await attachmentsOfMessage(context, original.id)) ?? [];
    if (!saysTheSame(original, redaction) || files.some(({ id }) => !kept.has(id))) continue;
    const place = original.text ? ['text'] : original.title ? ['title'] : ['parts', '0', 'text'];
    errors.push(userError('InvalidInput', context.locale, 'copyUnchanged', ['redactions', String(index), ...place]));
  }
  return errors;
}

function saysTheSame(original: ConsultMessage, redaction: RedactionInput): boolean {
  const same = (before: string | null | undefined, after: string | null | undefined) => plain(before) === plain(after);
  return (
    same(original.title, original.title ? redaction.title : null) &&
    same(original.text, redaction.text) &&
    (original.parts ?? []).every(({ key, text }) => same(text, redaction.parts?.find((part) => part.key === key)?.text))
  );
}

/** Space between words is no change. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

async function originalsOf(
  context: Context,
  { consult }: Change,
  redactions: readonly RedactionInput[],
): Promise<{ messages: ConsultMessage[]; errors: null } | { messages: null; errors: ConsultErrorRow[] }> {
  const { em, locale } = context;
  if (consult.messageCount + redactions.length > LONGEST_THREAD)
    return { messages: null, errors: [userError('NotReady', locale, 'threadFull')] };
  const rows = await em.find(ConsultMessage, { consultId: consult.id, number: { $in: redactions.map(({ number }) => number) } });
  const sealed = new Set((await em.find(ConsultSeal, { messageId: { $in: rows.map(({ id }) => id) } })).map(({ messageId }) => messageId));
  const messages: ConsultMessage[] = [];
  for (const [index, { number, title, text }] of redactions.entries()) {
    const row = rows.find((each) => each.number === number && !sealed.has(each.id));
    const isTwice = redactions.findIndex((each) => each.number === number) !== index;
    const isTooLong = Math.max(title?.length ?? 0, text?.length ?? 0) > threadLimits.message * 4;
    if (!row || isTwice || isTooLong)
      return { messages: null, errors: [userError('InvalidInput', locale, 'invalid', ['redactions', String(index), 'number'])] };
    if (!(await areOfMessage(context, row, keptOf(redactions[index]))))
      return { messages: null, errors: [userError('InvalidInput', locale, 'invalid', ['redactions', String(index), 'keptAttachments'])] };
    messages.push(row);
  }
  return { messages, errors: null };
}

/** The files to keep, as ids of the database; one that is no file's is kept as it is, and found to be nobody's. */
const keptOf = (redaction: RedactionInput | undefined): string[] =>
  (redaction?.keptAttachments ?? []).map((id) => idOf('ConsultAttachment', id) ?? id);

async function areOfMessage(context: Context, { id }: ConsultMessage, kept: readonly string[]): Promise<boolean> {
  if (kept.length === 0) return true;
  const shown = new Set(((await attachmentsOfMessage(context, id)) ?? []).map((attachment) => attachment.id));
  return kept.every((each) => shown.has(each));
}

function textsOf(redactions: readonly RedactionInput[]): GatedTexts {
  return redactions.flatMap(({ title, text, parts }, index) => [
    ...(title ? [{ field: `${index}.title`, text: title }] : []),
    ...(text ? [{ field: `${index}.text`, text }] : []),
    ...(parts ?? []).map((part, place) => ({ field: `${index}.parts.${place}.text`, text: part.text })),
  ]);
}

function replace(context: Context, { consult, author }: Change, original: ConsultMessage, redaction: RedactionInput): void {
  const { title, text, parts } = redaction;
  const { em, clock } = context;
  const kept: MessagePart[] = (original.parts ?? []).map((part) => ({
    ...part,
    text: parts?.find(({ key }) => key === part.key)?.text.trim() ?? '',
  }));
  const copy = appendMessage(context, consult, {
    kind: 'REDACTED_COPY',
    author,
    role: 'PO',
    title: original.title ? (title?.trim() ?? '') : null,
    text: text?.trim() ?? null,
    parts: kept.length > 0 ? kept : null,
  });
  const keptAttachments = keptOf(redaction);
  const sealed = { messageId: original.id, replacementId: copy.id, keptAttachments };
  em.persist(em.create(ConsultSeal, { ...sealed, sealedById: author.personId, at: clock.now() }));
  const details = { message: original.id, number: original.number, copy: copy.id, textHash: original.textHash };
  record(context, { action: 'PRIVACY_INCIDENT', objectType: 'Consult', objectId: consult.id, actorRole: 'PO', details });
}
