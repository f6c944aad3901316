import { sql } from 'kysely';
import pg from 'pg';
import { SEARCH_GROUPS, type SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../../src/kernel/context.ts';
import { projection } from '../../src/kernel/database/projection.ts';
import { search } from '../../src/kernel/search/query/search.ts';
import type { SearchCursor } from '../../src/kernel/search/query/search.queries.ts';
import type { SignedIn } from '../../src/kernel/viewer.ts';
import { ownerUrl, type BenchDatabase } from '../bench-database.ts';
import type { Pair, Target } from './pair.ts';

/** What is measured: our search, or PostgreSQL's own with the Swedish stemmer on the same texts. */
export type Searcher = 'ours' | 'snowball';

export type Outcome = { found: number; toFind: number; wrong: number; notToFind: number };

type Entry = { id: string; slug: string; nodeId: string; isPlace: boolean };

/** Somebody who has signed in and holds no role: lessons may be found. */
export const somebody: SignedIn = {
  kind: 'PERSON',
  personId: crypto.randomUUID(),
  name: 'Mätare',
  professionCode: null,
  sessionId: crypto.randomUUID(),
  unitId: null,
  assignments: [],
};

const everything = { groups: SEARCH_GROUPS, region: null, level: null, track: null, patientGroup: null, profession: null };
const PAGE = 50;

/** Says of pairs whether their target is among the results, however far down. */
export class Judge {
  readonly #database: BenchDatabase;
  readonly #entries: readonly Entry[];

  private constructor(database: BenchDatabase, entries: readonly Entry[]) {
    this.#database = database;
    this.#entries = entries;
  }

  static async open(database: BenchDatabase): Promise<Judge> {
    await stem(database);
    const { rows } =
      await sql<Entry>`select entry.id, coalesce(artefact.slug, node.slug, '') as slug, entry."nodeId", node.id is not null as "isPlace"
      from search_entry entry left join artefact on artefact.id = entry."objectId" left join organisation_node node on node.id = entry."objectId"`.execute(
        projection(database.context().em),
      );
    return new Judge(database, rows);
  }

  async outcome(pairs: readonly Pair[], searcher: Searcher): Promise<Outcome> {
    const outcome: Outcome = { found: 0, toFind: 0, wrong: 0, notToFind: 0 };
    for (const { query, target, expect } of pairs) {
      const ids = searcher === 'ours' ? await this.#found(query) : await this.#foundBySnowball(query);
      const isFound = this.#idsOf(target).some((id) => ids.has(id));
      if (expect === 'find') {
        outcome.toFind += 1;
        outcome.found += isFound ? 1 : 0;
      } else {
        outcome.notToFind += 1;
        outcome.wrong += isFound ? 1 : 0;
      }
    }
    return outcome;
  }

  #idsOf(target: Target): string[] {
    const isMeant = ({ slug, nodeId, isPlace }: Entry) =>
      'organisation' in target
        ? isPlace && slug === target.organisation
        : !isPlace && slug === target.artefact && (target.node === null || nodeId === target.node);
    return this.#entries.filter(isMeant).map(({ id }) => id);
  }

  get #context(): Context {
    return { ...this.#database.context(), viewer: somebody };
  }

  /** Every result with what stands under it, page by page, as a reader would go through them. */
  async #found(query: string): Promise<Set<string>> {
    const ids = new Set<string>();
    const ask = async (groups: readonly SearchGroup[], after: SearchCursor | null): Promise<void> => {
      const found = await search(this.#context, query, { ...everything, groups }, { first: PAGE, after });
      for (const { group, hits, hasMore } of found.groups) {
        for (const hit of hits) for (const { id } of [hit, ...hit.others]) ids.add(id);
        if (hasMore) await ask([group], hits.at(-1) ?? null);
      }
    };
    await ask(SEARCH_GROUPS, null);
    return ids;
  }

  async #foundBySnowball(query: string): Promise<Set<string>> {
    const { rows } = await sql<{ id: string }>`select id from bench_stems where stems @@ plainto_tsquery('swedish', ${query})`.execute(
      projection(this.#context.em),
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** The texts by PostgreSQL's own stemmer, once: a thousand questions would each read them all. */
async function stem({ url }: BenchDatabase): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl(url) });
  await owner.connect();
  await owner.query(`create table bench_stems as select id, to_tsvector('swedish', concat_ws(' ', title ->> 'sv', title ->> 'en', body ->> 'sv', body ->> 'en')) as stems
    from search_entry where not "isAbsent"`);
  await owner.query('grant select on bench_stems to kunskapsnav_app');
  await owner.end();
}
