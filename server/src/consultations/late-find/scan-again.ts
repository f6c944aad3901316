import { LockMode } from '@mikro-orm/core';
import { isOverridable, type IdentityKind } from 'shared/consultations/identity-hit.ts';
import { scanIdentity } from 'shared/consultations/identity-scan.ts';
import { SCAN_RULES } from 'shared/consultations/scan-rules.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import type { Job } from '../../kernel/jobs/job.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { scanAgainName } from '../consult-job-names.ts';
import { Consult } from '../consult.entity.ts';
import { moveConsult } from '../move-consult.ts';
import { storedTexts, type StoredText } from './stored-texts.queries.ts';

/** Asks that what is stored be read with the rules as they now are; once for each edition of them. In the caller's transaction. */
export function planScanAgain(context: Context): Promise<void> {
  return readOn(context, null);
}

function readOn(context: Context, after: string | null): Promise<void> {
  return enqueue(context, scanAgainName, { rules: SCAN_RULES, after }, { once: `${SCAN_RULES} ${after ?? 'first'}` });
}

/**
 * T4 by the system: a text that was stored and in which the scan now finds an identity number. Its question is put in quarantine, and the ledger keeps where
 * the number stands and of what kind it is, never the number. What an author has vouched for is no such find.
 */
export const scanAgain: Job<{ rules: number; after: string | null }> = {
  ...scanAgainName,
  run: (context, { after }) =>
    inTransaction(context, async (context) => {
      const { texts, last } = await storedTexts(context, after);
      const finds = texts.flatMap((text) => findsIn(text));
      for (const [consultId, found] of Map.groupBy(finds, (find) => find.consultId)) await quarantine(context, consultId, found);
      if (last) await readOn(context, last);
    }),
};

type Find = { consultId: string; field: string; kind: IdentityKind };

function findsIn({ consultId, field, text }: StoredText): Find[] {
  const kinds = scanIdentity(text).flatMap(({ kind }) => (isOverridable(kind) ? [] : [kind]));
  return [...new Set(kinds)].map((kind) => ({ consultId, field, kind }));
}

async function quarantine(context: Context, consultId: string, finds: readonly Find[]): Promise<void> {
  const consult = await context.em.findOne(Consult, consultId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!consult || consult.quarantined) return;
  for (const { field, kind } of finds)
    record(context, {
      action: 'IDENTITY_FOUND_LATE',
      objectType: 'Consult',
      objectId: consultId,
      actorRole: 'SYS',
      details: { field, kind },
    });
  await moveConsult(context, consult, { transition: 'T4', role: 'SYS', facts: { reason: 'LATE_FIND' }, reasonCode: 'LATE_FIND' });
}
