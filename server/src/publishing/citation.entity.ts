import { defineEntity, p } from '@mikro-orm/core';
import { roleNames } from 'shared/identity/roles.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from './artefact.entity.ts';

/** What can cite: a node of an artefact, a node in an organisation's own words, or a message that a domain of its own holds. */
const citationSourceTypes = ['ARTEFACT_NODE', 'OVERLAY_NODE', 'CONSULT_MESSAGE'] as const;

/** "This rests on that": from a source to a node of an artefact, as seen at one node of the organisation. What was seen is its pins. */
export const CitationSchema = defineEntity({
  name: 'Citation',
  tableName: 'citation',
  properties: {
    ...identity,
    sourceType: p.enum(citationSourceTypes),
    /** The artefact, what an organisation decides about one, or the message. */
    sourceId: p.uuid(),
    /** The citing node; null for a message. */
    sourceNodeId: p.string().nullable(),
    targetArtefactId: () => p.manyToOne(Artefact).mapToPk(),
    targetNodeId: p.string(),
    /** Where the target is read: the owner's node, or the asker's unit for an answer. */
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** Who is told when the target changes: a role at a node, or a person. */
    tellRole: p.enum(roleNames).nullable(),
    tellNodeId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    tellPersonId: () => p.manyToOne(Person).mapToPk().nullable(),
    /** The newest pin: what the source rests on today. */
    currentPinId: p.uuid().nullable(),
    createdAt: p.datetime(),
    /** Since when the source no longer cites the target. */
    endedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['targetArtefactId', 'targetNodeId'] }, { properties: ['sourceType', 'sourceId'] }],
});

export class Citation extends CitationSchema.class {}
CitationSchema.setClass(Citation);
