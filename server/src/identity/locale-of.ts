import type { FastifyRequest } from 'fastify';
import type { Locale } from 'shared/text/locale.ts';

/** The language of a page outside the portal: what the browser asks for first. */
export function localeOf(request: FastifyRequest): Locale {
  return request.headers['accept-language']?.startsWith('en') ? 'en' : 'sv';
}
