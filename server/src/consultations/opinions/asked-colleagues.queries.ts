import { sql, type RawBuilder } from 'kysely';
import type { AskedColleague } from '../consult.policy.ts';

/** Within a statement: whose second opinion about a question is waited for, as its policies ask for them. */
export function askedAbout(consultId: RawBuilder<unknown>): RawBuilder<AskedColleague[]> {
  return sql<
    AskedColleague[]
  >`coalesce((select jsonb_agg(jsonb_build_object('personId', opinion."askedOfId", 'scope', to_jsonb(unit."ancestorIds")))
    from consult_opinion opinion join organisation_node unit on unit.id = opinion."unitId"
    where opinion."consultId" = ${consultId} and opinion."endedAt" is null), '[]'::jsonb)`;
}
