import { sql } from 'kysely';
import { ageInDays, expectedInvalidShare } from 'shared/evaluations/expected-validity.ts';
import type { Localised } from 'shared/text/localised.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { kindNamed } from '../../publishing/kinds.ts';
import type { InboxTables } from './inbox.tables.ts';

/** How old the evidence of a published evaluation is. */
export type EvidenceAgeRow = {
  id: string;
  title: Localised<string>;
  path: string;
  number: string;
  /** When studies were searched for, or when it was published where the search is not dated. */
  evidenceFrom: string;
  ageDays: number;
  expectedInvalidShare: number;
  /** Proposals of new evidence about it since it was published. */
  newEvidence: number;
};

/** As many evaluations as a country has. */
const MOST_EVALUATIONS = 500;

/**
 * Every published evaluation with the age of its evidence, the oldest first, or the one at an address. Open to everyone, as the evaluations are; proposals are
 * only counted.
 */
export async function evidenceAges(context: Context, slug?: string): Promise<EvidenceAgeRow[]> {
  const now = today(context.clock);
  const rows = await projection<InboxTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('artefact_version as version', 'version.id', 'artefact.publishedVersionId')
    .where('artefact.kind', '=', 'evaluation')
    .where('artefact.retiredAt', 'is', null)
    .select((eb) => [
      'artefact.id',
      'artefact.slug',
      'version.title',
      sql<string>`version.major || '.' || version.minor`.as('number'),
      sql<string>`coalesce(version.document::jsonb -> 'nodes' -> (version.document::jsonb ->> 'root') -> 'attrs' ->> 'searchDate',
        (version."publishedAt" at time zone 'Europe/Stockholm')::date::text)`.as('evidenceFrom'),
      eb
        .selectFrom('method_proposal as proposal')
        .whereRef('proposal.artefactId', '=', 'artefact.id')
        .where('proposal.kind', '=', 'EVIDENCE')
        .where('proposal.state', 'in', ['NEW', 'TAKEN', 'USED'])
        .whereRef('proposal.proposedAt', '>', 'version.publishedAt')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('newEvidence'),
    ])
    .$if(slug !== undefined, (query) => query.where('artefact.slug', '=', slug ?? ''))
    .limit(MOST_EVALUATIONS)
    .execute();
  return rows
    .map(({ slug, newEvidence, ...row }) => {
      const ageDays = ageInDays(row.evidenceFrom, now);
      const path = kindNamed(context, 'evaluation').readerPath(slug);
      return { ...row, path, ageDays, newEvidence: newEvidence ?? 0, expectedInvalidShare: expectedInvalidShare(ageDays) };
    })
    .toSorted((a, b) => b.ageDays - a.ageDays);
}
