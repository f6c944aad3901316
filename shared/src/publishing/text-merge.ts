import { wordsWithSpaceDiff } from 'diff';
import { canonicalJson } from '../text/canonical-json.ts';
import type { RichText, RichTextMark, RichTextRun } from '../text/rich-text.ts';
import { richTextSchema } from '../text/rich-text-schema.ts';
import { threeWayMerge, type Sides } from './three-way.ts';

/** One value as it was seen, as we wrote it, and as it is above now. */
export type ThreeWay<Value> = { seen: Value; ours: Value; theirs: Value };

/** A part of a rich text, as all its parts look from outside. */
type Part = { type: string; attrs?: unknown; content?: readonly unknown[] };

/** What two sides come to together; contested where both wrote at one place: then the words of both stand there, theirs first, for somebody to look at. */
export type MergedText<Value> = { value: Value; isContested: boolean };

/** A text with the words that both sides changed. Where both wrote something new at one place both stand there, and where both changed the same words both texts do. */
export function mergeText({ seen, ours, theirs }: ThreeWay<string>): MergedText<string> {
  const sides = { seen: words(seen), ours: words(ours), theirs: words(theirs) };
  const merged = threeWayMerge(sides, String)?.join('') ?? '';
  if (merged.trim() !== '') return { value: merged, isContested: false };
  const added = seen.trim() === '' ? '' : (threeWayMerge(sides, String, (stretch) => bothInserted(stretch, ' ', String))?.join('') ?? '');
  const both = [theirs, ours].filter((text) => text.trim() !== '').join(' / ');
  return { value: added.trim() === '' ? both : added, isContested: true };
}

/**
 * A rich text with the words and blocks that both sides changed, formatting included. Where both wrote something new at one place both stand there, and where
 * both changed the same words both paragraphs do. Null where the outcome could not be stored.
 */
export function mergeRichText(sides: ThreeWay<RichText>): MergedText<RichText> | null {
  const merged = asStored(mergePart(sides, false));
  if (merged) return { value: merged, isContested: false };
  const both = asStored(mergePart(sides, true)) ?? asStored([sides.theirs, sides.ours]);
  return both && { value: both, isContested: true };
}

function asStored(documents: readonly Part[] | null): RichText | null {
  const content = documents?.flatMap(({ content: blocks = [] }) => blocks);
  const parsed = richTextSchema.safeParse({ type: 'doc', content });
  return parsed.success ? parsed.data : null;
}

/** Parts that are the same paragraph, list, row … changed inside; where that does not go together nothing, or both where both are to be kept. */
function mergePart({ seen, ours, theirs }: ThreeWay<Part>, keepsBoth: boolean): Part[] | null {
  if (canonicalJson(ours) === canonicalJson(theirs) || canonicalJson(theirs) === canonicalJson(seen)) return [ours];
  if (canonicalJson(ours) === canonicalJson(seen)) return [theirs];
  const content =
    outside(seen) === outside(ours) && outside(seen) === outside(theirs) ? mergeInside({ seen, ours, theirs }, keepsBoth) : null;
  if (!content) return keepsBoth ? [theirs, ours] : null;
  const { content: _old, ...shell } = ours;
  return [content.length > 0 ? { ...shell, content } : shell];
}

function mergeInside({ seen, ours, theirs }: ThreeWay<Part>, keepsBoth: boolean): readonly unknown[] | null {
  const contents = { seen: seen.content ?? [], ours: ours.content ?? [], theirs: theirs.content ?? [] };
  if (seen.type === 'paragraph' || seen.type === 'heading') return mergeRuns(contents, keepsBoth);
  // A row that got another cell than its neighbours would be no row of the table: such tables, and such rows, stand whole beside each other.
  if (keepsBoth && seen.type === 'table' && new Set([seen, ours, theirs].flatMap(widths)).size > 1) return null;
  return mergeParts(contents as Sides<Part>, keepsBoth, seen.type === 'tableRow');
}

function widths({ content = [] }: Part): number[] {
  return (content as Part[]).map((row) => row.content?.length ?? 0);
}

function mergeParts(contents: Sides<Part>, keepsBoth: boolean, isRow: boolean): Part[] | null {
  return keepsBoth && isRow ? mergeCells(contents) : threeWayMerge(contents, canonicalJson, (stretch) => mergeEach(stretch, keepsBoth));
}

/** Cell by cell, with as many cells as there were; a cell holds the paragraphs of both. */
function mergeCells({ seen, ours, theirs }: Sides<Part>): Part[] | null {
  const cells = seen.map((cell, index) => mergePart({ seen: cell, ours: ours[index] as Part, theirs: theirs[index] as Part }, true));
  return cells.every((each) => each?.length === 1) ? cells.flatMap((each) => each ?? []) : null;
}

/** A stretch of as many parts on every side is taken for the same parts, each changed inside. */
function mergeEach({ seen, ours, theirs }: Sides<Part>, keepsBoth: boolean): Part[] | null {
  if (seen.length !== ours.length || seen.length !== theirs.length) return keepsBoth ? [...theirs, ...ours] : null;
  const merged = seen.map((part, index) => mergePart({ seen: part, ours: ours[index] as Part, theirs: theirs[index] as Part }, keepsBoth));
  return merged.includes(null) ? null : merged.flatMap((each) => each ?? []);
}

/** Words with their marks, so that bold on one side and another word on the other are two changes. */
function mergeRuns({ seen, ours, theirs }: Sides<unknown>, keepsBoth: boolean): RichTextRun[] | null {
  if (keepsBoth && seen.length === 0) return null;
  const space: RichTextRun = { type: 'text', text: ' ' };
  const sides = { seen: markedWords(seen), ours: markedWords(ours), theirs: markedWords(theirs) };
  const merged = threeWayMerge(sides, canonicalJson, (stretch) => (keepsBoth ? bothInserted(stretch, space, ({ text }) => text) : null));
  return merged && joined(merged);
}

/** What both wrote where nothing was: theirs, then ours, parted by white space. */
function bothInserted<Word>({ seen, ours, theirs }: Sides<Word>, space: Word, textOf: (word: Word) => string): Word[] | null {
  const [last, first] = [theirs.at(-1), ours[0]];
  if (seen.length > 0 || last === undefined || first === undefined) return null;
  const isParted = /\s$/.test(textOf(last)) || /^[\s.,;:!?)]/.test(textOf(first));
  return [...theirs, ...(isParted ? [] : [space]), ...ours];
}

function markedWords(runs: readonly unknown[]): RichTextRun[] {
  return (runs as RichTextRun[]).flatMap((run) => words(run.text).map((text) => ({ ...run, text })));
}

/** Neighbours with the same marks made into one run. */
function joined(runs: readonly RichTextRun[]): RichTextRun[] {
  const result: RichTextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && marksOf(last) === marksOf(run)) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

function marksOf({ marks = [] }: { marks?: RichTextMark[] }): string {
  return canonicalJson(marks);
}

function outside({ type, attrs = null }: Part): string {
  return canonicalJson({ type, attrs });
}

function words(text: string): string[] {
  return [...wordsWithSpaceDiff.tokenize(text)];
}
