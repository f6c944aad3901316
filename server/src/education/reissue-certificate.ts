import { Person } from '../identity/person.entity.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { certificateCode, codeHash, CODE_BYTES } from './certificate-code.ts';
import { Certificate } from './certificate.entity.ts';
import type { ReissueCertificateInput } from './certificate.inputs.ts';
import { tellHolder } from './certificate-news.ts';
import { checkCode, type CheckRow } from './certificate.queries.ts';
import { lockIssuedCertificate } from './lock-issued-certificate.ts';
import { reasonSchema } from './reason.ts';

type Result = { check: CheckRow | null; errors: UserErrorRow[] };

/**
 * Issues a certificate anew, in the name the person has now: the old one is superseded and holds no longer, the new one counts from the same day for as long.
 * Twice in a row it is the old code that is refused.
 */
export function reissueCertificate(context: Context, input: ReissueCertificateInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    const issued = await lockIssuedCertificate(context, input.code);
    if (!issued) return refused([userError('NotFound', locale, 'notFound', ['code'])]);
    const { value, errors } = parseInput(reasonSchema, { reason: input.reason }, locale);
    if (errors) return refused(errors);
    if (issued.certificate.revokedAt) return refused([userError('NotReady', locale, 'certificateRevoked')]);
    await supersede(context, issued.certificate, value.reason);
    await em.flush();
    return { check: await checkCode(context, input.code), errors: [] };
  });
}

async function supersede(context: Context, old: Certificate, reason: string): Promise<void> {
  const { clock, em, random } = context;
  const { name } = await em.findOneOrFail(Person, old.personId);
  const code = certificateCode(random.bytes(CODE_BYTES));
  const id = crypto.randomUUID();
  const { id: _id, code: _code, codeHash: _hash, ...same } = old.copy();
  Object.assign(old, { revokedAt: clock.now(), revokedReason: reason });
  // The old one must have let go of its place before the new one takes it.
  await em.flush();
  const fresh = em.create(Certificate, { ...same, id, name, code, codeHash: codeHash(code), revokedAt: null, revokedReason: null });
  await em.flush();
  old.supersededById = id;
  await tellHolder(context, 'CERTIFICATE_REISSUED', fresh, old);
  record(context, { action: 'CERTIFICATE_REISSUED', objectType: 'Certificate', objectId: id, details: { supersedes: old.id } });
}

function refused(errors: UserErrorRow[]): Result {
  return { check: null, errors };
}
