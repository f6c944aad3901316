import { anchorAt, type CommentAnchor } from 'shared/review/comment-anchor.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { anyText, visibleText } from 'shared/text/localised.ts';
import { suggestedAttrs } from 'shared/review/suggested-wording.ts';
import type { CommentType } from 'shared/review/review-words.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';

/** A comment as it is written: on a part, or on words of one of its texts. */
export type CommentInput = {
  type: CommentType;
  text: string;
  nodeId: string;
  attribute?: string | null;
  from?: number | null;
  to?: number | null;
  proposedText?: string | null;
};

const schema = z.object({
  text: visibleText(10_000),
  nodeId: anyText(64),
  attribute: z.nullish(anyText(64)),
  proposedText: z.nullish(anyText(5_000)),
});

/** What is stored of a comment. */
export type CommentContent = Omit<CommentAnchor, 'node'> & { nodeId: string; type: CommentType; text: string; proposedText: string | null };

/** Reads a comment against the text it is about: its content, or what is wrong with it. */
export function readComment(
  { locale }: Context,
  input: CommentInput,
  document: Doc,
): { content: CommentContent; errors: null } | { content: null; errors: UserErrorRow[] } {
  const parsed = parseInput(schema, input, locale);
  if (parsed.errors) return { content: null, errors: parsed.errors };
  const { nodeId, attribute, text, proposedText } = parsed.value;
  const range = attribute ? { attribute, from: input.from ?? -1, to: input.to ?? -1 } : null;
  const anchor = anchorAt(document, nodeId, range);
  if (!anchor) return { content: null, errors: [userError('InvalidInput', locale, 'anchorOutside', ['nodeId'])] };
  const wording = attribute && proposedText != null ? proposedText.trim() : null;
  if (wording !== null && !suggestedAttrs(document, anchor, wording))
    return { content: null, errors: [userError('InvalidInput', locale, 'suggestionAcross', ['proposedText'])] };
  const { node: _same, ...place } = anchor;
  return { content: { ...place, nodeId, type: input.type, text: text.trim(), proposedText: wording }, errors: null };
}
