import { isOverridable, type IdentityHit, type IdentityKind } from 'shared/consultations/identity-hit.ts';
import { scanIdentity } from 'shared/consultations/identity-scan.ts';

/** What stands in the way of storing a text, and what only warns. */
export type Judgement = { stopping: IdentityHit[]; warnings: IdentityHit[] };

type Known = {
  /** The text as the server has it: what it let through there passes here as well. */
  saved?: string;
  /** Kinds the author has given a reason for. */
  vouched?: readonly IdentityKind[];
};

/** Judges a text in the browser as the server will: before it is sent anywhere. */
export function judgeText(text: string, { saved = '', vouched = [] }: Known = {}): Judgement {
  const hits = scanIdentity(text);
  const hard = hits.filter(({ severity }) => severity === 'HARD');
  const passed = countByKind(saved);
  const counts = Map.groupBy(hard, ({ kind }) => kind);
  const mayPass = (kind: IdentityKind): boolean =>
    isOverridable(kind) && (vouched.includes(kind) || (counts.get(kind)?.length ?? 0) <= (passed.get(kind) ?? 0));
  return { stopping: hard.filter(({ kind }) => !mayPass(kind)), warnings: hits.filter(({ severity }) => severity === 'SOFT') };
}

/** What in a reason the author gives may not leave the browser: an identity number, which nobody can vouch for. */
export function findsInReason(reason: string): IdentityHit[] {
  return scanIdentity(reason).filter(({ kind }) => !isOverridable(kind));
}

function countByKind(saved: string): Map<IdentityKind, number> {
  const hard = saved ? scanIdentity(saved).filter(({ severity }) => severity === 'HARD') : [];
  return new Map([...Map.groupBy(hard, ({ kind }) => kind)].map(([kind, hits]) => [kind, hits.length]));
}

/** Whether the author may store the text anyway by giving a reason. */
export function canVouch({ stopping }: Judgement): boolean {
  return stopping.length > 0 && stopping.every(({ kind }) => isOverridable(kind));
}

/** A find with a little of the text around it, for showing where it is; only ever on the page. */
export type Passage = { before: string; found: string; after: string };

const AROUND = 24;

/** Where in a text a find is. */
export function passageOf(text: string, { start, end }: IdentityHit): Passage {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    found: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}
