import { z } from 'zod';
import { consultTopics, usualTrack, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { careTracks, keysOf, type CareTrack } from 'shared/organisation/organisation-words.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { holdName } from '../kernel/database/hold-name.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { refusalError } from './consult-errors.ts';
import { routeFrom, type Route } from './consult-routing.queries.ts';
import { Consult } from './consult.entity.ts';
import { canAsk } from './consult.policy.ts';
import { consultRow } from './consult.queries.ts';
import type { ConsultResult } from './change-consult.ts';
import { moveConsult } from './move-consult.ts';

export type StartConsultInput = { requestKey: string; topic: ConsultTopicCode; track?: CareTrack | null };

const schema = z.object({
  requestKey: z.uuid('invalid'),
  topic: z.enum(keysOf(consultTopics), 'invalid'),
  track: z.enum(keysOf(careTracks), 'invalid').nullish(),
});

/**
 * T1: begins a question for the unit the viewer works for. Unit, region and level are taken from the account. The same key begins the same question
 * again, so a double click leaves one.
 */
export function startConsult(context: Context, input: StartConsultInput): Promise<ConsultResult> {
  return inTransaction(context, async (context) => {
    const { viewer, locale } = context;
    const failed = (...errors: ConsultResult['errors']): ConsultResult => ({ consult: null, warnings: [], errors });
    if (viewer.kind === 'GUEST') return failed(userError('NotAllowed', locale, 'signInFirst'));
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return failed(...parsed.errors);
    if (viewer.unitId === null) return failed(userError('NotReady', locale, 'askerElsewhere'));
    const { requestKey, topic, track } = { ...parsed.value, track: parsed.value.track ?? usualTrack(parsed.value.topic) };
    const route = await routeFrom(context, viewer.unitId, track);
    if (!route || !canAsk(viewer, route.scope)) return failed(userError('NotAllowed', locale, 'notAllowed'));
    await holdName(context, requestKey);
    const begun = await context.em.findOne(Consult, { requestKey });
    if (begun && begun.requesterId !== viewer.personId) return failed(userError('InvalidInput', locale, 'invalid', ['requestKey']));
    if (begun) return { consult: await consultRow(context, begun.id), warnings: [], errors: [] };
    if (route.rank === null) return failed(refusalError('unitAndLevelKnown', 'DRAFT', locale));
    const consult = newConsult(context, viewer, { requestKey, topic, track }, { ...route, rank: route.rank });
    const refused = await moveConsult(context, consult, { transition: 'T1', role: 'RQ', facts: { hasUnitAndLevel: true } });
    if (refused) throw new RangeError(`A new question was refused: ${refused}.`);
    await context.em.flush();
    return { consult: await consultRow(context, consult.id), warnings: [], errors: [] };
  });
}

type Beginning = { requestKey: string; topic: ConsultTopicCode; track: CareTrack };

function newConsult(context: Context, author: SignedIn, beginning: Beginning, route: Route & { rank: number }): Consult {
  const { em, clock } = context;
  const consult = em.create(Consult, {
    id: crypto.randomUUID(),
    ...beginning,
    reference: null,
    templateVersion: '',
    requesterId: author.personId,
    requesterUnitId: route.unitId,
    requesterRegionId: route.regionId,
    requesterHealthcareRegionId: route.healthcareRegionId,
    askedWithin: route.scope,
    answeredWithin: [],
    requesterRank: route.rank,
    requesterProfessionCode: author.professionCode,
    answeringUnitId: null,
    state: 'DRAFT',
    before: null,
    quarantined: false,
    ageBand: null,
    sex: null,
    regionBand: null,
    patientGroups: [],
    transition: false,
    notEmergency: false,
    deidentifiedConfirmed: false,
    acceptsKnownAnswer: false,
    answersRevision: 0,
    knowledgeShownAt: null,
    priority: 'ROUTINE',
    responderId: null,
    filledFields: null,
    fieldCount: null,
    createdAt: clock.now(),
    submittedAt: null,
    queuedAt: null,
    repliedAt: null,
    firstAnsweredAt: null,
    answeredAt: null,
    closedAt: null,
    disposition: null,
    knowledgeMissing: false,
    step: 0,
    messageCount: 0,
  });
  em.persist(consult);
  return consult;
}
