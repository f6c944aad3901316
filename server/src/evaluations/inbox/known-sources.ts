import { sql } from 'kysely';
import { referenceKeys } from 'shared/publishing/reference-keys.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { ReferenceFate } from 'shared/publishing/references-outcome.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ReadEntry, Refusal } from '../../publishing/references/reference-entry.ts';
import { sourcesOfEvaluations, type CitedSource } from './cited-sources.queries.ts';
import type { InboxTables } from './inbox.tables.ts';

/** What becomes of a reference: `attrs` where it is brought in, `artefactId` where it is about a published evaluation. */
export type Taken = { fate: ReferenceFate; attrs?: ReferenceAttrs; artefactId?: string; reason?: Refusal };

/** The sources a centre knows: those in its inbox, in the bibliographies of what is published, and those of the file that were taken before. */
export class KnownSources {
  readonly #inbox: ReadonlySet<string>;
  readonly #cited: ReadonlyMap<string, CitedSource>;
  readonly #locale: Context['locale'];
  /** The line of the file on which a source stood first. */
  readonly #taken = new Map<string, number>();

  private constructor(inbox: readonly string[], cited: readonly CitedSource[], locale: Context['locale']) {
    this.#inbox = new Set(inbox);
    this.#cited = new Map(cited.flatMap((each) => referenceKeys(each.attrs).map((key) => [key, each] as const)));
    this.#locale = locale;
  }

  /** Two statements, however many references there are. */
  static async of(context: Context, centreId: string, entries: readonly ReadEntry[]): Promise<KnownSources> {
    const keys = entries.flatMap(({ attrs }) => (attrs ? referenceKeys(attrs) : []));
    return new KnownSources(await keysInInbox(context, centreId, keys), await sourcesOfEvaluations(context), context.locale);
  }

  take(attrs: ReferenceAttrs, line: number): Taken {
    const keys = referenceKeys(attrs);
    const first = keys.map((key) => this.#taken.get(key)).find((each) => each !== undefined);
    if (first !== undefined) return { fate: 'KNOWN', reason: { key: 'referenceTwiceInFile', parameters: { line: first } } };
    for (const key of keys) this.#taken.set(key, line);
    if (keys.some((key) => this.#inbox.has(key))) return { fate: 'KNOWN', reason: { key: 'referenceInInbox', parameters: {} } };
    const cited = keys.map((key) => this.#cited.get(key)).find((each) => each !== undefined);
    if (!cited) return { fate: attrs.retraction ? 'ADDED_RETRACTED' : 'ADDED', attrs };
    const parameters = { title: cited.title[this.#locale] ?? cited.title.sv };
    if (!attrs.retraction || cited.attrs.retraction) return { fate: 'KNOWN', reason: { key: 'referenceInEvaluation', parameters } };
    const reason: Refusal = { key: 'referenceRetractedInEvaluation', parameters };
    return { fate: 'ADDED_RETRACTED', attrs, artefactId: cited.artefactId, reason };
  }
}

async function keysInInbox({ em }: Context, centreId: string, keys: readonly string[]): Promise<string[]> {
  const rows = await projection<InboxTables>(em)
    .selectFrom('method_proposal as proposal')
    .where('proposal.centreId', '=', centreId)
    .where(sql<boolean>`proposal."sourceKeys" && ${[...keys]}::text[]`)
    .select('proposal.sourceKeys')
    .execute();
  return rows.flatMap(({ sourceKeys }) => sourceKeys);
}
