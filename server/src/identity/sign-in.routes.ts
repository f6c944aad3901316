import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Context } from '../kernel/context.ts';

type Options = { config: Config; contextOf: (request: FastifyRequest) => Promise<Context> };

export async function registerSignIn(_fastify: FastifyInstance, _options: Options): Promise<void> {}
