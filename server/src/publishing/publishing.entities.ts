import { ChainChange } from './adaptation/chain-change.entity.ts';
import { Drift } from './adaptation/drift.entity.ts';
import { EffectiveNode } from './adaptation/effective-node.entity.ts';
import { OverlayDraftEntry } from './adaptation/overlay-draft-entry.entity.ts';
import { OverlayDraft } from './adaptation/overlay-draft.entity.ts';
import { OverlayNode } from './adaptation/overlay-node.entity.ts';
import { OverlayVersion } from './adaptation/overlay-version.entity.ts';
import { Overlay } from './adaptation/overlay.entity.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { Artefact } from './artefact.entity.ts';
import { CitationPin } from './citation-pin.entity.ts';
import { Citation } from './citation.entity.ts';
import { DraftNode } from './draft-node.entity.ts';
import { Draft } from './draft.entity.ts';
import { StalenessNotice } from './staleness-notice.entity.ts';
import { VersionNode } from './version-node.entity.ts';

export const publishingEntities = [
  Artefact,
  ArtefactVersion,
  VersionNode,
  Draft,
  DraftNode,
  Citation,
  CitationPin,
  StalenessNotice,
  Overlay,
  OverlayVersion,
  OverlayNode,
  OverlayDraft,
  OverlayDraftEntry,
  Drift,
  EffectiveNode,
  ChainChange,
];
