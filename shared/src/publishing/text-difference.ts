import { diffArrays, diffWordsWithSpace, type ChangeObject } from 'diff';
import { plainBlocks, type RichText } from '../text/rich-text.ts';

/** A stretch of text that is only in the new one, only in the old one, or in both. */
export type Segment = { value: string; added?: true; removed?: true };

/** Beyond this many changed words the texts have little in common, and finding it would take time that grows with the square of their length. */
const MOST_CHANGES = 2_000;

/**
 * The two texts word by word, and phrase by phrase where a sentence is written anew. Without what is removed, the values make the new text; without what is
 * added, the old one.
 */
export function textSegments(before: string, after: string): Segment[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  return changes ? phrases(changes).flatMap(segmentsOf) : replaced(before, after);
}

/** A stretch of both texts: the same in them, or what stood there in one and what stands there in the other. */
type Stretch = { same: string } | { gone: string; come: string };

/**
 * Makes one change of two that only a chance word or a space parts: it says less than what changed around it, and a reader follows whole phrases better than
 * every other word of two sentences.
 */
function phrases(changes: readonly Pick<ChangeObject<string>, 'value' | 'added' | 'removed'>[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of changes) {
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push({ same: value });
    else if (last && 'gone' in last) last[removed ? 'gone' : 'come'] += value;
    else stretches.push({ gone: removed ? value : '', come: removed ? '' : value });
    while (joinsLast(stretches));
  }
  return stretches;
}

/** Joins the last two changes where what parts them is chance; says whether it did. */
function joinsLast(stretches: Stretch[]): boolean {
  const [left, between, right] = stretches.slice(-3);
  if (!left || !between || !right || !('gone' in left) || !('same' in between) || !('gone' in right)) return false;
  const { same } = between;
  const isChance = !/[\p{L}\p{N}]/u.test(same) || 2 * same.length <= Math.min(size(left), size(right));
  if (!isChance) return false;
  stretches.splice(-3, 3, { gone: left.gone + same + right.gone, come: left.come + same + right.come });
  return true;
}

const size = ({ gone, come }: { gone: string; come: string }): number => Math.max(gone.length, come.length);

const segmentsOf = (stretch: Stretch): Segment[] =>
  'same' in stretch ? [segment(stretch.same, {})] : replaced(stretch.gone, stretch.come);

/**
 * The plain texts of two rich texts (blocks parted by a line break) word by word, block against block, so that words of one paragraph are not found again in
 * another.
 */
export function richTextSegments(before: RichText | null, after: RichText | null): Segment[] {
  const [oldBlocks, newBlocks] = [before ? plainBlocks(before) : [], after ? plainBlocks(after) : []];
  const [oldLines, newLines] = [linesOf(oldBlocks), linesOf(newBlocks)];
  const segments = blockGroups(oldBlocks, newBlocks).flatMap(({ removed, added }) => {
    const [gone, come] = [oldLines.splice(0, removed), newLines.splice(0, added)];
    return removed === added
      ? gone.flatMap((line, index) => textSegments(line, come[index] ?? ''))
      : textSegments(gone.join(''), come.join(''));
  });
  return joined(segments);
}

/** Whether the segments show any difference. */
export function hasChange(segments: readonly Segment[]): boolean {
  return segments.some(({ added, removed }) => added ?? removed ?? false);
}

/** How many blocks of each text belong together: runs of equal blocks, and what stands between two such runs. */
function blockGroups(before: string[], after: string[]): { removed: number; added: number }[] {
  const changes = diffArrays(before, after, { maxEditLength: MOST_CHANGES });
  if (!changes) return [{ removed: before.length, added: after.length }];
  const groups: { removed: number; added: number; isEqual: boolean }[] = [];
  for (const { count, added, removed } of changes) {
    const isEqual = !added && !removed;
    const last = groups.at(-1);
    const group = last?.isEqual === isEqual ? last : { removed: 0, added: 0, isEqual };
    if (group !== last) groups.push(group);
    if (!added) group.removed += count;
    if (!removed) group.added += count;
  }
  return groups;
}

function linesOf(blocks: readonly string[]): string[] {
  return blocks.map((block, index) => (index < blocks.length - 1 ? `${block}\n` : block));
}

function replaced(before: string, after: string): Segment[] {
  return [segment(before, { removed: true }), segment(after, { added: true })].filter(({ value }) => value !== '');
}

/** Neighbours of one sort made into one. */
function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const next of segments) {
    const last = result.at(-1);
    if (last && last.added === next.added && last.removed === next.removed) last.value += next.value;
    else result.push({ ...next });
  }
  return result;
}

function segment(value: string, { added = false, removed = false }: { added?: boolean; removed?: boolean }): Segment {
  return { value, ...(added && { added }), ...(removed && { removed }) };
}
