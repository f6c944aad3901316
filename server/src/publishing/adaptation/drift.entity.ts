import { defineEntity, p } from '@mikro-orm/core';
import type { Localised } from 'shared/text/localised.ts';
import { DRIFT_RESOLUTIONS, DRIFT_STATUSES } from 'shared/publishing/drift.ts';
import { identity } from '../../kernel/base.entity.ts';
import { Person } from '../../identity/person.entity.ts';
import { ArtefactVersion } from '../artefact-version.entity.ts';
import { Overlay } from './overlay.entity.ts';

/** The text above moved under a decision, or is new where the organisation decides first. Open until it is dealt with, or the text comes back. */
export const DriftSchema = defineEntity({
  name: 'Drift',
  tableName: 'drift',
  properties: {
    ...identity,
    overlayId: () => p.manyToOne(Overlay).mapToPk(),
    nodeId: p.string(),
    /** What the node is called above, or was where it is gone. */
    label: p.json<Localised<string>>(),
    status: p.enum(DRIFT_STATUSES),
    /** What changed above concerns patient safety: readers are shown it over the organisation's own words. */
    safety: p.boolean(),
    /** The nation's version that stood when the text above moved. */
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    raisedAt: p.datetime(),
    dueAt: p.datetime().nullable(),
    resolvedAt: p.datetime().nullable(),
    resolvedById: () => p.manyToOne(Person).mapToPk().nullable(),
    resolution: p.enum(DRIFT_RESOLUTIONS).nullable(),
    reason: p.text().nullable(),
  },
  indexes: [{ properties: ['overlayId', 'resolvedAt'] }],
});

export class Drift extends DriftSchema.class {}
DriftSchema.setClass(Drift);
