import { defineEntity, p } from '@mikro-orm/core';
import { stateNames, type ConsultState } from 'shared/consultations/consult-state.ts';
import { ageBands, consultPriorities, consultTopics, patientSexes, regionBands } from 'shared/consultations/consult-template.ts';
import { dispositionCodes } from 'shared/consultations/disposition.ts';
import { voidReasons } from 'shared/consultations/handling-words.ts';
import { careTracks, keysOf } from 'shared/organisation/organisation-words.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';

/**
 * A question from a clinician to those who know more, and how far it has come. Holds no text: that is in drafts and messages.
 * Age is a band; no field for an identity exists. Only `moveConsult` writes state, before and quarantined.
 */
export const ConsultSchema = defineEntity({
  name: 'Consult',
  tableName: 'consult',
  properties: {
    ...identity,
    /** Made by the client when the question is begun, so that a double click begins one. */
    requestKey: p.uuid().unique(),
    /** KS-<year>-<number>, given when it is sent. */
    reference: p.string().nullable().unique(),
    topic: p.enum(keysOf(consultTopics)),
    track: p.enum(keysOf(careTracks)),
    /** Which wording of the template it was written by; empty until it is sent. */
    templateVersion: p.string(),
    requesterId: () => p.manyToOne(Person).mapToPk(),
    requesterUnitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    requesterRegionId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    requesterHealthcareRegionId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    /** From the nation down to the asking unit, as the organisation was when it was asked: figures keep it however units move. */
    askedWithin: p.array().columnType('uuid[]'),
    /** Likewise of the unit that gave the first answer; empty while there is none. */
    answeredWithin: p.array().columnType('uuid[]'),
    /** Rank of the asking unit in the track. */
    requesterRank: p.integer(),
    requesterProfessionCode: p.string().nullable(),
    /** The unit whose pool answers; null until it is sent. */
    answeringUnitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    /** Level it is answered at now, within the track; null until it is sent. */
    rank: p.integer().nullable(),
    state: p.enum(stateNames),
    before: p.enum(stateNames).nullable(),
    quarantined: p.boolean(),
    ageBand: p.enum(keysOf(ageBands)).nullable(),
    sex: p.enum(keysOf(patientSexes)).nullable(),
    regionBand: p.enum(keysOf(regionBands)).nullable(),
    patientGroups: p.array(String).columnType('text[]'),
    /** Aged 16–17 and on the way to the adult track. */
    transition: p.boolean(),
    /** The red-flag gate: none of it applies, or it is taken care of. */
    notEmergency: p.boolean(),
    deidentifiedConfirmed: p.boolean(),
    /** The asker agrees to a link in place of an answer where something published answers it. */
    acceptsKnownAnswer: p.boolean(),
    /** Counts changes of the answers above. */
    answersRevision: p.integer(),
    /** When the asker was shown what is already known. */
    knowledgeShownAt: p.datetime().nullable(),
    /** As the asker proposes it, then as triage decides it. */
    priority: p.enum(keysOf(consultPriorities)),
    responderId: () => p.manyToOne(Person).mapToPk().nullable(),
    /** Answered fields of the template when it was sent, and how many there were. */
    filledFields: p.integer().nullable(),
    fieldCount: p.integer().nullable(),
    createdAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    queuedAt: p.datetime().nullable(),
    /** When the asker wrote last; null when the responder has acted on it. */
    repliedAt: p.datetime().nullable(),
    firstAnsweredAt: p.datetime().nullable(),
    answeredAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    /** Triage has put it off until then. */
    snoozedUntil: p.datetime().nullable(),
    /** The published text it was closed with as known. */
    knownAnswerId: () => p.manyToOne(Artefact).mapToPk().nullable(),
    /** When its outcome is to be looked at. */
    outcomeDueAt: p.datetime().nullable(),
    /** The first of the two who must agree that it was entered in error. */
    voidRole: p.enum(['LD', 'PO'] as const).nullable(),
    voidById: () => p.manyToOne(Person).mapToPk().nullable(),
    voidReason: p.enum(keysOf(voidReasons)).nullable(),
    /** Of the newest answer. */
    disposition: p.enum(dispositionCodes).nullable(),
    knowledgeMissing: p.boolean(),
    /** Number of the last transition. */
    step: p.integer(),
    /** Messages so far. */
    messageCount: p.integer(),
  },
  indexes: [
    { properties: ['requesterId', 'createdAt'] },
    { properties: ['requesterUnitId', 'createdAt'] },
    { properties: ['answeringUnitId', 'state'] },
    { properties: ['responderId', 'state'] },
  ],
});

export class Consult extends ConsultSchema.class {
  /** Where it stands, as the rules of the lifecycle want it. */
  standing(): ConsultState {
    const { state: name, before, quarantined } = this;
    return before ? { name, before, quarantined } : { name, quarantined };
  }
}
ConsultSchema.setClass(Consult);
