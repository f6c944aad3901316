import { canonicalJson, sha256Hex } from '../text/canonical-json.ts';
import type { Attrs, DocumentNode, JsonValue, NodeId } from './document.ts';

/** What a node looked like when somebody decided to write it otherwise; `path` is its way up, its parent first and the root last. */
export type SeenNode = { type: string; attrs: Attrs; path: NodeId[] };

/** Follow the text from above. */
export type Adopt = { mode: 'ADOPT' };

/**
 * Write some attributes otherwise. `set` holds only those that differ; `baseHashes` is, for each of them, the SHA-256 of the canonical JSON of the value
 * above that it was decided against, an absent one counting as null.
 */
export type Adapt = {
  mode: 'ADAPT';
  set: Attrs;
  baseHashes: Record<string, string>;
  seen: SeenNode;
  /** Why the organisation writes it otherwise. */
  reason: string;
  /** The criteria of evidence-to-decision that come out differently here. */
  differingCriteria: string[];
  /** What follows from it for patients and care here. */
  consequence: string;
};

/** Leave a part out, with everything below it. `baseHash` is the subtree hash above that it was decided against. */
export type Exclude = { mode: 'EXCLUDE'; baseHash: string; reason: string };

/** What an organisation decides about one node from above. */
export type Decision = Adopt | Adapt | Exclude;

/**
 * A part of the organisation's own: `node` and what stands below it in `nodes`, directly after the sibling `after` (null for the first place) below
 * `parent`. `path` is the way up, the parent first and the root last.
 */
export type Addition = {
  node: NodeId;
  parent: NodeId;
  path: NodeId[];
  after: NodeId | null;
  nodes: Record<NodeId, DocumentNode>;
  /** Why the organisation adds it; absent where nothing is said. */
  reason?: string;
};

/** All that an organisation decides about an artefact, against the effective document of the organisation above it. */
export type Overlay = { decisions: Record<NodeId, Decision>; additions: Addition[] };

/** An overlay that follows everything. */
export const emptyOverlay: Overlay = { decisions: {}, additions: [] };

/** Whether an overlay leaves a node out. The root is never left out, whatever a decision says. */
export function isExcluded({ decisions }: Pick<Overlay, 'decisions'>, root: NodeId, id: NodeId): boolean {
  return id !== root && Object.hasOwn(decisions, id) && decisions[id]?.mode === 'EXCLUDE';
}

/** SHA-256 of the canonical JSON of one attribute; one that is absent counts as null. What an ADAPT remembers of the text above. */
export function attributeHash(attrs: Attrs, name: string): string {
  return sha256Hex(canonicalJson(attributeOf(attrs, name)));
}

/** The value of an attribute; one that is absent counts as null. */
export function attributeOf(attrs: Attrs, name: string): JsonValue {
  return Object.hasOwn(attrs, name) ? (attrs[name] ?? null) : null;
}

/** Whether two nodes say the same in one attribute. */
export function sameAttribute(one: Attrs, other: Attrs, name: string): boolean {
  return canonicalJson(attributeOf(one, name)) === canonicalJson(attributeOf(other, name));
}
