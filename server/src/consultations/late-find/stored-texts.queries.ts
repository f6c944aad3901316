import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

/** A text as it is stored, with the name of where it stands: the number of its message and the field. Never leaves the server. */
export type StoredText = { consultId: string; field: string; text: string };

const MESSAGES_AT_A_TIME = 200;

/**
 * The texts of so many messages after one, with the names of their files; not what is sealed already, nor of questions entered in error, whose texts nobody
 * reads. `last` is where to go on; null when there is no more. Two statements.
 */
export async function storedTexts(context: Context, after: string | null): Promise<{ texts: StoredText[]; last: string | null }> {
  const db = projection<ConsultationsTables>(context.em);
  let query = db
    .selectFrom('consult_message as message')
    .innerJoin('consult', 'consult.id', 'message.consultId')
    .leftJoin('consult_seal as seal', 'seal.messageId', 'message.id')
    .select(['message.id', 'message.consultId', 'message.number', 'message.title', 'message.text', 'message.parts'])
    .where('seal.messageId', 'is', null)
    .where('consult.state', '!=', 'VOID')
    .orderBy('message.id')
    .limit(MESSAGES_AT_A_TIME);
  if (after) query = query.where('message.id', '>', after);
  const messages = await query.execute();
  if (messages.length === 0) return { texts: [], last: null };
  const ids = messages.map(({ id }) => id);
  const files = await db.selectFrom('consult_attachment').select(['messageId', 'name']).where('messageId', 'in', ids).execute();
  const texts = messages.flatMap(({ id, consultId, number, title, text, parts }) => {
    const named = [
      ['title', title],
      ['text', text],
      ...(parts ?? []).map((part) => [`parts.${part.key}`, part.text] as const),
      ...files.filter((file) => file.messageId === id).map((file) => ['file', file.name] as const),
    ] as const;
    return named.flatMap(([field, text]) => (text ? [{ consultId, field: `${number}.${field}`, text }] : []));
  });
  return { texts, last: messages.length < MESSAGES_AT_A_TIME ? null : (ids.at(-1) ?? null) };
}
