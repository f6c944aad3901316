import { proposalProblems, reuseSchema, VETO_BUSINESS_DAYS } from 'shared/consultations/reuse/publication-check.ts';
import { consultTopics, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { QaArticleAttrs } from 'shared/consultations/qa-article.kind.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { CareLevel } from 'shared/publishing/audience.ts';
import { richTextFromMarkdown } from 'shared/text/rich-text-markdown.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import type { Context } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { Citation } from '../../publishing/citation.entity.ts';
import { Draft } from '../../publishing/draft.entity.ts';
import { foundArtefact } from '../../publishing/found-artefact.ts';
import { openTask } from '../../tasks/open-task.ts';
import { changeConsult, roleOrError, stepOrErrors, type Change, type ConsultResult, type Outcome } from '../change-consult.ts';
import { ConsultMessage } from '../consult-message.entity.ts';
import { vetoTimeOverName } from '../consult-job-names.ts';
import { reuseTask } from '../consult-tasks.ts';
import { BUSINESS_DAY_MILLISECONDS } from '../office-hours.ts';
import { passIdentityGate } from '../pass-identity-gate.ts';
import { calendarOf } from '../working-hours.queries.ts';
import { ConsultReuse } from './consult-reuse.entity.ts';
import { likeIt } from './like-it.queries.ts';

export type ProposeQaArticleInput = { consultId: string; question: string; answer: string };

/**
 * T23: the responder writes a closed question and its answer anew, for everyone. It becomes a first edition in the publishing engine like any other, which its
 * editors go on with and somebody else approves; the asker is told and may say no for ten business days, in which it cannot be published.
 */
export function proposeQaArticle(context: Context, input: ProposeQaArticleInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found): Promise<Outcome> => {
    const { consult, author } = found;
    const { locale, em } = context;
    const { role, errors } = roleOrError(context, found, 'T23');
    if (errors) return { errors };
    const parsed = parseInput(reuseSchema, { question: input.question, answer: input.answer }, locale);
    if (parsed.errors) return { errors: parsed.errors };
    const texts = Object.entries(parsed.value).map(([field, text]) => ({ field, text }));
    const gate = await passIdentityGate(context, { consultId: consult.id, author, scope: 'reuse', texts });
    if (await em.count(ConsultReuse, { consultId: consult.id })) return { errors: [userError('NotReady', locale, 'alreadyProposed')] };
    const like = await likeIt(context, consult);
    const stopped = new Set(gate.errors.map(({ path }) => path[0]));
    // What the gate has stopped is told by that alone; everything else that is in the way is told with it.
    const problems = proposalProblems(parsed.value, like, consult.track)
      .filter(({ code, field }) => code !== 'publicationIdentity' || field === null || !stopped.has(field))
      .map(({ code, field, parameters }) => userError('NotReady', locale, code, field === null ? [] : [field], parameters));
    if (gate.errors.length + problems.length > 0) return { errors: [...gate.errors, ...problems] };
    const refused = await stepOrErrors(context, consult, {
      transition: 'T23',
      role,
      facts: { requesterNotified: true, requesterVetoed: false },
    });
    if (refused.length > 0) return { errors: refused };
    await begin(context, found, parsed.value);
    return { errors: [] };
  });
}

async function begin(
  context: Context,
  { consult, author }: Change,
  { question, answer }: { question: string; answer: string },
): Promise<void> {
  const { em, clock } = context;
  const { topic, track, answeringUnitId } = consult;
  if (!answeringUnitId) throw new RangeError('A closed question has been answered somewhere.');
  const document = await documentOf(context, consult.id, {
    question,
    answer,
    topic,
    track,
    level: consult.requesterRank,
    disposition: consult.disposition,
  });
  const audience = { track, levels: [consult.requesterRank], tags: [topic] };
  // The first title may tell more than the published one: the address stays, so it says the topic alone.
  const artefact = await foundArtefact(context, author, {
    addressedAs: `Fråga om ${consultTopics[topic].sv}`,
    ownerId: answeringUnitId,
    audience,
    document,
  });
  const calendar = await calendarOf(context, consult.requesterUnitId, [clock.now()]);
  const vetoUntil = addWorkingTime(clock.now(), VETO_BUSINESS_DAYS * BUSINESS_DAY_MILLISECONDS, calendar);
  const by = { proposedById: author.personId, proposedAt: clock.now(), vetoUntil, vetoedAt: null, acceptedAt: null };
  em.create(ConsultReuse, { consultId: consult.id, artefactId: artefact.id, ...by });
  const draft = await em.findOneOrFail(Draft, { artefactId: artefact.id });
  await openTask(context, reuseTask(consult, vetoUntil));
  await enqueue(context, vetoTimeOverName, { consultId: consult.id }, { at: vetoUntil });
  await openTask(context, {
    kind: 'WRITE_EDITION',
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: answeringUnitId },
    subjectType: 'Draft',
    subjectId: draft.id,
    link: `/redaktion/text/${artefact.slug}`,
    parameters: { title: { sv: question }, artefactKind: artefact.kind },
  });
}

type Content = {
  question: string;
  answer: string;
  topic: ConsultTopicCode;
  track: 'ADULT' | 'CHILD';
  level: number;
  disposition: QaArticleAttrs['disposition'] | null | undefined;
};

async function documentOf(
  { em }: Context,
  consultId: string,
  { question, answer, topic, track, level, disposition }: Content,
): Promise<Doc> {
  const signed = await em.findOne(ConsultMessage, { consultId, kind: 'ANSWER' }, { orderBy: { number: 'desc' } });
  const cited = signed ? await em.find(Citation, { sourceType: 'CONSULT_MESSAGE', sourceId: signed.id, endedAt: null }) : [];
  const attrs: QaArticleAttrs = {
    question: { sv: question.trim() },
    answer: { sv: richTextFromMarkdown(answer.trim()) },
    topic,
    disposition: disposition ?? 'MANAGE_HERE',
    track,
    levels: [level as CareLevel],
    patientGroups: [],
    sources: [],
    cites: cited.map(({ targetArtefactId, targetNodeId }) => ({ artefact: targetArtefactId, node: targetNodeId })),
  };
  const root = `qaArticle-${crypto.randomUUID()}`;
  return { kind: 'qaArticle', schema: 1, root, nodes: { [root]: { type: 'qaArticle', attrs, children: [] } } };
}
