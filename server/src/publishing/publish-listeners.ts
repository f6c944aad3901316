import type { Context } from '../kernel/context.ts';
import { extensionPoint } from '../kernel/extension-points.ts';
import type { ArtefactVersion } from './artefact-version.entity.ts';
import type { Artefact } from './artefact.entity.ts';
import type { StaleCitation } from './raise-staleness.ts';

/** What happened when a version was published. */
export type Published = { artefact: Artefact; version: ArtefactVersion; previous: ArtefactVersion | null; stale: readonly StaleCitation[] };

/** Later rooms act on a publication in its own transaction: all of it is written, or nothing is. */
export const publishListeners = extensionPoint<(context: Context, published: Published) => Promise<void>>('publish listeners');

/** What happened when an artefact was taken out of use; `version` is its last. */
export type Retired = { artefact: Artefact; version: ArtefactVersion; stale: readonly StaleCitation[] };

/** As `publishListeners`, when an artefact is taken out of use: everything that rests on it is stale. */
export const retireListeners = extensionPoint<(context: Context, retired: Retired) => Promise<void>>('retire listeners');
