import { wordsWithSpaceDiff } from 'diff';
import { canonicalJson } from '../text/canonical-json.ts';
import type { RichText, RichTextMark, RichTextRun } from '../text/rich-text.ts';
import { richTextSchema } from '../text/rich-text-schema.ts';
import { threeWayMerge, type Sides } from './three-way.ts';

/** One value as it was seen, as we wrote it, and as it is above now. */
export type ThreeWay<Value> = { seen: Value; ours: Value; theirs: Value };

/** A part of a rich text, as all its parts look from outside. */
type Part = { type: string; attrs?: unknown; content?: readonly unknown[] };

/** A text with the words that both sides changed; null where they changed the same words, or nothing would be left. */
export function mergeText({ seen, ours, theirs }: ThreeWay<string>): string | null {
  const merged = threeWayMerge({ seen: words(seen), ours: words(ours), theirs: words(theirs) }, (word) => word)?.join('') ?? null;
  return merged?.trim() === '' ? null : merged;
}

/**
 * A rich text with the words and blocks that both sides changed, formatting included; null where they changed the same words, or the outcome could not be
 * stored.
 */
export function mergeRichText({ seen, ours, theirs }: ThreeWay<RichText>): RichText | null {
  const parsed = richTextSchema.safeParse(mergePart({ seen, ours, theirs }));
  return parsed.success ? parsed.data : null;
}

/** Parts that are the same paragraph, list, row … changed inside. */
function mergePart({ seen, ours, theirs }: ThreeWay<Part>): Part | null {
  if (canonicalJson(ours) === canonicalJson(theirs) || canonicalJson(theirs) === canonicalJson(seen)) return ours;
  if (canonicalJson(ours) === canonicalJson(seen)) return theirs;
  if (outside(seen) !== outside(ours) || outside(seen) !== outside(theirs)) return null;
  const contents = { seen: seen.content ?? [], ours: ours.content ?? [], theirs: theirs.content ?? [] };
  const content = seen.type === 'paragraph' || seen.type === 'heading' ? mergeRuns(contents) : mergeParts(contents);
  if (!content) return null;
  const { content: _old, ...shell } = ours;
  return content.length > 0 ? { ...shell, content } : shell;
}

function mergeParts(contents: Sides<unknown>): Part[] | null {
  return threeWayMerge(contents as Sides<Part>, canonicalJson, mergeEach);
}

/** A stretch of as many parts on every side is taken for the same parts, each changed inside. */
function mergeEach({ seen, ours, theirs }: Sides<Part>): Part[] | null {
  if (seen.length !== ours.length || seen.length !== theirs.length) return null;
  const merged = seen.map((part, index) => mergePart({ seen: part, ours: ours[index] as Part, theirs: theirs[index] as Part }));
  return merged.includes(null) ? null : (merged as Part[]);
}

/** Words with their marks, so that bold on one side and another word on the other are two changes. */
function mergeRuns({ seen, ours, theirs }: Sides<unknown>): RichTextRun[] | null {
  const merged = threeWayMerge({ seen: markedWords(seen), ours: markedWords(ours), theirs: markedWords(theirs) }, canonicalJson);
  return merged && joined(merged);
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
