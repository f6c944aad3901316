import type { Context } from '../../kernel/context.ts';
import { extensionPoint } from '../../kernel/extension-points.ts';
import type { ArtefactVersion } from '../artefact-version.entity.ts';
import type { Artefact } from '../artefact.entity.ts';
import type { StaleCitation } from '../raise-staleness.ts';

/** What happened when an organisation decided otherwise, or follows another one: `version` is the nation's, `stale` what now reads otherwise there. */
export type AdaptationChanged = { artefact: Artefact; version: ArtefactVersion; stale: readonly StaleCitation[] };

/** Later rooms act on what an organisation changed in its own transaction, as on a published version. */
export const adaptationListeners = extensionPoint<(context: Context, changed: AdaptationChanged) => Promise<void>>('adaptation listeners');
