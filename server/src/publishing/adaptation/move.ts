import type { DriftChoice } from 'shared/publishing/drift.ts';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import type { ArtefactVersion } from '../artefact-version.entity.ts';
import type { Artefact } from '../artefact.entity.ts';

/** An organisation that decides otherwise than before, or follows another one than before. */
export type ChangedScope = {
  organisationNodeId: string;
  /** What it decided until now. */
  before: Overlay;
  /** Whom it followed until now, the nation first, itself last; left out where that is the same. */
  ancestorsBefore?: readonly string[];
  /** How its open drifts were dealt with. */
  choices: ReadonlyMap<NodeId, { choice: DriftChoice; reason: string | null }>;
};

/** The nodes whose change concerns patient safety, and the same with everything that stands above them. */
type SafetyNodes = { nodes: ReadonlySet<NodeId>; withAbove: ReadonlySet<NodeId> };

/** What moved: the nation's text from `before`, or one organisation. */
export type Move = {
  artefact: Artefact;
  /** The nation's version that stands now. */
  version: ArtefactVersion;
  /** The nation's text as it was until now. */
  before: Doc;
  changed: ChangedScope | null;
  safety: SafetyNodes;
};
