import type { EditionState, EditionTransition } from 'shared/publishing/edition-state.ts';
import type { CommentType, ReviewDisposition, Stance, TeamRole } from 'shared/review/review-words.ts';
import { DEVELOPMENT_ISSUER, type PersonaKey } from '../../identity/development-personas.ts';
import { Person } from '../../identity/person.entity.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { Draft } from '../../publishing/draft.entity.ts';
import { Editions, GABAPENTIN, nodeId, type Who } from '../../publishing/testing/editions.ts';
import { testContext } from '../../testing/test-context.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { addRoundComment } from '../add-round-comment.ts';
import { addTeamMember } from '../add-team-member.ts';
import { answerConsideration } from '../answer-consideration.ts';
import { applySuggestion } from '../apply-suggestion.ts';
import { chooseReviewPath } from '../choose-review-path.ts';
import { closeRound } from '../close-round.ts';
import { declareInterests } from '../declare-interests.ts';
import { inviteBodies } from '../invite-bodies.ts';
import { planRound } from '../plan-round.ts';
import { publishRoundTable } from '../publish-round-table.ts';
import { recordPatientInput } from '../record-patient-input.ts';
import { respondToComment } from '../respond-to-comment.ts';
import { ReviewBody } from '../review-body.entity.ts';
import { ReviewComment } from '../review-comment.entity.ts';
import { ReviewInvitation } from '../review-invitation.entity.ts';
import { ReviewRound } from '../review-round.entity.ts';
import { ReviewSubmission } from '../review-submission.entity.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAnswer } from '../submit-answer.ts';
import { TeamMember } from '../team-member.entity.ts';

const DAY = 86_400_000;

/** A result of a use case: what is in the way, by name and words. */
type Result = { errors: readonly { __typename: string; message: string }[] };

/** What is in the way, in words; empty when it was done. */
export const wordsOf = ({ errors }: Result): string[] => errors.map(({ message }) => message);

/** The review of one delivered text, an evaluation where no other is named, step by step. Each call is a request of its own. */
export class Reviews {
  readonly editions: Editions;
  readonly slug: string;
  readonly editor: Who;

  constructor(database: TestDatabase, slug = GABAPENTIN) {
    this.editions = Editions.on(database);
    this.slug = slug;
    this.editor = this.editions.team(slug).editor;
  }

  get artefactId(): string {
    return nodeId(this.slug);
  }

  get em() {
    return testContext(this.editions.database).em;
  }

  artefact(): Promise<Artefact> {
    return this.em.findOneOrFail(Artefact, { slug: this.slug });
  }

  as(who: Who) {
    return this.editions.as(who);
  }

  async person(key: PersonaKey): Promise<Person> {
    return this.em.findOneOrFail(Person, { issuer: DEVELOPMENT_ISSUER, subject: key });
  }

  /** The edition on the full course, in its first state. */
  async begin(): Promise<void> {
    await expectDone(chooseReviewPath(await this.as(this.editor), { artefactId: this.artefactId, path: 'FULL' }));
    await this.editions.start(this.slug);
  }

  /** Takes a step, so many days later. */
  async take(transition: EditionTransition, who?: Who, days = 0): Promise<void> {
    this.pass(days);
    await expectDone(this.editions.move(this.slug, transition, { who }));
  }

  /** Takes a step, or says what is in the way. */
  async move(transition: EditionTransition, options?: Parameters<Editions['move']>[2]): Promise<string[]> {
    return wordsOf(await this.editions.move(this.slug, transition, options));
  }

  /** Where the edition in work stands, of another text where it is named; null where there is none. */
  async state(artefactId = this.artefactId): Promise<EditionState | null> {
    return (await this.em.findOne(Draft, { artefactId: idOf('Artefact', artefactId) }))?.state ?? null;
  }

  async member(key: PersonaKey, role: TeamRole, { external = false, area = 'skane', specialty = 'smärta' } = {}): Promise<void> {
    const node = await this.em.findOneOrFail(OrganisationNode, { slug: area });
    const personId = toNodeId('Colleague', (await this.person(key)).id);
    const areaId = toNodeId('Region', node.id);
    await expectDone(
      addTeamMember(await this.as(this.editor), { artefactId: this.artefactId, personId, role, external, areaId, specialty }),
    );
  }

  async memberOf(key: PersonaKey): Promise<TeamMember> {
    return this.em.findOneOrFail(TeamMember, { personId: (await this.person(key)).id, endedAt: null });
  }

  async declare(key: PersonaKey, text = ''): Promise<void> {
    await expectDone(declareInterests(await this.as(key), { hasInterests: text !== '', text }));
  }

  /** A team that lacks nothing. */
  async team(): Promise<void> {
    for (const key of ['consultant', 'secondConsultant', 'twoUnits', 'paediatrician'] as const) await this.declare(key);
    await this.member('consultant', 'AUTHOR');
    await this.member('secondConsultant', 'AUTHOR', { area: 'blekinge', specialty: 'rehabilitering' });
    await this.member('twoUnits', 'REVIEWER', { external: true });
    await this.member('paediatrician', 'REVIEWER', { external: true });
  }

  async hearPatients(): Promise<void> {
    const said = { method: 'INTERVIEW', heldOn: '2026-10-01', participants: 8, summary: 'De vill veta vem man ringer.' } as const;
    await expectDone(recordPatientInput(await this.as(this.editor), { artefactId: this.artefactId, ...said }));
  }

  /** Up to internal review. */
  async write(): Promise<void> {
    await this.begin();
    await this.hearPatients();
    await this.take('SCOPE');
    await this.team();
    await this.take('ASSESS');
    await this.editions.describe(this.slug);
    await this.take('SUBMIT_FOR_REVIEW');
  }

  /** A round from today on for four weeks, with these bodies, not out yet. */
  async plan(names?: readonly string[]): Promise<ReviewRound> {
    await this.planDays('2026-11-23', '2026-12-21');
    await this.invite(names);
    return this.round();
  }

  /** The days of a round that is not out yet, and its questions. */
  async planDays(opens: string, closes: string): Promise<void> {
    const plan = { kind: 'SYNPUNKTSINHAMTNING', opens, closes, daysReason: 'Brådskande.' } as const;
    const questions = ['Är texten klar?', 'Vad saknas?'];
    await expectDone(planRound(await this.as(this.editor), { artefactId: this.artefactId, ...plan, questions }));
  }

  /** Asks these bodies, or everybody of the register. */
  async invite(names?: readonly string[]): Promise<void> {
    const round = await this.round();
    const bodies = await this.em.find(ReviewBody, names ? { name: { $in: [...names] } } : {});
    const bodyIds = bodies.map(({ id }) => toNodeId('ReviewBody', id));
    await expectDone(inviteBodies(await this.as(this.editor), { roundId: toNodeId('ReviewRound', round.id), bodyIds }));
  }

  /** A round that is out to everybody of the register. */
  async sendOut(): Promise<ReviewRound> {
    await this.write();
    await this.plan();
    await this.take('OPEN_REMISS');
    return this.round();
  }

  async round(): Promise<ReviewRound> {
    const [round] = await this.em.find(ReviewRound, {}, { orderBy: { number: 'desc' }, limit: 1 });
    if (!round) throw new Error('There is no round.');
    return round;
  }

  async roundId(): Promise<string> {
    return toNodeId('ReviewRound', (await this.round()).id);
  }

  /** The id of the invitation of a body, as its people send it. */
  async invitation(name: string): Promise<string> {
    const body = await this.em.findOneOrFail(ReviewBody, { name });
    const { id } = await this.em.findOneOrFail(ReviewInvitation, { bodyId: body.id, roundId: (await this.round()).id });
    return toNodeId('ReviewInvitation', id);
  }

  async comment(who: Who, name: string, text: string, more: { type?: CommentType; proposedText?: string } = {}) {
    const invitationId = await this.invitation(name);
    const words = { nodeId: 'gap-1', attribute: 'text', from: 0, to: 10, type: more.type ?? 'WORDING' } as const;
    return addRoundComment(await this.as(who), { invitationId, text, ...words, proposedText: more.proposedText ?? null });
  }

  /** A body says where it stands, and hands in. */
  async answer(who: Who, name: string, stance: Stance | null = 'SUPPORTS', answers: string[] = []) {
    const invitationId = await this.invitation(name);
    const known = await this.em.findOne(ReviewSubmission, { invitationId: idOf('ReviewInvitation', invitationId) ?? '' });
    const said = answers.map((text, question) => ({ question, before: known?.answers[question] ?? '', text }));
    await expectDone(saveAnswer(await this.as(who), { invitationId, stance, answers: said }));
    return submitAnswer(await this.as(who), { invitationId });
  }

  async respond(commentId: string, disposition: ReviewDisposition = 'REJECTED', changedNodeId: string | null = null) {
    const response = { disposition, text: 'Vi har tänkt på det.', changedNodeId };
    return respondToComment(await this.as(this.editor), { commentId: toNodeId('ReviewComment', commentId), ...response });
  }

  /** Puts the words a comment suggests into the text. */
  async putIn({ id }: { id: string }): Promise<void> {
    await expectDone(applySuggestion(await this.as(this.editor), { commentId: toNodeId('ReviewComment', id) }));
  }

  async comments(): Promise<ReviewComment[]> {
    return this.em.find(ReviewComment, { roundId: (await this.round()).id }, { orderBy: { number: 'asc' } });
  }

  async close() {
    return closeRound(await this.as(this.editor), { roundId: await this.roundId() });
  }

  /** Tells everybody who answered in a round, the newest where none is named, what became of it. */
  async publishTable(round?: ReviewRound): Promise<void> {
    const roundId = toNodeId('ReviewRound', (round ?? (await this.round())).id);
    await expectDone(publishRoundTable(await this.as(this.editor), { roundId }));
  }

  /** Everything the text has to answer. */
  async consider(): Promise<void> {
    for (const code of ['GENDER_EQUALITY', 'CHILD_RIGHTS', 'DISABILITY'] as const)
      await expectDone(answerConsideration(await this.as(this.editor), { artefactId: this.artefactId, code, text: 'Prövat.' }));
  }

  pass(days: number): void {
    this.editions.clock.advance(days * DAY);
  }
}

/** @throws Error with what is in the way */
async function expectDone(result: Promise<Result>): Promise<void> {
  const words = wordsOf(await result);
  if (words.length > 0) throw new Error(words.join(' '));
}
