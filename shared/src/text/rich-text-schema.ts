import * as z from 'zod/mini';
import { plainText, type RichText, type RichTextList, type RichTextListItem } from './rich-text.ts';

/** The longest rich text accepted, in UTF-16 units of its plain text: some twenty printed pages. */
export const RICH_TEXT_MAX_LENGTH = 50_000;

/** How deep lists may lie in each other. */
export const RICH_TEXT_MAX_LIST_DEPTH = 3;

const MAX_CHILDREN = 2_000;

/**
 * Whether a link in a rich text may be kept: `https://…`, `mailto:…` or a path of this site. A path that a browser would read as another host
 * (`//host`, `/\host`) and anything holding white space or control characters is refused, since browsers drop those characters before reading.
 */
export function isAllowedHref(href: string): boolean {
  return /^(https:\/\/[^/\\]|mailto:[^/\\]|\/(?![/\\]))/.test(href) && !/[\s\p{Cc}\\]/u.test(href) && href.length <= 2_000;
}

const mark = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('bold') }),
    z.strictObject({ type: z.literal('italic') }),
    z.strictObject({
      type: z.literal('link'),
      attrs: z.strictObject({ href: z.string().check(z.refine(isAllowedHref, 'linkNotAllowed')) }),
    }),
  ],
  'formattingNotAllowed',
);

const marks = z.array(mark).check(
  z.minLength(1, 'formattingNotAllowed'),
  z.refine((list) => new Set(list.map(({ type }) => type)).size === list.length, 'formattingNotAllowed'),
);

const run = z.strictObject({ type: z.literal('text'), text: z.string().check(z.minLength(1, 'required')), marks: z.exactOptional(marks) });

const runs = z.exactOptional(children(run));

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: runs });

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal([3, 4], 'formattingNotAllowed') }),
  content: runs,
});

const tableCell = z.strictObject({ type: z.enum(['tableHeader', 'tableCell']), content: children(paragraph) });

const table = z.strictObject({
  type: z.literal('table'),
  content: children(z.strictObject({ type: z.literal('tableRow'), content: children(tableCell) })),
});

/** Built level by level instead of by reference to itself, so that hostile nesting is refused without being followed. */
function list(depth: number): z.ZodMiniType<RichTextList> {
  const item: z.ZodMiniType<RichTextListItem> = z.strictObject({
    type: z.literal('listItem'),
    content: children(depth > 1 ? z.union([paragraph, list(depth - 1)], 'formattingNotAllowed') : paragraph),
  });
  return z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: children(item) });
}

function children<Child extends z.ZodMiniType>(child: Child) {
  return z.array(child).check(z.minLength(1, 'required'), z.maxLength(MAX_CHILDREN, 'tooLong'));
}

/**
 * Rich text as it may be stored. Refused: unknown nodes, marks and attributes, links other than {@link isAllowedHref} allows, lists deeper than
 * {@link RICH_TEXT_MAX_LIST_DEPTH}, text longer than {@link RICH_TEXT_MAX_LENGTH}, and text without a visible character (`required`).
 */
export const richTextSchema: z.ZodMiniType<RichText> = z
  .strictObject({
    type: z.literal('doc'),
    content: children(z.union([paragraph, heading, list(RICH_TEXT_MAX_LIST_DEPTH), table], 'formattingNotAllowed')),
  })
  .check(
    z.refine((richText) => plainText(richText).trim() !== '', 'required'),
    z.refine((richText) => plainText(richText).length <= RICH_TEXT_MAX_LENGTH, 'tooLong'),
  );
