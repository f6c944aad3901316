import type { CompetencyAttrs } from 'shared/education/programmes/programme-nodes.ts';
import { nodeOf } from 'shared/publishing/document.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { Published } from '../../publishing/publish-listeners.ts';
import type { CompetenceTables } from './competence.tables.ts';
import { competencyIdOf } from './competency.entity.ts';

type Worded = Pick<CompetencyAttrs, 'title' | 'scale'> & { id: string; artefactId: string; node: string };

/** Notes the competencies of a programme as a version words them, in the transaction that publishes it. */
export async function writeCompetencies(context: Context, { artefact, version: { document } }: Published): Promise<void> {
  if (artefact.kind !== 'programme') return;
  const nodes = documentOrder(document).filter((id) => nodeOf(document, id).type === 'competency');
  const rows = nodes.map((node) => {
    const { title, scale } = nodeOf(document, node).attrs as CompetencyAttrs;
    return { id: competencyIdOf(artefact.id, node), artefactId: artefact.id, node, title, scale };
  });
  await noteCompetencies(context, rows, 'REWORD');
}

/**
 * Makes sure that competencies can be referred to: those a region has added are noted when something is recorded of somebody for the first time. What the
 * nation words stays as it is, unless it is the nation that words it anew.
 */
export async function noteCompetencies({ em }: Context, rows: readonly Worded[], known: 'REWORD' | 'KEEP'): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ id, artefactId, node, title, scale }) => ({
    id,
    artefactId,
    node,
    title: JSON.stringify(title),
    scale: JSON.stringify(scale),
  }));
  await projection<CompetenceTables>(em)
    .insertInto('competency')
    .values(values as never)
    .onConflict((conflict) =>
      known === 'KEEP'
        ? conflict.column('id').doNothing()
        : conflict.column('id').doUpdateSet((eb) => ({ title: eb.ref('excluded.title'), scale: eb.ref('excluded.scale') })),
    )
    .execute();
}
