import cookie from '@fastify/cookie';
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from './config.ts';
import { registerAttachments } from './consultations/attachments/attachments.routes.ts';
import { registerCaseFile } from './consultations/case/case-file.routes.ts';
import { registerConsultStatistics } from './consultations/statistics/consult-statistics.routes.ts';
import { registerCalendars } from './education/seminars/calendar.routes.ts';
import { extensions } from './extensions.ts';
import { registerEvaluationFiles } from './evaluations/evaluation-files.routes.ts';
import { registerInboxFiles } from './evaluations/inbox/inbox-files.routes.ts';
import { registerCertificates } from './education/certificate.routes.ts';
import { registerCourseFiles } from './education/media/course-files.routes.ts';
import { registerGift } from './education/bank/gift/gift.routes.ts';
import { registerGuidelineFiles } from './guidelines/guideline-files.routes.ts';
import { registerSignIn } from './identity/sign-in.routes.ts';
import { sessionCookie } from './identity/session-cookie.ts';
import { viewerOfSession } from './identity/viewer-of-session.ts';
import { registerConsultEvents } from './consultations/consult-events.routes.ts';
import { Announcements } from './kernel/database/announcements.ts';
import type { Clock } from './kernel/clock.ts';
import { isHangUp, loggableError } from './kernel/loggable-error.ts';
import type { Random } from './kernel/random.ts';
import type { Context } from './kernel/context.ts';
import type { Orm } from './kernel/database/connect.ts';
import { createApollo } from './kernel/graphql/apollo.ts';
import { createExecutor, type ReportFault } from './kernel/graphql/execute.ts';
import { answerClientError } from './kernel/http/client-error.ts';
import { registerClientFiles } from './kernel/http/client-files.ts';
import { registerGraphQL } from './kernel/http/graphql-route.ts';
import { registerHealth } from './kernel/http/health.ts';
import { registerSecurity } from './kernel/http/security.ts';
import { registerFeeds } from './notifications/feed.routes.ts';
import { registerReferences } from './publishing/references/references.routes.ts';
import { registerRoundTable } from './review/round-table.routes.ts';
import { schema } from './schema.ts';

const BODY_LIMIT_BYTES = 100_000;

export type Dependencies = { orm: Orm; config: Config; clock: Clock; random: Random; log: Logger };

/** Puts the product together without listening: `main.ts` listens, tests inject requests. */
export async function createApp({ orm, config, clock, random, log }: Dependencies): Promise<FastifyInstance> {
  const fastify = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => crypto.randomUUID(),
    trustProxy: (_address, hop) => hop < config.proxyHops,
    forceCloseConnections: true,
    clientErrorHandler: answerClientError,
  }) as unknown as FastifyInstance;
  const reportFault: ReportFault = (error, requestId, path) => {
    const fault = { err: loggableError(error), requestId, path };
    if (isHangUp(error)) log.info(fault, 'hung up');
    else log.error(fault, 'fault');
  };

  fastify.setErrorHandler(async (error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    // The route and not the address: an address may hold a certificate's code.
    if (status >= 500) reportFault(error, request.id, request.routeOptions.url ?? '');
    return reply.code(status).send({ error: status >= 500 ? 'Something went wrong.' : 'The request was refused.', requestId: request.id });
  });
  await fastify.register(cookie);
  await registerSecurity(fastify, config.publicUrl);
  await registerClientFiles(fastify, config.clientFolder);
  registerHealth(fastify, orm);

  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const em = orm.em.fork() as SqlEntityManager;
    return {
      em,
      viewer: await viewerOfSession(em, clock, request.cookies[sessionCookie.name]),
      clock,
      random,
      extensions,
      requestId: request.id,
      locale: request.headers['accept-language']?.startsWith('en') ? 'en' : 'sv',
      publicUrl: config.publicUrl,
      demo: config.demo,
      identityProvider: config.identityProvider.kind === 'development' ? 'DEVELOPMENT' : 'ORGANISATION',
      clientAddress: request.ip,
    };
  };
  await registerSignIn(fastify, { config, contextOf });
  await registerGuidelineFiles(fastify, { contextOf });
  await registerCourseFiles(fastify, { contextOf });
  await registerGift(fastify, { contextOf });
  await registerReferences(fastify, { contextOf });
  await registerEvaluationFiles(fastify, { contextOf });
  await registerInboxFiles(fastify, { contextOf });
  registerCertificates(fastify, contextOf);
  registerFeeds(fastify, { contextOf });
  registerConsultEvents(fastify, { contextOf, announcements: new Announcements(orm) });

  registerRoundTable(fastify, contextOf);
  registerConsultStatistics(fastify, contextOf);
  registerCaseFile(fastify, contextOf);
  await registerAttachments(fastify, { contextOf });
  registerCalendars(fastify, contextOf);

  const apollo = createApollo({
    schema,
    execute: createExecutor(schema, reportFault),
    fastify,
    production: config.production,
    reportFault,
  });
  await apollo.start();
  registerGraphQL(fastify, apollo, contextOf, reportFault);
  return fastify;
}
