import type { DocumentNode } from 'shared/publishing/document.ts';
import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import { extensionPoint } from '../../kernel/extension-points.ts';

/** What may be found of a kind of artefact. A kind nobody has said this of is not in the index. */
export type SearchedKind = {
  kind: string;
  group: SearchGroup;
  /** Node types whose text is never found: what asks the reader, and what would give the answer away. */
  hidden: readonly string[];
  /** Whether a node of this type is a result of its own; the others are shown under the nearest one above that is. */
  isResult(type: string): boolean;
  /** Who may find a node of this type (`kernel/search/audience.ts`). */
  audience(type: string): string[];
  /** What such a part is called by those who look for one, as its page heads it; left out where nobody looks for it by that. */
  kindName?(node: Pick<DocumentNode, 'type' | 'attrs'>): Localised<string> | null;
  /** Whether its page heads such a part with that, so that it is shown under it; else under its own name. */
  isHeaded?(type: string): boolean;
  /** The place of a node of this type within its group, 0 first. */
  rank(type: string): number;
};

/** Each room registers its kinds here. */
export const searchedKinds = extensionPoint<SearchedKind>('searched kinds');
