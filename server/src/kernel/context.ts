import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Locale } from 'shared/text/locale.ts';
import type { Clock } from './clock.ts';
import type { Extensions } from './extension-points.ts';
import type { Mailer } from './mail/mail.ts';
import type { Random } from './random.ts';
import type { Viewer } from './viewer.ts';

/** What a use case may know of the request it serves. Made per request; tests make their own. */
export type Context = {
  /** A fork of its own: identity map and transaction of this request alone. */
  em: SqlEntityManager;
  viewer: Viewer;
  clock: Clock;
  random: Random;
  extensions: Extensions;
  requestId: string;
  locale: Locale;
  /** Origin the browser sees, for links that leave the product (a certificate's code). */
  publicUrl: string;
  demo: boolean;
  /** Who vouches for people: the provider with personas inside the product, or the organisation's own. */
  identityProvider: 'DEVELOPMENT' | 'ORGANISATION';
  /** Where letters go; without it none is sent. */
  mailer?: Mailer;
  /** Address of the caller, for rate limits only; never stored. */
  clientAddress: string;
};

/** Runs a use case as one unit of work: everything in it is written, or nothing is. */
export function inTransaction<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  return context.em.transactional((em) => work({ ...context, em: em }));
}
