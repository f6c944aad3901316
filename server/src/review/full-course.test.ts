import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentHash } from 'shared/publishing/document.ts';
import type { PersonaKey } from '../identity/development-personas.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Citation } from '../publishing/citation.entity.ts';
import { confirmCitation } from '../publishing/confirm-citation.ts';
import { StalenessNotice } from '../publishing/staleness-notice.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { createArtefact } from '../publishing/create-artefact.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { moveEdition } from '../publishing/move-edition.ts';
import { GABAPENTIN, nodeId, PROGRAMME } from '../publishing/testing/editions.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { Task } from '../tasks/task.entity.ts';
import { addComment } from './add-comment.ts';
import { answerConsideration } from './answer-consideration.ts';
import { Ballot } from './ballot.entity.ts';
import { castVote } from './cast-vote.ts';
import { closeBallot } from './close-ballot.ts';
import { documentInWork } from './edition-document.ts';
import { endTeamMember } from './end-team-member.ts';
import { openBallot } from './open-ballot.ts';
import { PatientInput } from './patient-input.entity.ts';
import { removePatientInput } from './remove-patient-input.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { considerationsOf } from './team.queries.ts';
import { chooseReviewPath } from './choose-review-path.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { publishedRoundsOfVersion, reviewOfVersion } from './version-review.queries.ts';

const artefactId = nodeId(GABAPENTIN);
let database: TestDatabase;
let reviews: Reviews;
beforeEach(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterEach(() => database.close());

/** A member votes, and leaves the team when the vote is closed. */
const voteAndLeave = async (key: PersonaKey) => {
  await openBallot(await reviews.as('editor'), { artefactId, nodeId: 'gap-1', question: 'Står slutsatsen kvar?' });
  const ballot = await reviews.em.findOneOrFail(Ballot, { nodeId: 'gap-1' });
  const ballotId = toNodeId('Ballot', ballot.id);
  expect(wordsOf(await castVote(await reviews.as(key), { artefactId, ballotId, choice: 'FOR' }))).toEqual([]);
  await closeBallot(await reviews.as('editor'), { artefactId, ballotId });
  const { id } = await reviews.memberOf(key);
  expect(wordsOf(await endTeamMember(await reviews.as('editor'), { artefactId, memberId: toNodeId('TeamMember', id) }))).toEqual([]);
};

/** Who rests on the outcome that the new version left out cannot say that it is still right. */
async function tellsOfWhatIsGone(): Promise<void> {
  const gone = await reviews.em.findOneOrFail(Citation, { targetNodeId: 'outcome-pdn-50', sourceId: contentId(PROGRAMME) });
  expect(await reviews.em.findOne(StalenessNotice, { citationId: gone.id, clearedAt: null })).toMatchObject({ kind: 'REMOVED' });
  const said = { citationId: toNodeId('Citation', gone.id), reason: 'Skillnaden ändrar inte rådet.' };
  expect(wordsOf(await confirmCitation(await reviews.as('courseEditor'), said))).toEqual([
    'Texten som hänvisningen gäller finns inte kvar. Ändra källan i en ny version.',
  ]);
}

describe('an edition on the full course', () => {
  it('goes from proposal to readers, each step told what is missing until nothing is', async () => {
    await reviews.begin();
    expect(await reviews.state()).toBe('PROPOSED');
    expect(await reviews.move('SUBMIT_FOR_REVIEW')).toEqual(['Steget går inte att ta från det läge texten är i. Läs om sidan.']);
    expect(await reviews.move('SCOPE')).toEqual(['Skriv in vad patienter och närstående har sagt innan arbetet avgränsas.']);
    await reviews.hearPatients();
    expect(await reviews.move('SCOPE')).toEqual([]);
    expect(await reviews.move('ASSESS')).toEqual(['Det finns 0 författare. Det behövs minst 2.']);
    await reviews.team();
    await reviews.declare('nurse');
    await reviews.member('nurse', 'REVIEWER', { external: true });
    await voteAndLeave('nurse');
    expect(await reviews.move('ASSESS')).toEqual([]);
    await reviews.editions.describe(GABAPENTIN);
    await reviews.editions.set(GABAPENTIN, 'etd-benefit', { text: { sv: 'Fler får minst halverad smärta.' } });
    await reviews.editions.remove(GABAPENTIN, 'outcome-pdn-50');
    expect(await reviews.move('SUBMIT_FOR_REVIEW')).toEqual([]);
    const reviewing = () => reviews.em.count(Task, { kind: 'REVIEW_EDITION', closedAt: null });
    expect(await reviewing()).toBe(2);
    expect(await reviews.move('OPEN_REMISS')).toEqual(['Planera en remiss.']);
    await reviews.plan(['Exempelföreningen för smärtläkare', 'Exempelregion norr']);
    expect(await reviews.move('OPEN_REMISS')).toEqual([
      'Ingen är inbjuden ur gruppen Patient-, brukar- och anhörigorganisationer.',
      'Ingen är inbjuden ur gruppen Myndigheter.',
    ]);
    await reviews.plan();
    expect(await reviews.move('OPEN_REMISS')).toEqual([]);
    expect(await reviewing()).toBe(0);
    expect(await reviews.move('REVISE')).toEqual(['Remissen är öppen till och med 2026-12-21, eller tills alla har svarat.']);
    await reviews.comment('regionBody', 'Exempelregion norr', 'Vad gäller det?', { proposedText: 'Behandlingstid' });
    expect(wordsOf(await reviews.answer('regionBody', 'Exempelregion norr'))).toEqual([]);
    reviews.pass(40);
    expect(await reviews.move('REVISE')).toEqual([]);
    expect(await reviews.state()).toBe('REVISING');
    expect(await reviews.move('APPROVE')).toEqual([
      'Avsluta remissen: 1 av 1 synpunkter saknar svar.',
      'Besvara: Jämställdhetsperspektivet.',
      'Besvara: Barnrättsperspektivet.',
      'Besvara: Funktionshinderperspektivet.',
    ]);
    await reviews.consider();
    const [suggested] = await reviews.comments();
    if (suggested) await reviews.putIn(suggested);
    expect(wordsOf(await reviews.close())).toEqual([]);
    expect(await reviews.move('APPROVE')).toEqual([]);
    expect(await reviews.move('PUBLISH')).toEqual([
      'Publicera sammanställningen av remiss 1, så att de som svarade får veta vad som blev av deras synpunkter.',
    ]);
    await reviews.publishTable();
    reviews.pass(1);
    expect(await reviews.move('PUBLISH')).toEqual([]);
    const version = await reviews.editions.current(GABAPENTIN);
    expect(version).toMatchObject({ major: 2, minor: 0, difference: { step: 'MAJOR' }, reviewedWhole: true });
    expect(version.hash).toBe(documentHash(version.document));
    await tellsOfWhatIsGone();
    expect(await reviews.round()).toMatchObject({ versionId: version.id, closedAt: expect.any(Date) });
    const context = testContext(database);
    expect(await reviewOfVersion(context, version.id)).toMatchObject({
      team: expect.arrayContaining([
        expect.objectContaining({ role: 'AUTHOR', external: false, area: 'Skåne', hasInterests: false }),
        expect.objectContaining({ role: 'AUTHOR', area: 'Blekinge', specialty: 'rehabilitering' }),
        expect.objectContaining({ role: 'REVIEWER', external: true, declaredOn: expect.any(String) }),
        expect.objectContaining({ name: 'Redaktör, Kunskapscentrum Södra', role: null, declaredOn: expect.any(String) }),
        expect.objectContaining({ role: 'REVIEWER', leftOn: expect.any(String) }),
      ]),
      considerations: [{ code: 'GENDER_EQUALITY', text: 'Prövat.', part: null }, { code: 'CHILD_RIGHTS' }, { code: 'DISABILITY' }],
      patientInputs: [{ method: 'INTERVIEW', participants: 8 }],
      suggestions: [{ by: 'Exempelregion norr', nodeId: 'gap-1', quote: suggested?.quote, wording: 'Behandlingstid' }],
    });
    expect(await publishedRoundsOfVersion(testContext(database), version.id)).toMatchObject([{ number: 1, comments: 1, responded: 1 }]);

    // The next edition asks anew: what was said and answered for this one does not count for it.
    reviews.pass(1);
    await reviews.editions.start(GABAPENTIN);
    expect(await reviews.move('SCOPE')).toEqual(['Skriv in vad patienter och närstående har sagt innan arbetet avgränsas.']);
    const id = idOf('Artefact', artefactId) ?? '';
    const { id: draftId } = await reviews.em.findOneOrFail(Draft, { artefactId: id });
    const desk = { id, kind: 'evaluation', draftId, state: 'ASSESSING' } as const;
    expect(await considerationsOf(context, desk)).toContainEqual({
      code: 'DISABILITY',
      text: 'Prövat.',
      nodeId: null,
      current: false,
    });
    const earlier = await reviews.em.findOneOrFail(PatientInput, { method: 'INTERVIEW' });
    const remove = async ({ id }: PatientInput) =>
      wordsOf(await removePatientInput(await reviews.as('editor'), { artefactId, inputId: toNodeId('PatientInput', id) }));
    expect(await remove(earlier)).toEqual(['Det gäller en tidigare utgåva och kan inte ändras.']);
    await reviews.hearPatients();
    expect(await reviews.move('SCOPE')).toEqual([]);
    expect(await remove(await reviews.em.findOneOrFail(PatientInput, { id: { $ne: earlier.id } }))).toEqual([]);
    expect(await reviews.em.count(PatientInput, {})).toBe(1);
  });

  it('of the short course names whoever wrote, voted and left its team once, and no member without a part in it', async () => {
    const write = async () => {
      await reviews.member('consultant', 'AUTHOR');
      await reviews.member('secondConsultant', 'AUTHOR');
      await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } }, { who: 'secondConsultant' });
      await voteAndLeave('secondConsultant');
    };
    const { id } = await reviews.editions.publish(GABAPENTIN, write, true);
    expect((await reviewOfVersion(testContext(database), id))?.team).toMatchObject([
      { role: 'AUTHOR', leftOn: expect.any(String) },
      { name: 'Redaktör, Kunskapscentrum Södra', role: null },
    ]);
  });

  it('credits a member of the team whose words stand in it, and nobody for words that were written anew', async () => {
    const suggest = async (nodeId: string, proposedText: string) => {
      const words = { nodeId, attribute: 'text', from: 0, to: 5, type: 'WORDING', text: 'Så.', proposedText } as const;
      expect((await addComment(await reviews.as('consultant'), { artefactId, ...words })).errors).toEqual([]);
      await reviews.putIn(await reviews.em.findOneOrFail(ReviewComment, { proposedText }));
    };
    const write = async () => {
      await reviews.member('consultant', 'AUTHOR');
      await suggest('gap-1', 'Helt nya ord');
      await suggest('gap-2', 'Andra ord');
      await reviews.editions.set(GABAPENTIN, 'gap-2', { text: { sv: 'Skrivet på nytt.' } }, { revision: 2 });
    };
    const { id } = await reviews.editions.publish(GABAPENTIN, write, true);
    const { name } = await reviews.person('consultant');
    expect((await reviewOfVersion(testContext(database), id))?.suggestions).toMatchObject([{ by: name, wording: 'Helt nya ord' }]);
  });

  it('has its questions answered by a part, not by the whole nor by what is not there', async () => {
    await reviews.begin();
    const root = (await documentInWork(await reviews.as('editor'), await reviews.artefact()))?.root ?? '';
    const answer = async (nodeId: string) => {
      const { errors } = await answerConsideration(await reviews.as('editor'), { artefactId, code: 'CHILD_RIGHTS', nodeId });
      return errors.map(({ __typename }) => __typename);
    };
    expect([await answer('gap-1'), await answer(root), await answer('gone')]).toEqual([[], ['InvalidInput'], ['NotFound']]);
  });

  it('says what is missing in the language of the reader, and where it is mended', async () => {
    await reviews.write();
    await reviews.plan(['Exempelregion norr', 'Exempelmyndigheten', 'Exempelföreningen för smärtläkare']);
    const context = { ...(await reviews.as('editor')), locale: 'en' as const };
    const { errors } = await moveEdition(context, { artefactId, transition: 'OPEN_REMISS' });
    expect(wordsOf({ errors })).toEqual(['Nobody is invited of the group Organisations of patients, users and relatives.']);
  });

  it('is not approved by an author of its team, whoever wrote in it', async () => {
    await reviews.write();
    const approverWho = { like: 'approver', roles: [['APPROVER', 'sodra']] } as const;
    await reviews.member('approver', 'AUTHOR');
    await reviews.declare('approver');
    await reviews.em.nativeUpdate(Draft, {}, { state: 'REVISING' });
    expect(await reviews.move('APPROVE', { who: approverWho })).toContain(
      'Den som har skrivit i texten kan inte fastställa den. Be en annan person.',
    );
  });

  it('is written in while nobody reads it, and stands still while it is out', async () => {
    await reviews.sendOut();
    const { errors } = await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } });
    expect(errors).toMatchObject([{ __typename: 'NotReady' }]);
    reviews.pass(40);
    await reviews.take('REVISE');
    expect((await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } })).errors).toEqual([]);
  });
});

describe('the course', () => {
  it('of an erratum is the short one: a fault does not wait for a round', async () => {
    await chooseReviewPath(await reviews.as('editor'), { artefactId, path: 'FULL' });
    await reviews.editions.start(GABAPENTIN, { erratum: true });
    expect(await reviews.state()).toBe('ASSESSING');
    await reviews.editions.describe(GABAPENTIN);
    expect(await reviews.move('SUBMIT_FOR_REVIEW')).toEqual([]);
  });

  it('is changed by the editor while the edition stands where it began, and by nobody later', async () => {
    const choose = async (who: 'editor' | 'approver' | 'nurse', path: 'SHORT' | 'FULL') =>
      (await chooseReviewPath(await reviews.as(who), { artefactId, path })).errors.map(({ __typename }) => __typename);
    expect(await choose('nurse', 'FULL')).toEqual(['NotFound']);
    expect(await choose('approver', 'FULL')).toEqual(['NotAllowed']);
    await reviews.editions.start(GABAPENTIN);
    expect(await choose('editor', 'FULL')).toEqual([]);
    expect(await reviews.state()).toBe('PROPOSED');
    await reviews.editions.set(GABAPENTIN, 'row-phn-50-placebo', { estimate: 1.8 });
    expect(await choose('editor', 'SHORT')).toEqual(['NotReady']);
    await reviews.editions.set(GABAPENTIN, 'row-phn-50-placebo', { estimate: 1.7 }, { revision: 2 });
    expect(await choose('editor', 'SHORT')).toEqual([]);
    expect(await reviews.state()).toBe('ASSESSING');
    await reviews.editions.describe(GABAPENTIN);
    await reviews.move('SUBMIT_FOR_REVIEW');
    expect(await choose('editor', 'FULL')).toEqual(['NotReady']);
  });

  it('of the first edition of an evaluation is the full one, whatever anybody chooses', async () => {
    const context = await reviews.as('editor');
    const { id: centre } = await context.em.findOneOrFail(OrganisationNode, { slug: 'sodra' });
    const { artefact } = await createArtefact(context, {
      kind: 'evaluation',
      title: 'Akupunktur vid migrän',
      organisationNodeId: toNodeId('HealthcareRegion', centre),
      track: 'ADULT',
      levels: [],
      tags: [],
    });
    const first = toNodeId('Artefact', artefact?.id ?? '');
    expect(await reviews.state(first)).toBe('PROPOSED');
    const { errors } = await chooseReviewPath(await reviews.as('editor'), { artefactId: first, path: 'SHORT' });
    expect(wordsOf({ errors })).toEqual(['Första utgåvan går den långa vägen, med arbetsgrupp, jävsdeklarationer och remiss.']);
    const submit = await moveEdition(await reviews.as('editor'), { artefactId: first, transition: 'SUBMIT_FOR_REVIEW' });
    expect(wordsOf(submit)).toEqual(['Steget går inte att ta från det läge texten är i. Läs om sidan.']);
    const scope = await moveEdition(await reviews.as('editor'), { artefactId: first, transition: 'SCOPE' });
    expect(wordsOf(scope)).toContain('Skriv in vad patienter och närstående har sagt innan arbetet avgränsas.');
  });

  it('of an answered question is the short one', async () => {
    const { errors } = await chooseReviewPath(await reviews.as('courseEditor'), {
      artefactId: nodeId('opioider-takt-och-stod-vid-nedtrappning'),
      path: 'FULL',
    });
    expect(wordsOf({ errors })).toEqual(['Den här sortens text har bara den korta vägen.']);
  });
});
