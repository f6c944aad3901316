import { sql } from 'kysely';
import { webAddressOf } from 'shared/evaluations/method-proposal-schema.ts';
import { keysOfAddress, referenceKeys } from 'shared/publishing/reference-keys.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { artefactById } from '../../publishing/artefact.queries.ts';
import type { ArtefactRow } from '../../publishing/artefact.rows.ts';
import type { InboxTables } from './inbox.tables.ts';

/** A source in the bibliography of a published evaluation. */
export type CitedSource = { artefactId: string; title: Localised<string>; attrs: ReferenceAttrs };

/** Every source of every published evaluation. */
export function sourcesOfEvaluations({ em }: Context): Promise<CitedSource[]> {
  return projection<InboxTables>(em)
    .selectFrom('artefact')
    .innerJoin('artefact_version as version', 'version.id', 'artefact.publishedVersionId')
    .innerJoin(sql<{ value: { attrs: ReferenceAttrs } }>`lateral jsonb_each(version.document::jsonb -> 'nodes')`.as('node'), (join) =>
      join.on(sql<boolean>`node.value ->> 'type' = 'reference'`),
    )
    .where('artefact.kind', '=', 'evaluation')
    .where('artefact.retiredAt', 'is', null)
    .select(['artefact.id as artefactId', 'version.title', sql<ReferenceAttrs>`node.value -> 'attrs'`.as('attrs')])
    .execute();
}

/** As many as one reads before one sends a source again. */
const MOST_TOLD = 5;

/** The published evaluations that have a source in their bibliography, by its address as somebody writes it: that of a DOI or of an entry in PubMed. */
export async function evaluationsWithSource(context: Context, address: string): Promise<ArtefactRow[]> {
  const keys = keysOfAddress(webAddressOf(address));
  if (keys.length === 0) return [];
  const having = (await sourcesOfEvaluations(context)).filter(({ attrs }) => referenceKeys(attrs).some((key) => keys.includes(key)));
  const ids = [...new Set(having.map(({ artefactId }) => artefactId))].slice(0, MOST_TOLD);
  const found = await Promise.all(ids.map((id) => artefactById(context, id)));
  return found.filter((row) => row !== null);
}
