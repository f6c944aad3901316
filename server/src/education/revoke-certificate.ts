import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { RevokeCertificateInput } from './certificate.inputs.ts';
import { tellHolder } from './certificate-news.ts';
import { checkCode, type CheckRow } from './certificate.queries.ts';
import { lockIssuedCertificate } from './lock-issued-certificate.ts';
import { reasonSchema } from './reason.ts';
import { reopenRequirements } from './reopen-requirements.ts';

type Result = { check: CheckRow | null; errors: UserErrorRow[] };

/** Takes a certificate back: whoever checks its code is told that it does not hold, and since when; never why. What it fulfilled is asked anew, and the holder is told. */
export function revokeCertificate(context: Context, input: RevokeCertificateInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale } = context;
    const issued = await lockIssuedCertificate(context, input.code);
    if (!issued) return refused([userError('NotFound', locale, 'notFound', ['code'])]);
    const { value, errors } = parseInput(reasonSchema, { reason: input.reason }, locale);
    if (errors) return refused(errors);
    const { certificate, enrolment } = issued;
    if (certificate.revokedAt) return refused([userError('NotReady', locale, 'certificateRevoked')]);
    Object.assign(certificate, { revokedAt: clock.now(), revokedReason: value.reason });
    record(context, { action: 'CERTIFICATE_REVOKED', objectType: 'Certificate', objectId: certificate.id });
    await em.flush();
    await reopenRequirements(context, enrolment);
    await tellHolder(context, 'CERTIFICATE_REVOKED', certificate);
    return { check: await checkCode(context, input.code), errors: [] };
  });
}

function refused(errors: UserErrorRow[]): Result {
  return { check: null, errors };
}
