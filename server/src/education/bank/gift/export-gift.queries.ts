import { sql } from 'kysely';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../../kernel/context.ts';
import { projection } from '../../../kernel/database/projection.ts';
import type { EducationTables } from '../../education.tables.ts';
import { mayUseBank } from '../bank.policy.ts';
import { writeGift } from './write-gift.ts';

/** What becomes of a question when its bank is taken along: its item, null where it is left out, and what is lost or why. */
export type ExportedQuestion = { node: string; stem: Localised<string>; item: string | null; notes: FieldMessageKey[] };

/** The questions of a published bank as GIFT, in its order; null for a bank the viewer may not use. One statement. */
export async function exportGift(context: Context, slug: string): Promise<ExportedQuestion[] | null> {
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('artefact as bank')
    .innerJoin('artefact_version as version', 'version.id', 'bank.publishedVersionId')
    .innerJoin('organisation_node as owner', 'owner.id', 'bank.ownerId')
    .leftJoin('version_node as node', (join) => join.onRef('node.versionId', '=', 'version.id').on('node.type', '=', 'question'))
    .select(['node.nodeId', sql<QuestionAttrs>`version.document -> 'nodes' -> node."nodeId" -> 'attrs'`.as('attrs')])
    .where('bank.slug', '=', slug)
    .where('bank.kind', '=', 'questionBank')
    .where('bank.retiredAt', 'is', null)
    .where(mayUseBank(context.viewer))
    .orderBy('node.position')
    .execute();
  if (rows.length === 0) return null;
  return rows.flatMap(({ nodeId, attrs }): ExportedQuestion[] => {
    if (nodeId === null) return [];
    const written = writeGift(nodeId, attrs);
    const told = { node: nodeId, stem: attrs.stem };
    return [
      'refused' in written ? { ...told, item: null, notes: [written.refused] } : { ...told, item: written.item, notes: written.lost },
    ];
  });
}

/** The file: what could be written, each item apart by an empty line. */
export function giftFile(questions: readonly ExportedQuestion[]): string {
  return `${questions.flatMap(({ item }) => item ?? []).join('\n\n')}\n`;
}
