import { ArtefactVersion } from './artefact-version.entity.ts';
import { Artefact } from './artefact.entity.ts';
import { CitationPin } from './citation-pin.entity.ts';
import { Citation } from './citation.entity.ts';
import { DraftNode } from './draft-node.entity.ts';
import { Draft } from './draft.entity.ts';
import { StalenessNotice } from './staleness-notice.entity.ts';
import { VersionNode } from './version-node.entity.ts';

export const publishingEntities = [Artefact, ArtefactVersion, VersionNode, Draft, DraftNode, Citation, CitationPin, StalenessNotice];
