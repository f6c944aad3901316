import type { FastifyInstance, FastifyRequest } from 'fastify';
import { locales } from 'shared/text/locale.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { certificatePdf } from './certificate-pdf.ts';
import { readCertificate } from './certificate.queries.ts';
import { certificateFilePath, verifyPath } from './course-paths.ts';

/** One's own certificate as a PDF, for a file is no answer of the API. Its address says the language: a browser asks for its own when it saves. Anybody else's is not there. */
export function registerCertificates(fastify: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  for (const locale of locales) {
    fastify.get(certificateFilePath(':file', locale), async (request, reply) => {
      const context = await contextOf(request);
      const { file } = request.params as { file: string };
      const certificate = file.endsWith('.pdf') ? await readCertificate(context, file.slice(0, -'.pdf'.length)) : null;
      if (!certificate) return reply.code(404).type('text/plain; charset=utf-8').send('404');
      const verifyUrl = `${context.publicUrl}${verifyPath(certificate.code, locale)}`;
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${locale === 'en' ? 'certificate' : 'intyg'}-${certificate.code}.pdf"`)
        .header('cache-control', 'no-store')
        .send(await certificatePdf({ certificate, verifyUrl, locale, today: today(context.clock) }));
    });
  }
}
