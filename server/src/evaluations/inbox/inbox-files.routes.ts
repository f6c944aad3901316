import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_BIBLIOGRAPHY, type ReferencesOutcome } from 'shared/publishing/references-outcome.ts';
import type { Context } from '../../kernel/context.ts';
import { bytesOf, takeFiles } from '../../kernel/http/file-intake.ts';
import { limitRate } from '../../kernel/rate-limit/limit-rate.ts';
import { REFERENCE_IMPORTS, refusedReferences } from '../../publishing/references/references.routes.ts';
import { importProposals } from './import-proposals.ts';

type Options = { contextOf: (request: FastifyRequest) => Promise<Context> };

/** `POST /las-in/forslag/<organisation>`: references from a file into the inbox of a centre. */
export async function registerInboxFiles(fastify: FastifyInstance, { contextOf }: Options): Promise<void> {
  await fastify.register(async (scope) => {
    takeFiles(scope, LARGEST_BIBLIOGRAPHY, { tooLarge: 'referenceFileTooLarge', tooOften: 'templateTooOften' }, async (request, key) =>
      refusedReferences(await contextOf(request), key),
    );
    scope.post('/las-in/forslag/:organisation', { bodyLimit: LARGEST_BIBLIOGRAPHY }, async (request, reply) =>
      reply.header('cache-control', 'no-store').send(await bringIn(await contextOf(request), request)),
    );
  });
}

async function bringIn(context: Context, request: FastifyRequest): Promise<ReferencesOutcome> {
  await limitRate(context, REFERENCE_IMPORTS);
  const { organisation } = request.params as { organisation: string };
  const { apply, varifran } = request.query as { apply?: unknown; varifran?: unknown };
  return importProposals(context, {
    bytes: bytesOf(request),
    apply: apply !== undefined,
    organisationNodeId: organisation,
    reason: typeof varifran === 'string' ? varifran : '',
  });
}
