import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentHash } from 'shared/publishing/document.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Citation } from '../publishing/citation.entity.ts';
import { confirmCitation } from '../publishing/confirm-citation.ts';
import { StalenessNotice } from '../publishing/staleness-notice.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { createArtefact } from '../publishing/create-artefact.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { discardDraft } from '../publishing/discard-draft.ts';
import { moveEdition } from '../publishing/move-edition.ts';
import { GABAPENTIN, nodeId, PROGRAMME } from '../publishing/testing/editions.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { Task } from '../tasks/task.entity.ts';
import { chooseReviewPath } from './choose-review-path.ts';
import { planRound } from './plan-round.ts';
import { removeRound } from './remove-round.ts';
import { publishRoundTable } from './publish-round-table.ts';
import { ReviewRound } from './review-round.entity.ts';
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

const move = async (...step: Parameters<Reviews['editions']['move']> extends [string, ...infer Rest] ? Rest : never) =>
  wordsOf(await reviews.editions.move(GABAPENTIN, ...step));
const publishTable = async (round?: ReviewRound) => {
  const roundId = round ? toNodeId('ReviewRound', round.id) : await reviews.roundId();
  expect(wordsOf(await publishRoundTable(await reviews.as('editor'), { roundId }))).toEqual([]);
};
const state = async (of = artefactId) => (await reviews.em.findOne(Draft, { artefactId: idOf('Artefact', of) ?? '' }))?.state ?? null;

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
    expect(await state()).toBe('PROPOSED');
    expect(await move('SUBMIT_FOR_REVIEW')).toEqual(['Steget går inte att ta från det läge texten är i. Läs om sidan.']);
    expect(await move('SCOPE')).toEqual(['Skriv in vad patienter och närstående har sagt innan arbetet avgränsas.']);
    await reviews.hearPatients();
    expect(await move('SCOPE')).toEqual([]);
    expect(await move('ASSESS')).toEqual(['Det finns 0 författare. Det behövs minst 2.']);
    await reviews.team();
    expect(await move('ASSESS')).toEqual([]);
    await reviews.editions.describe(GABAPENTIN);
    await reviews.editions.set(GABAPENTIN, 'etd-benefit', { text: { sv: 'Fler får minst halverad smärta.' } });
    await reviews.editions.remove(GABAPENTIN, 'outcome-pdn-50');
    expect(await move('SUBMIT_FOR_REVIEW')).toEqual([]);
    const reviewing = () => reviews.em.count(Task, { kind: 'REVIEW_EDITION', closedAt: null });
    expect(await reviewing()).toBe(2);
    expect(await move('OPEN_REMISS')).toEqual(['Planera en remiss.']);
    await reviews.plan(['Exempelföreningen för smärtläkare', 'Exempelregion norr']);
    expect(await move('OPEN_REMISS')).toEqual([
      'Ingen är inbjuden ur gruppen Patient-, brukar- och anhörigorganisationer.',
      'Ingen är inbjuden ur gruppen Myndigheter.',
    ]);
    await reviews.plan();
    expect(await move('OPEN_REMISS')).toEqual([]);
    expect(await reviewing()).toBe(0);
    expect(await move('REVISE')).toEqual(['Remissen är öppen till och med 2026-12-21, eller tills alla har svarat.']);
    await reviews.comment('regionBody', 'Exempelregion norr', 'Vem betalar?');
    expect(wordsOf(await reviews.answer('regionBody', 'Exempelregion norr'))).toEqual([]);
    reviews.pass(40);
    expect(await move('REVISE')).toEqual([]);
    expect(await state()).toBe('REVISING');
    expect(await move('APPROVE')).toEqual([
      'Avsluta remissen: 1 av 1 synpunkter saknar svar.',
      'Besvara: Jämställdhetsperspektivet.',
      'Besvara: Barnrättsperspektivet.',
      'Besvara: Funktionshinderperspektivet.',
    ]);
    await reviews.consider();
    for (const { id } of await reviews.comments()) await reviews.respond(id);
    expect(wordsOf(await reviews.close())).toEqual([]);
    expect(await move('APPROVE')).toEqual([]);
    expect(await move('PUBLISH')).toEqual([
      'Publicera sammanställningen av remiss 1, så att de som svarade får veta vad som blev av deras synpunkter.',
    ]);
    await publishTable();
    expect(await move('PUBLISH')).toEqual([]);
    const version = await reviews.editions.current(GABAPENTIN);
    expect(version).toMatchObject({ major: 2, minor: 0, difference: { step: 'MAJOR' }, hash: documentHash(version.document) });
    await tellsOfWhatIsGone();
    expect(await reviews.round()).toMatchObject({ versionId: version.id, closedAt: expect.any(Date) });
    const context = testContext(database);
    expect(await reviewOfVersion(context, version.id)).toMatchObject({
      team: expect.arrayContaining([
        expect.objectContaining({ role: 'AUTHOR', external: false, area: 'Skåne', hasInterests: false }),
        expect.objectContaining({ role: 'AUTHOR', area: 'Blekinge', specialty: 'rehabilitering' }),
        expect.objectContaining({ role: 'REVIEWER', external: true, declaredOn: expect.any(String) }),
      ]),
      considerations: [{ code: 'GENDER_EQUALITY', text: 'Prövat.', part: null }, { code: 'CHILD_RIGHTS' }, { code: 'DISABILITY' }],
      patientInputs: [{ method: 'INTERVIEW', participants: 8 }],
    });
    expect(await publishedRoundsOfVersion(testContext(database), version.id)).toMatchObject([{ number: 1, comments: 1, responded: 1 }]);
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
    expect(await move('APPROVE', { who: approverWho })).toContain(
      'Den som har skrivit i texten kan inte fastställa den. Be en annan person.',
    );
  });

  it('can be given up with a reason, and its round with it', async () => {
    await reviews.sendOut();
    expect(await move('REJECT')).toEqual(['Skriv ett skäl.']);
    expect(await move('REJECT', { reason: 'Frågan är besvarad på annat sätt.' })).toEqual([]);
    expect(await state()).toBe('REJECTED');
    expect(await reviews.round()).toMatchObject({ closedAt: expect.any(Date), tablePublishedAt: null });
    expect(await reviews.em.count(Task, { kind: 'ANSWER_ROUND', closedAt: null })).toBe(0);
    expect(await reviews.em.count(Task, { kind: 'ROUND_WITHDRAWN', closedAt: null })).toBe(7);
    const plan = {
      artefactId,
      kind: 'SYNPUNKTSINHAMTNING',
      opens: '2027-02-01',
      closes: '2027-03-01',
      daysReason: 'x',
      questions: ['Vad?'],
    } satisfies Parameters<typeof planRound>[1];
    expect(wordsOf(await planRound(await reviews.as('editor'), plan))).toEqual([
      'Utgåvan har kommit för långt, eller är avslutad. En remiss kan inte planeras nu.',
    ]);
    await discardDraft(await reviews.as('editor'), { artefactId });
    expect(await state()).toBeNull();
  });

  it('that is given up leaves no round to the next version, and no table that is not whole', async () => {
    await reviews.sendOut();
    await reviews.comment('regionBody', 'Exempelregion norr', 'Vem betalar?');
    await reviews.answer('regionBody', 'Exempelregion norr');
    await move('REJECT', { reason: 'Frågan är besvarad på annat sätt.' });
    const { id } = await reviews.round();
    expect(wordsOf(await publishRoundTable(await reviews.as('editor'), { roundId: toNodeId('ReviewRound', id) }))).toEqual([
      'Arbetet avbröts innan alla synpunkter hade fått svar. Någon sammanställning kan inte publiceras.',
    ]);
    await discardDraft(await reviews.as('editor'), { artefactId });
    await reviews.editions.publish(GABAPENTIN, () => reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } }), true);
    expect(await reviews.em.findOneOrFail(ReviewRound, id)).toMatchObject({ versionId: null, withdrawnAt: expect.any(Date) });
  });

  it('may go out once more: what is promised in the first round is kept, and who answered in either is told', async () => {
    await reviews.sendOut();
    await reviews.comment('regionBody', 'Exempelregion norr', 'Vem betalar?');
    await reviews.answer('regionBody', 'Exempelregion norr', 'OPPOSES');
    await reviews.take('REVISE', undefined, 40);
    await reviews.respond((await reviews.comments())[0]?.id ?? '', 'ACCEPTED', 'gap-1');
    await reviews.close();
    await reviews.consider();
    const first = await reviews.round();
    const changed = ['Ändra delen: ett svar i den avslutade remissen säger att den är ändrad.'];
    expect(await move('APPROVE')).toEqual(changed);
    await reviews.planDays('2027-01-04', '2027-02-01');
    await reviews.invite();
    expect(await move('APPROVE')).toEqual(['En remiss till är planerad: genomför den, eller ta bort planen.', ...changed]);
    const second = { roundId: await reviews.roundId() };
    expect((await removeRound(await reviews.as('consultant'), second)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect(wordsOf(await removeRound(await reviews.as('editor'), second))).toEqual([]);
    expect(await move('APPROVE')).toEqual(changed);
    expect(wordsOf(await removeRound(await reviews.as('editor'), { roundId: toNodeId('ReviewRound', first.id) }))).toEqual([
      'Remissen är avslutad och kan inte ändras.',
    ]);
    await reviews.planDays('2027-01-04', '2027-02-01');
    await reviews.invite();
    await reviews.take('OPEN_REMISS', undefined, 3);
    expect(wordsOf(await removeRound(await reviews.as('editor'), { roundId: await reviews.roundId() }))).toEqual([
      'Remissen är redan ute.',
    ]);
    await reviews.take('REVISE', undefined, 40);
    expect(wordsOf(await reviews.close())).toEqual([]);
    expect(await move('APPROVE')).toEqual(changed);
    expect((await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Regionen betalar.' } })).errors).toEqual([]);
    expect(await move('APPROVE')).toEqual([]);
    expect(await move('PUBLISH')).toHaveLength(2);
    await publishTable();
    await publishTable(first);
    expect(await reviews.em.count(Task, { kind: 'ROUND_FEEDBACK', closedAt: null })).toBe(1);
    expect(await move('PUBLISH')).toEqual([]);
    const { id } = await reviews.editions.current(GABAPENTIN);
    expect(await publishedRoundsOfVersion(testContext(database), id)).toMatchObject([{ number: 2 }, { number: 1, comments: 1 }]);
  });

  it('takes what was planned with it when it is thrown away', async () => {
    await reviews.write();
    await reviews.plan();
    await discardDraft(await reviews.as('editor'), { artefactId });
    expect(await reviews.em.count(ReviewRound, {})).toBe(0);
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
    expect(await state()).toBe('ASSESSING');
    await reviews.editions.describe(GABAPENTIN);
    expect(await move('SUBMIT_FOR_REVIEW')).toEqual([]);
  });

  it('is changed by the editor while the edition stands where it began, and by nobody later', async () => {
    const choose = async (who: 'editor' | 'approver' | 'nurse', path: 'SHORT' | 'FULL') =>
      (await chooseReviewPath(await reviews.as(who), { artefactId, path })).errors.map(({ __typename }) => __typename);
    expect(await choose('nurse', 'FULL')).toEqual(['NotFound']);
    expect(await choose('approver', 'FULL')).toEqual(['NotAllowed']);
    await reviews.editions.start(GABAPENTIN);
    expect(await choose('editor', 'FULL')).toEqual([]);
    expect(await state()).toBe('PROPOSED');
    await reviews.editions.set(GABAPENTIN, 'row-phn-50-placebo', { estimate: 1.8 });
    expect(await choose('editor', 'SHORT')).toEqual(['NotReady']);
    await reviews.editions.set(GABAPENTIN, 'row-phn-50-placebo', { estimate: 1.7 }, { revision: 2 });
    expect(await choose('editor', 'SHORT')).toEqual([]);
    expect(await state()).toBe('ASSESSING');
    await reviews.editions.describe(GABAPENTIN);
    await move('SUBMIT_FOR_REVIEW');
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
    expect(await state(first)).toBe('PROPOSED');
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

describe('a plan', () => {
  const plan = async (change: Partial<Parameters<typeof planRound>[1]>) =>
    wordsOf(
      await planRound(await reviews.as('editor'), {
        artefactId,
        kind: 'REMISS',
        opens: '2027-02-15',
        closes: '2027-04-14',
        questions: ['Vad saknas?'],
        ...change,
      }),
    );

  it('follows the calendar, or says why not', async () => {
    await reviews.write();
    expect(await plan({})).toEqual([]);
    expect(await plan({ closes: '2027-03-14' })).toEqual([
      'Dagarna följer inte kalendern för remisser. Välj kalenderns dagar eller skriv skälet.',
    ]);
    expect(await plan({ closes: '2027-03-14', daysReason: 'Brådskande.' })).toEqual([]);
    expect(await plan({ opens: '2027-04-14' })).toEqual(['Sista dagen ska komma efter den första.']);
    expect(await reviews.em.count(ReviewRound, {})).toBe(1);
  });

  it('has at least one question, and at most ten, none empty', async () => {
    await reviews.write();
    expect(await plan({ questions: [] })).toEqual(['Fyll i det här.']);
    expect(await plan({ questions: Array.from({ length: 11 }, () => 'Vad?') })).toHaveLength(1);
    expect(await plan({ questions: [' '] })).toHaveLength(1);
  });

  it('is for editions on the full course', async () => {
    await reviews.editions.start(GABAPENTIN);
    expect(await plan({})).toEqual(['Den här sortens text har bara den korta vägen.']);
  });
});
