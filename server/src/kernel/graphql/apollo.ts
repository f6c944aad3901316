import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { publicErrorCodes } from '../faults.ts';
import type { Execute, ReportFault } from './execute.ts';

/** Tokens of one document. The largest of our own operations has about 400; validation cost grows with the square. */
const MAXIMUM_TOKENS = 1_000;
const MAXIMUM_RECURSIVE_SELECTIONS = 10_000;
const MAXIMUM_VALIDATION_ERRORS = 5;

type Options = { schema: GraphQLSchema; execute: Execute; fastify: FastifyInstance; production: boolean; reportFault: ReportFault };

/** Apollo Server around our executor: it parses, validates and speaks HTTP; it never runs a resolver itself. */
export function createApollo({ schema, execute, fastify, production, reportFault }: Options): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: {
      load: async () => ({
        executor: ({ document, queryHash, operationName, request, context }) =>
          execute({
            key: `${queryHash}:${operationName ?? ''}`,
            document,
            operationName: operationName ?? undefined,
            variables: request.variables ?? {},
            context: context as Context,
          }),
      }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    introspection: !production,
    hideSchemaDetailsFromClientErrors: true,
    maxRecursiveSelections: MAXIMUM_RECURSIVE_SELECTIONS,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAXIMUM_TOKENS },
    formatError: (formatted, error) => maskOutsideExecution(formatted, error, reportFault),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(fastify),
      cutValidationErrors,
    ],
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
}

/** Errors from parsing, validation and the context never passed our executor; what is not public stays inside. */
function maskOutsideExecution(formatted: GraphQLFormattedError, error: unknown, reportFault: ReportFault): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if ((typeof code === 'string' && code in publicErrorCodes) || formatted.extensions?.['requestId']) return formatted;
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  reportFault(original, '', '');
  return { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

const cutValidationErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const { errors } = response.body.singleResult;
      if (errors && errors.length > MAXIMUM_VALIDATION_ERRORS && !response.body.singleResult.data) {
        response.body.singleResult = { ...response.body.singleResult, errors: errors.slice(0, MAXIMUM_VALIDATION_ERRORS) };
      }
      if (contextValue?.requestId) response.http.headers.set('x-request-id', contextValue.requestId);
      const status = errors
        ?.map((error) => publicErrorCodes[error.extensions?.['code'] as keyof typeof publicErrorCodes]?.status)
        .find(Boolean);
      if (status && status >= 429) {
        response.http.status = status;
        response.http.headers.set('retry-after', String(Number(errors?.[0]?.extensions?.['retryAfterSeconds'] ?? 1)));
      }
    },
  }),
};
