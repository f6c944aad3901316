import { defineEntity, p } from '@mikro-orm/core';
import type { Overlay as OverlayContent } from 'shared/publishing/overlay.ts';
import { identity } from '../../kernel/base.entity.ts';
import { Person } from '../../identity/person.entity.ts';
import { ArtefactVersion } from '../artefact-version.entity.ts';
import { Overlay } from './overlay.entity.ts';

/** One published set of an organisation's decisions, as it was. A trigger refuses every change. */
export const OverlayVersionSchema = defineEntity({
  name: 'OverlayVersion',
  tableName: 'overlay_version',
  properties: {
    ...identity,
    overlayId: () => p.manyToOne(Overlay).mapToPk(),
    /** Counts from 1. */
    number: p.integer(),
    content: p.json<OverlayContent>(),
    /** SHA-256 of the canonical JSON of the content. */
    hash: p.string().length(64),
    /** The nation's version it was decided against. */
    baseVersionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    changeNote: p.text(),
    reviewBy: p.date().nullable(),
    publishedAt: p.datetime(),
    publishedById: () => p.manyToOne(Person).mapToPk().nullable(),
    approvedById: () => p.manyToOne(Person).mapToPk().nullable(),
    supersedesId: () => p.manyToOne(OverlayVersion).mapToPk().nullable(),
  },
  uniques: [{ properties: ['overlayId', 'number'] }],
});

export class OverlayVersion extends OverlayVersionSchema.class {}
OverlayVersionSchema.setClass(OverlayVersion);
