import { defineEntity, p } from '@mikro-orm/core';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { careTracks, keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';

/**
 * A rule of where questions go: from a region or a whole healthcare region, in a track, on a topic and from a profession or any, to a unit of some level.
 * Triage sees where the rule points and decides. A rule that is changed is ended and another begins.
 */
export const ConsultRouteSchema = defineEntity({
  name: 'ConsultRoute',
  tableName: 'consult_route',
  properties: {
    ...identity,
    /** A healthcare region, or a region in it. */
    fromId: () => p.manyToOne(OrganisationNode).mapToPk(),
    healthcareRegionId: () => p.manyToOne(OrganisationNode).mapToPk(),
    track: p.enum(keysOf(careTracks)),
    /** Null for every topic. */
    topic: p.enum(keysOf(consultTopics)).nullable(),
    /** Of the asker; null for every profession. */
    professionCode: p.string().nullable(),
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    setById: () => p.manyToOne(Person).mapToPk(),
    setAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['healthcareRegionId', 'endedAt'] }],
});

export class ConsultRoute extends ConsultRouteSchema.class {}
ConsultRouteSchema.setClass(ConsultRoute);
