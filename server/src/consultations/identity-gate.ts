import { isOverridable, type IdentityHit, type IdentityKind } from 'shared/consultations/identity-hit.ts';
import { scanIdentity } from 'shared/consultations/identity-scan.ts';

/** A text on its way in, under the name of its field. */
export type GatedText = { field: string; text: string };

/** What the scan found in a field; offsets are UTF-16 units of its text. */
export type FieldFinds = { field: string; hits: IdentityHit[] };

export type GateVerdict = {
  /** Fields that must not be stored, with what stops them. */
  stopped: FieldFinds[];
  /** Finds that only warn, of fields that may be stored. */
  warnings: FieldFinds[];
  /** Finds that were let through because the author vouches for them, counted per field and kind. */
  vouched: { field: string; kind: IdentityKind; hits: number }[];
};

/**
 * Judges texts one by one. A hard find stops its field, and only that; a find of a kind that can be overridden passes while there are no more
 * of its kind in the field than `allowed` says. Identity numbers pass never.
 */
export function judgeTexts(texts: readonly GatedText[], allowed: (field: string, kind: IdentityKind) => number): GateVerdict {
  const verdict: GateVerdict = { stopped: [], warnings: [], vouched: [] };
  for (const { field, text } of texts) {
    const hits = scanIdentity(text);
    const hard = hits.filter(({ severity }) => severity === 'HARD');
    const counts = Map.groupBy(hard, ({ kind }) => kind);
    const stopping = hard.filter(({ kind }) => !isOverridable(kind) || (counts.get(kind)?.length ?? 0) > allowed(field, kind));
    if (stopping.length > 0) {
      verdict.stopped.push({ field, hits: stopping });
      continue;
    }
    for (const [kind, found] of counts) verdict.vouched.push({ field, kind, hits: found.length });
    const soft = hits.filter(({ severity }) => severity === 'SOFT');
    if (soft.length > 0) verdict.warnings.push({ field, hits: soft });
  }
  return verdict;
}
