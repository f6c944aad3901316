import { sql } from 'kysely';
import type { Localised } from 'shared/text/localised.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { canEditDraft } from '../../publishing/artefact.policy.ts';
import type { EducationTables } from '../education.tables.ts';
import { mayUseBank } from './bank.policy.ts';
import type { QuestionBank } from './bank.type.ts';

type BankRow = Omit<QuestionBank, 'viewerCanEdit'> & { id: string; ownerScope: string[] };

/** Published banks in use that the viewer may read, as one statement. */
function banks(context: Context) {
  return projection<EducationTables>(context.em)
    .selectFrom('artefact as bank')
    .innerJoin('artefact_version as version', 'version.id', 'bank.publishedVersionId')
    .innerJoin('organisation_node as owner', 'owner.id', 'bank.ownerId')
    .select([
      'bank.id',
      'bank.slug',
      'version.title',
      'owner.name as ownerName',
      'owner.ancestorIds as ownerScope',
      sql<Localised<string> | null>`version.document -> 'nodes' -> (version.document ->> 'root') -> 'attrs' -> 'summary'`.as('summary'),
      sql<string>`version.major || '.' || version.minor`.as('number'),
      sql<number>`(select count(*)::int from version_node where "versionId" = version.id and type = 'question')`.as('questionCount'),
      sql<number>`(select count(distinct "sourceId")::int from citation
        where "targetArtefactId" = bank.id and "sourceType" = 'ARTEFACT_NODE' and "endedAt" is null)`.as('courseCount'),
    ])
    .where('bank.kind', '=', 'questionBank')
    .where('bank.retiredAt', 'is', null)
    .where(mayUseBank(context.viewer));
}

/** The banks the viewer may use, in Swedish alphabetical order. */
export async function banksPage(context: Context, args: PageArgs): Promise<Page<QuestionBank>> {
  const order = sql<string>`(version.title ->> 'sv') collate "sv-SE-x-icu"`;
  const page = (await pageOf(banks(context).select(order.as('sortKey')) as never, args, {
    by: order,
    id: sql.ref('bank.id'),
    cast: 'text',
  })) as unknown as Page<BankRow>;
  return { ...page, nodes: page.nodes.map((row) => withRights(context, row)) };
}

/** A bank by its slug; null for one the viewer may not use. */
export async function readBank(context: Context, slug: string): Promise<QuestionBank | null> {
  const row = await banks(context).where('bank.slug', '=', slug).executeTakeFirst();
  return row ? withRights(context, row) : null;
}

function withRights({ viewer }: Context, row: BankRow): QuestionBank {
  return { ...row, viewerCanEdit: canEditDraft(viewer, row) };
}
