import { sql } from 'kysely';
import type { Localised } from 'shared/text/localised.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { EducationTables } from '../education.tables.ts';
import { mayUseBank } from './bank.policy.ts';

/** A question of a bank as lists show it. */
export type BankQuestionRow = {
  id: string;
  node: string;
  bankReference: string;
  bankSlug: string;
  bankTitle: Localised<string>;
  stem: Localised<string>;
  kind: string;
};

const position = sql<string>`(bank.slug || ' ' || lpad(node.position::text, 6, '0'))`;

/** Questions of the banks the viewer may use, as one statement. */
function questions(context: Context) {
  return projection<EducationTables>(context.em)
    .selectFrom('artefact as bank')
    .innerJoin('artefact_version as version', 'version.id', 'bank.publishedVersionId')
    .innerJoin('organisation_node as owner', 'owner.id', 'bank.ownerId')
    .innerJoin('version_node as node', 'node.versionId', 'version.id')
    .select([
      'bank.id',
      'bank.id as bankReference',
      'bank.slug as bankSlug',
      'version.title as bankTitle',
      'node.nodeId as node',
      'node.label as stem',
      sql<string>`version.document -> 'nodes' -> node."nodeId" -> 'attrs' ->> 'type'`.as('kind'),
      position.as('sortKey'),
    ])
    .where('bank.kind', '=', 'questionBank')
    .where('bank.retiredAt', 'is', null)
    .where('node.type', '=', 'question')
    .where(mayUseBank(context.viewer));
}

/** Questions of banks by words of what they ask, bank by bank, in the order of each. */
export function bankQuestionsPage(
  context: Context,
  args: PageArgs,
  { text, bank }: { text?: string | null; bank?: string | null },
): Promise<Page<BankQuestionRow>> {
  let query = questions(context);
  if (bank) query = query.where('bank.slug', '=', bank);
  for (const word of words(text))
    query = query.where(sql<boolean>`concat_ws(' ', node.label ->> 'sv', node.label ->> 'en') ilike ${`%${word}%`}`);
  return pageOf(query as never, args, { by: position, id: sql.ref('bank.id'), cast: 'text' }) as unknown as Promise<Page<BankQuestionRow>>;
}

/** One question of a bank, named by its slug or as slots name it; null where the viewer may not use the bank, or it has no such question. */
export async function readBankQuestion(context: Context, bank: string, node: string): Promise<BankQuestionRow | null> {
  const row = await questions(context)
    .where(sql<boolean>`${bank} in (bank.slug, bank.id::text)`)
    .where('node.nodeId', '=', node)
    .executeTakeFirst();
  return (row as BankQuestionRow | undefined) ?? null;
}

/** At most six words; the signs LIKE gives a meaning are taken literally. */
function words(text: string | null | undefined): string[] {
  return (text ?? '')
    .slice(0, 200)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`));
}
