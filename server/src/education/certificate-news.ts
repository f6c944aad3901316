import { toNodeId } from '../kernel/node-id.ts';
import type { Context } from '../kernel/context.ts';
import { newsLoader } from '../tasks/news.queries.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import type { Certificate } from './certificate.entity.ts';
import { certificatePath } from './course-paths.ts';

/** What the holder of a certificate is told, as a task that waits until it has been seen. */
export const CERTIFICATE_NEWS = {
  CERTIFICATE_REVOKED: { en: 'It was taken back' },
  CERTIFICATE_REISSUED: { en: 'It was issued in the place of another' },
} as const;

export type CertificateNews = keyof typeof CERTIFICATE_NEWS;

/** What has happened to a certificate that its holder has not said to have seen. */
export const newsOfCertificate = newsLoader(CERTIFICATE_NEWS);

/**
 * Tells the holder what has happened to a certificate; why stands on the certificate. What was told of it before, or of the one
 * it stands in the place of, is over: only the latest is true.
 */
export async function tellHolder(
  context: Context,
  kind: CertificateNews,
  { id, personId, courseTitle }: Certificate,
  superseded?: Certificate,
): Promise<void> {
  const subjectIds = superseded ? [id, superseded.id] : [id];
  const told = { subjectType: 'Certificate', subjectIds, kinds: Object.keys(CERTIFICATE_NEWS) };
  await closeTasks(context, told, 'CERTIFICATE_NEWS_OUTDATED');
  await openTask(context, {
    kind,
    owner: { personId },
    subjectType: 'Certificate',
    subjectId: id,
    link: certificatePath(toNodeId('Certificate', id)),
    parameters: { title: courseTitle },
  });
}
