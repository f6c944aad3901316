import type { Context } from '../../kernel/context.ts';
import { extensionPoint } from '../../kernel/extension-points.ts';
import type { ArtefactVersion } from '../artefact-version.entity.ts';
import type { Artefact } from '../artefact.entity.ts';
import type { StaleCitation } from '../raise-staleness.ts';
import type { OverlayVersion } from './overlay-version.entity.ts';
import type { Overlay } from './overlay.entity.ts';

/** What happened when an organisation's decisions were published; `base` is the nation's version they are about. */
export type AdaptationPublished = {
  artefact: Artefact;
  overlay: Overlay;
  version: OverlayVersion;
  base: ArtefactVersion;
  stale: readonly StaleCitation[];
};

/** Later rooms act on published decisions in their own transaction, as on a published version. */
export const adaptationListeners =
  extensionPoint<(context: Context, published: AdaptationPublished) => Promise<void>>('adaptation listeners');
