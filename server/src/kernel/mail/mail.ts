import type { Locale } from 'shared/text/locale.ts';

/**
 * A letter the product may send. It says how much waits and where to sign in: no field of it can hold a text, a topic or a name, so no
 * letter can tell what somebody asked.
 */
export type Letter = { kind: 'DIGEST'; waiting: number; reminded: number };

/** Sends a letter to an address. Throws where it cannot be handed over: the job tries again. */
export type Mailer = { send(to: string, letter: Letter, locale: Locale): Promise<void> };
