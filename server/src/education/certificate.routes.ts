import type { FastifyInstance, FastifyRequest } from 'fastify';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { certificatePdf } from './certificate-pdf.ts';
import { readCertificate } from './certificate.queries.ts';
import { verifyPath } from './course-paths.ts';

/** One's own certificate as a PDF, `/intyg/<id>.pdf`: a file is no answer of the API. Anybody else's is not there. */
export function registerCertificates(fastify: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  fastify.get('/intyg/:file', async (request, reply) => {
    const context = await contextOf(request);
    const { file } = request.params as { file: string };
    const certificate = file.endsWith('.pdf') ? await readCertificate(context, file.slice(0, -'.pdf'.length)) : null;
    if (!certificate) return reply.code(404).type('text/plain; charset=utf-8').send('404');
    const verifyUrl = `${context.publicUrl}${verifyPath(certificate.code)}`;
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="intyg-${certificate.code}.pdf"`)
      .header('cache-control', 'no-store')
      .send(await certificatePdf({ certificate, verifyUrl, locale: context.locale, today: today(context.clock) }));
  });
}
