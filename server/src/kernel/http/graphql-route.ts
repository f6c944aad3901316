import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { publicErrorCodes, type PublicErrorCode } from '../faults.ts';
import { mask, type ReportFault } from '../graphql/execute.ts';

type ContextOf = (request: FastifyRequest) => Promise<Context>;

/** The one address of the API. Each request gets a context of its own; a session is looked up in one statement. */
export function registerGraphQL(
  fastify: FastifyInstance,
  apollo: ApolloServer<Context>,
  contextOf: ContextOf,
  reportFault: ReportFault,
): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: (request) => contextOrFault(request, contextOf, reportFault) }),
  });
}

/** What fails before the executor is reached is masked as what fails in it. */
async function contextOrFault(request: FastifyRequest, contextOf: ContextOf, reportFault: ReportFault): Promise<Context> {
  try {
    return await contextOf(request);
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    const masked = mask(new GraphQLError(originalError.message, { originalError }), request.id, reportFault);
    const status = publicErrorCodes[masked.extensions['code'] as PublicErrorCode]?.status ?? 500;
    masked.extensions['http'] = { status, headers: new Map(status === 503 ? [['retry-after', '1']] : []) };
    throw masked;
  }
}
