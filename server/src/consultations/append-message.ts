import type { MessageAuthor, MessageKind } from 'shared/consultations/consult-words.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { ConsultMessage, type MessagePart } from './consult-message.entity.ts';
import type { Consult } from './consult.entity.ts';

/** Most messages of one question: its thread is read whole. */
export const LONGEST_THREAD = 100;

export type NewMessage = {
  /** Known beforehand where citations are pinned to it. */
  id?: string;
  kind: MessageKind;
  author: SignedIn;
  role: MessageAuthor;
  title?: string | null;
  text: string | null;
  parts?: MessagePart[] | null;
  answer?: Pick<ConsultMessage, 'disposition' | 'knowledgeMissing' | 'followUpWeeks' | 'handlingSeconds' | 'handlingElapsed'>;
};

/**
 * Adds a message to a thread, for good: its text has passed the gate. Role, unit and profession of the author are copied as they are now, and the
 * hash of the text enters the ledger.
 */
export function appendMessage(context: Context, consult: Consult, message: NewMessage): ConsultMessage {
  const { em, clock } = context;
  const { kind, author, role, title = null, text, parts = null } = message;
  const textHash = sha256Hex(canonicalJson({ title, text, parts }));
  consult.messageCount += 1;
  const row = em.create(ConsultMessage, {
    id: message.id ?? crypto.randomUUID(),
    consultId: consult.id,
    number: consult.messageCount,
    kind,
    authorId: author.personId,
    authorRole: role,
    authorUnitId: author.unitId,
    authorProfessionCode: author.professionCode,
    title,
    text,
    parts,
    textHash,
    disposition: message.answer?.disposition ?? null,
    knowledgeMissing: message.answer?.knowledgeMissing ?? null,
    followUpWeeks: message.answer?.followUpWeeks ?? null,
    handlingSeconds: message.answer?.handlingSeconds ?? null,
    handlingElapsed: message.answer?.handlingElapsed ?? null,
    sentAt: clock.now(),
  });
  em.persist(row);
  record(context, {
    action: 'CONSULT_MESSAGE',
    objectType: 'Consult',
    objectId: consult.id,
    actorRole: role,
    details: { message: row.id, kind, textHash },
  });
  return row;
}
