import type { TablesOf } from '../kernel/database/projection.ts';
import type { PersonSchema } from '../identity/person.entity.ts';
import type { OrganisationNodeSchema } from '../organisation/organisation-node.entity.ts';
import type { ChainChangeSchema } from './adaptation/chain-change.entity.ts';
import type { DriftSchema } from './adaptation/drift.entity.ts';
import type { EffectiveNodeSchema } from './adaptation/effective-node.entity.ts';
import type { OverlayDraftEntrySchema } from './adaptation/overlay-draft-entry.entity.ts';
import type { OverlayDraftSchema } from './adaptation/overlay-draft.entity.ts';
import type { OverlayNodeSchema } from './adaptation/overlay-node.entity.ts';
import type { OverlayVersionSchema } from './adaptation/overlay-version.entity.ts';
import type { OverlaySchema } from './adaptation/overlay.entity.ts';
import type { ArtefactVersionSchema } from './artefact-version.entity.ts';
import type { ArtefactSchema } from './artefact.entity.ts';
import type { CitationPinSchema } from './citation-pin.entity.ts';
import type { CitationSchema } from './citation.entity.ts';
import type { DraftNodeSchema } from './draft-node.entity.ts';
import type { DraftSchema } from './draft.entity.ts';
import type { StalenessNoticeSchema } from './staleness-notice.entity.ts';
import type { VersionNodeSchema } from './version-node.entity.ts';

/** Tables of this room, and those of earlier rooms its projections join, for projections. */
export type PublishingTables = TablesOf<
  | typeof ArtefactSchema
  | typeof ArtefactVersionSchema
  | typeof VersionNodeSchema
  | typeof DraftSchema
  | typeof DraftNodeSchema
  | typeof CitationSchema
  | typeof CitationPinSchema
  | typeof StalenessNoticeSchema
  | typeof OverlaySchema
  | typeof OverlayVersionSchema
  | typeof OverlayNodeSchema
  | typeof OverlayDraftSchema
  | typeof OverlayDraftEntrySchema
  | typeof DriftSchema
  | typeof EffectiveNodeSchema
  | typeof ChainChangeSchema
  | typeof OrganisationNodeSchema
  | typeof PersonSchema
>;
