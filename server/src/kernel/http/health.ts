import type { FastifyInstance } from 'fastify';
import type { Orm } from '../database/connect.ts';

/** `/livez` speaks of the process alone; `/readyz` also asks the database, and says no while the process drains. */
export function registerHealth(fastify: FastifyInstance, orm: Orm): void {
  let draining = false;
  fastify.addHook('preClose', async () => {
    draining = true;
  });
  fastify.get('/livez', async () => ({ status: 'live' }));
  fastify.get('/readyz', async (_request, reply) => {
    if (draining) return reply.code(503).send({ status: 'draining' });
    try {
      await orm.em.fork().execute('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
}
