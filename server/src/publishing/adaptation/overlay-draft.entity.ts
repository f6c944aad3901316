import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../../kernel/base.entity.ts';
import { editionProgress } from '../edition-progress.ts';
import { Overlay } from './overlay.entity.ts';

/** The decisions in work of an organisation about an artefact; readers never see them. At most one per overlay. */
export const OverlayDraftSchema = defineEntity({
  name: 'OverlayDraft',
  tableName: 'overlay_draft',
  properties: {
    ...identity,
    overlayId: () => p.manyToOne(Overlay).mapToPk().unique(),
    ...editionProgress,
  },
});

export class OverlayDraft extends OverlayDraftSchema.class {}
OverlayDraftSchema.setClass(OverlayDraft);
