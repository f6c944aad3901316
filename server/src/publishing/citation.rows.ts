import type { Role } from 'shared/identity/roles.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { ArtefactRow, VersionRow } from './artefact.rows.ts';

/** A citation as the API shows it, with what policies ask about. */
export type CitationRow = {
  __typename: 'Citation';
  id: string;
  sourceArtefact: ArtefactRow | null;
  /** The organisation whose own words cite; null for the nation's text and for a message. */
  sourceOrganisationNodeId: string | null;
  sourceNodeId: string | null;
  sourceLabel: Localised<string> | null;
  /** What the citing node is; null where the source is a message, or no longer has the node. */
  sourceType: string | null;
  target: ArtefactRow;
  targetNodeId: string;
  targetLabel: Localised<string>;
  targetType: string;
  /** True for a part that an organisation added: no version of the text has it. */
  targetAdded: boolean;
  /** Where the target is read. */
  readAtId: string;
  pinnedVersionId: string;
  pinnedChain: string[];
  pinnedVersion: VersionRow;
  pinnedAt: string | Date;
  stale: { kind: 'CHANGED' | 'REMOVED' | 'SAFETY'; raisedAt: string; version: VersionRow } | null;
  tellRole: Role | null;
  tellScope: string[];
  tellPersonId: string | null;
};
