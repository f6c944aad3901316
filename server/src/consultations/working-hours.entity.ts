import { defineEntity, p } from '@mikro-orm/core';
import type { OwnHours } from 'shared/time/swedish-office-hours.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';

/** The working hours a region or a unit has decided of its own. What is left out is as the node above has it, at last as a Swedish office. */
export const WorkingHoursSchema = defineEntity({
  name: 'WorkingHours',
  tableName: 'working_hours',
  properties: {
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk().primary(),
    /** IANA name. */
    zone: p.string().nullable(),
    week: p.json<NonNullable<OwnHours['week']>>().nullable(),
    days: p.json<NonNullable<OwnHours['days']>>(),
    changedAt: p.datetime(),
  },
});

export class WorkingHours extends WorkingHoursSchema.class {}
WorkingHoursSchema.setClass(WorkingHours);
