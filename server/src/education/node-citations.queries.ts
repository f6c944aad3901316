import type { Context } from '../kernel/context.ts';
import { citationsFromNode } from '../publishing/citation.queries.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';

/** What one part of a course rests on, with notices where that reads differently now: one statement for any number of parts. */
export async function citationsOfNode(context: Context, artefactId: string, node: string): Promise<CitationRow[]> {
  return (await citationsFromNode(context, `${artefactId} ${node}`)) ?? [];
}
