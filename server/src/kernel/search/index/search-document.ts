import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Localised } from 'shared/text/localised.ts';

/** One thing a room lets people find. */
export type SearchDocument = {
  /** The part of the object; empty for the whole. */
  nodeId: string;
  /** Where it reads so, with the distance from the nation (1 and on); null for everywhere. */
  place: { id: string; depth: number } | null;
  group: SearchGroup;
  kind: string;
  /** Site-relative address. */
  path: string;
  /** What is shown as one result: entries of one group that share it. */
  page: string;
  /** It is shown under that result, by whose name it goes. */
  isWithin: boolean;
  /** What things of its kind are called, where somebody may look for it by that: course, lesson; null for what nobody calls so. */
  kindName: Localised<string> | null;
  /** The organisations a place lies in, itself and the nation among them: it comes first for who reads there. Empty for what lies nowhere. */
  home: string[];
  title: Localised<string>;
  partOf: Localised<string> | null;
  body: Localised<string>;
  version: string | null;
  publishedAt: Date | null;
  track: string | null;
  levels: number[];
  patientGroups: string[];
  professions: string[];
  audience: string[];
  validFrom: string | null;
  validTo: string | null;
  /** Its place within its group, 0 (first) to 9. */
  rank: number;
};

/** A part that is left out at an organisation. */
export type AbsentPart = { nodeId: string; place: { id: string; depth: number } };

/** Everything one object lets people find. */
export type SearchObject = { source: string; objectId: string; documents: readonly SearchDocument[]; absent?: readonly AbsentPart[] };
