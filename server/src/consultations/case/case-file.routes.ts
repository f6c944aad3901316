import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../kernel/context.ts';
import { readConsult } from '../consult.queries.ts';
import { factsOfRow } from '../consult.rows.ts';
import { recordReads } from '../record-reads.ts';
import { caseFile } from './case-file.ts';
import { canTakeAlong } from './case.policy.ts';

/** `GET /konsultation/fraga/:id/arende.json`: everything in a question for its asker to keep. That it was taken out is in the log. */
export function registerCaseFile(fastify: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  fastify.get('/konsultation/fraga/:id/arende.json', async (request, reply) => {
    const context = await contextOf(request);
    const { id } = request.params as { id: string };
    const consult = await readConsult(context, id);
    if (!consult || !canTakeAlong(context.viewer, factsOfRow(consult)))
      return reply.code(404).send({ error: 'Not found', requestId: request.id });
    const file = await caseFile(context, consult);
    await recordReads(context, [{ consultId: consult.id, role: 'RQ', part: 'EXPORT' }]);
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${consult.reference ?? 'arende'}.json"`)
      .header('cache-control', 'no-store')
      .send(`${JSON.stringify(file, null, 2)}\n`);
  });
}
