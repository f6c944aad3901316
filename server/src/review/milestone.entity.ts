import { defineEntity, p } from '@mikro-orm/core';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { milestoneKinds } from 'shared/review/plan-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** What the work with a text is to reach or report by a day. */
export const MilestoneSchema = defineEntity({
  name: 'Milestone',
  tableName: 'milestone',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    kind: p.enum(keysOf(milestoneKinds)),
    name: p.string().length(200),
    /** Whom it is reported to. */
    recipient: p.string().length(200).nullable(),
    dueOn: p.date(),
    plannedAt: p.datetime(),
    plannedById: () => p.manyToOne(Person).mapToPk(),
    reachedOn: p.date().nullable(),
    /** What was reported. */
    report: p.text().nullable(),
  },
  indexes: [{ properties: ['artefactId'] }],
});

export class Milestone extends MilestoneSchema.class {}
MilestoneSchema.setClass(Milestone);
