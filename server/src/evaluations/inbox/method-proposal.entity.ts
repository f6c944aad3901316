import { defineEntity, p } from '@mikro-orm/core';
import { PROPOSAL_KINDS, PROPOSAL_STATES } from 'shared/evaluations/method-proposal.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';

/** That somebody wants a knowledge centre to look at a method, at new evidence, or at something on the horizon. */
export const MethodProposalSchema = defineEntity({
  name: 'MethodProposal',
  tableName: 'method_proposal',
  properties: {
    ...identity,
    kind: p.enum(PROPOSAL_KINDS),
    title: p.string().length(200),
    reason: p.text(),
    /** Where it can be read. */
    source: p.string().length(600).nullable(),
    /** The reference it is, where it came with a file of them. */
    reference: p.json<ReferenceAttrs>().nullable(),
    /** By what the source is known again, as `referenceKeys` gives it; empty where nothing is known. */
    sourceKeys: p.array(String).columnType('text[]'),
    /** The file it came with, one id for all that did; null for what was written by hand. */
    fileId: p.uuid().nullable(),
    /** Whose inbox it lies in. */
    centreId: () => p.manyToOne(OrganisationNode).mapToPk(),
    proposedById: () => p.manyToOne(Person).mapToPk(),
    proposedAt: p.datetime(),
    state: p.enum(PROPOSAL_STATES),
    /** Who works with it; null where nobody does. */
    assigneeId: () => p.manyToOne(Person).mapToPk().nullable(),
    /** What whoever proposed it is told. */
    reply: p.text().nullable(),
    /** When something on the horizon is looked at again. */
    lookAgainOn: p.date().nullable(),
    /** The text it is about, or led to. */
    artefactId: () => p.manyToOne(Artefact).mapToPk().nullable(),
    /** Whether the next edition of that text uses it: it is used when that is published, and open again where it is thrown away. */
    awaitsEdition: p.boolean().default(false),
    duplicateOfId: () => p.manyToOne(MethodProposal).mapToPk().nullable(),
    decidedById: () => p.manyToOne(Person).mapToPk().nullable(),
    decidedAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['centreId', 'state'] },
    { properties: ['fileId'] },
    { properties: ['sourceKeys'], type: 'gin' },
    { properties: ['proposedById'] },
    { properties: ['artefactId'] },
    { properties: ['duplicateOfId'] },
    { properties: ['assigneeId'] },
    { properties: ['decidedById'] },
  ],
});

export class MethodProposal extends MethodProposalSchema.class {}
MethodProposalSchema.setClass(MethodProposal);
