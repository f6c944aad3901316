import type { Context } from '../context.ts';
import { LedgerEvent } from './ledger-event.entity.ts';

type Details = Record<string, string | number | boolean | null>;

/** Longer values are text, and text never enters the ledger. A SHA-256 in hexadecimal has 64 characters. */
const LONGEST_VALUE = 128;

type Entry = {
  action: string;
  objectType: string;
  objectId: string;
  outcome?: 'ALLOWED' | 'DENIED';
  /** Who acted, where it is not the viewer of the request: somebody just signing in. */
  actorId?: string;
  /** The role the person acted in, where the act asks for one. */
  actorRole?: string;
  details?: Details;
};

/**
 * Writes what happened, in the transaction of the change. Ids, names of fields and hashes only.
 * @throws RangeError when a detail is longer than an identifier or a hash
 */
export function record(context: Context, entry: Entry): void {
  const details = entry.details ?? {};
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === 'string' && value.length > LONGEST_VALUE)
      throw new RangeError(`Ledger detail ${name} is longer than an identifier.`);
  }
  const { viewer } = context;
  context.em.persist(
    context.em.create(LedgerEvent, {
      action: entry.action,
      outcome: entry.outcome ?? 'ALLOWED',
      actorId: entry.actorId ?? (viewer.kind === 'PERSON' ? viewer.personId : null),
      actorRole: entry.actorRole ?? null,
      actorUnitId: viewer.kind === 'PERSON' ? viewer.unitId : null,
      objectType: entry.objectType,
      objectId: entry.objectId,
      requestId: context.requestId,
      details,
    }),
  );
}
