import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import type { SaltedPayload } from './attempt-event.ts';
import { Attempt } from './attempt.entity.ts';

const attemptEventKinds = ['STARTED', 'ANSWERED', 'SUBMITTED', 'MARKED', 'REGRADED', 'SCORED'] as const;

/**
 * One thing that happened in an attempt. Never changed: retention may empty `payload`, and the chain still proves that nothing was
 * taken out or put in.
 */
export const AttemptEventSchema = defineEntity({
  name: 'AttemptEvent',
  tableName: 'attempt_event',
  properties: {
    ...identity,
    attemptId: () => p.manyToOne(Attempt).mapToPk(),
    /** Order in the attempt, from 1. */
    sequence: p.integer(),
    kind: p.enum(attemptEventKinds),
    happenedAt: p.datetime(3),
    personId: () => p.manyToOne(Person).mapToPk(),
    /** What the client called this answer, so that one sent twice is written once. */
    clientKey: p.string().nullable(),
    payload: p.json<SaltedPayload>().nullable(),
    /** SHA-256 of the canonical JSON of the payload. */
    payloadHash: p.string().length(64),
    /** Hash of the event before; zeros for the first. */
    prevHash: p.string().length(64),
    hash: p.string().length(64),
  },
  uniques: [{ properties: ['attemptId', 'sequence'] }, { properties: ['attemptId', 'clientKey'] }],
});

export class AttemptEvent extends AttemptEventSchema.class {}
AttemptEventSchema.setClass(AttemptEvent);
