import type { EditionState } from 'shared/publishing/edition-state.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import type { ArtefactRow } from '../artefact.rows.ts';

/** One published set of an organisation's decisions, as lists and pages show it. */
export type AdaptationVersionRow = {
  id: string;
  organisationNodeId: string;
  number: number;
  hash: string;
  changeNote: string;
  reviewBy: string | null;
  publishedAt: Date | string;
  publishedByName: string | null;
  approvedByName: string | null;
};

/** The decisions in work of an organisation, as the API shows them. */
export type AdaptationDraftRow = {
  id: string;
  state: EditionState;
  revision: number;
  changeNote: string | null;
  reviewBy: string | null;
  sentBackReason: string | null;
  createdAt: Date | string;
  updatedAt: Date | string;
  createdByName: string;
};

/** What one organisation decides about an artefact. The draft is there whoever asks: its field gives it to those who may see it. */
export type AdaptationRow = {
  __typename: 'Adaptation';
  id: string;
  artefact: ArtefactRow;
  organisationNode: OrganisationNodeRow;
  published: AdaptationVersionRow | null;
  draft: AdaptationDraftRow | null;
};
