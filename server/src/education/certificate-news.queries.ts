import type { Context } from '../kernel/context.ts';
import { projection, type TablesOf } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { TaskSchema } from '../tasks/task.entity.ts';
import { CERTIFICATE_NEWS, type CertificateNews } from './certificate-news.ts';

const newsByCertificate = defineLoader<string, CertificateNews[]>(async (context, ids) => {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST') return new Map();
  const rows = await projection<TablesOf<typeof TaskSchema>>(em)
    .selectFrom('task')
    .select(['subjectId', 'kind'])
    .where('personId', '=', viewer.personId)
    .where('kind', 'in', Object.keys(CERTIFICATE_NEWS))
    .where('subjectId', 'in', [...ids])
    .where('closedAt', 'is', null)
    .execute();
  const byId = Map.groupBy(rows, ({ subjectId }) => subjectId);
  return new Map([...byId].map(([id, tasks]) => [id, tasks.map(({ kind }) => kind as CertificateNews)]));
});

/** What has happened to a certificate that its holder has not said to have seen. */
export async function newsOfCertificate(context: Context, id: string): Promise<CertificateNews[]> {
  return (await newsByCertificate(context, id)) ?? [];
}
