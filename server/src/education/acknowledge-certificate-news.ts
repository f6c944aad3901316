import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { CERTIFICATE_NEWS } from './certificate-news.ts';
import type { AcknowledgeCertificateNewsInput } from './certificate.inputs.ts';
import { readCertificate, type CertificateRow } from './certificate.queries.ts';

type Result = { certificate: CertificateRow | null; errors: UserErrorRow[] };

/** Says that one has seen what has happened to one's certificate: it no longer waits in the list of tasks. */
export function acknowledgeCertificateNews(context: Context, { certificateId }: AcknowledgeCertificateNewsInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const certificate = await readCertificate(context, certificateId);
    if (!certificate) return { certificate: null, errors: [userError('NotFound', context.locale, 'notFound', ['certificateId'])] };
    const told = { subjectType: 'Certificate', subjectIds: [certificate.id], kinds: Object.keys(CERTIFICATE_NEWS) };
    await closeTasks(context, told, 'CERTIFICATE_NEWS_SEEN');
    return { certificate, errors: [] };
  });
}
