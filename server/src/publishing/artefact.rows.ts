import type { Localised } from 'shared/text/localised.ts';

/** A version as lists and pages show it; its document is read on its own. */
export type VersionRow = {
  __typename: 'ArtefactVersion';
  id: string;
  artefactId: string;
  major: number;
  minor: number;
  title: Localised<string>;
  hash: string;
  changeNote: string;
  erratum: boolean;
  reviewBy: string | null;
  publishedAt: string | Date;
  supersedesId: string | null;
  provenance: 'AUTHORED' | 'IMPORTED';
  reviewedWhole: boolean;
  rulesVersion: string;
  publishedByName: string | null;
  approvedByName: string | null;
};

/** An artefact with its newest version, and what policies ask about. */
export type ArtefactRow = {
  __typename: 'Artefact';
  id: string;
  kind: string;
  slug: string;
  track: 'ADULT' | 'CHILD' | 'BOTH';
  levels: number[];
  tags: string[];
  createdAt: Date;
  retiredAt: Date | null;
  retiredReason: string | null;
  replacedById: string | null;
  ownerId: string;
  ownerName: string;
  ownerScope: string[];
  hasDraft: boolean;
  publishedVersion: VersionRow | null;
};
