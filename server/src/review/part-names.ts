import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { partNames } from 'shared/publishing/part-names.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { defineLoader } from '../kernel/loader.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { toldLabel } from '../publishing/label-of.ts';
import { textOfEdition } from './comment.queries.ts';
import { documentOfRound } from './review-round.queries.ts';

const WHOLE_TEXT: Localised<string> = { sv: 'Hela texten', en: 'The whole text' };

/** What a part is called in both languages; null for one that the text does not have. */
export type NameOfPart = (nodeId: string) => Localised<string> | null;

/** Names the parts of a text so that they are told apart, and its root as the whole. */
export function namesOfParts(context: Context, document: Doc): NameOfPart {
  const kind = kindNamed(context, document.kind);
  const told = (nodeId: string): Localised<string> => toldLabel(kind, nodeOf(document, nodeId));
  const sv = partNames(document, (nodeId) => told(nodeId).sv);
  const en = partNames(document, (nodeId) => told(nodeId).en ?? told(nodeId).sv);
  return (nodeId) => {
    if (nodeId === document.root) return WHOLE_TEXT;
    const name = sv.get(nodeId);
    return name === undefined ? null : { sv: name, en: en.get(nodeId) ?? name };
  };
}

/** Names the parts of the text as it was sent out in rounds. The caller has asked for permission. */
const namesInRound = namesIn(documentOfRound);

/** Names the parts of the edition in work, else of what is published, for those who may see the review. */
const namesInEdition = namesIn(textOfEdition);

function namesIn(textOf: (context: Context, id: string) => Promise<Doc | null>) {
  return defineLoader<string, NameOfPart>(async (context, ids) => {
    const texts = await Promise.all(ids.map(async (id) => [id, await textOf(context, id)] as const));
    return new Map(texts.flatMap(([id, document]) => (document ? [[id, namesOfParts(context, document)] as const] : [])));
  });
}

/** Which part a comment is about: as the part was called in the text that was sent out, or is called in the edition it is made on. */
export async function partOfComment(
  context: Context,
  { roundId, artefactId, nodeId }: { roundId: string | null; artefactId: string; nodeId: string },
): Promise<Localised<string> | null> {
  const nameOf = await (roundId ? namesInRound(context, roundId) : namesInEdition(context, artefactId));
  return nameOf?.(nodeId) ?? null;
}

/** A row about a part of a text, with what the part is called. */
export type WithPart<Row> = Row & { part: Localised<string> | null };

/** Rows about parts of a text, each with what its part is called. */
export async function withParts<Row extends { nodeId: string | null }>(
  context: Context,
  artefactId: string,
  rows: readonly Row[],
): Promise<WithPart<Row>[]> {
  const nameOf = rows.length > 0 ? await namesInEdition(context, artefactId) : null;
  return rows.map((row) => ({ ...row, part: row.nodeId === null ? null : (nameOf?.(row.nodeId) ?? null) }));
}
