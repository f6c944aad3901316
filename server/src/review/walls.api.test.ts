import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { GABAPENTIN } from '../publishing/testing/editions.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { BodyContact } from './body-contact.entity.ts';
import { joinAnswer } from './join-answer.ts';
import { publishRoundTable } from './publish-round-table.ts';
import { replyToComment } from './reply-to-comment.ts';
import { ReviewBody } from './review-body.entity.ts';
import { saveAnswer } from './save-answer.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { writeBack } from './write-back.ts';

const PATIENTS = 'Exempelförbundet för patienter och närstående';
const DOCTORS = 'Exempelföreningen för smärtläkare';
const NORTH = 'Exempelregion norr';
const SOUTH = 'Exempelregion söder';
/** What the part is called that is commented on. */
const GAP = 'Behandling längre än 12 veckor';
const NOT_THERE = 'Det finns inget sådant, eller så får du inte se det.';

let app: TestApp;
let reviews: Reviews;
const ids: Record<'round' | 'own' | 'other' | 'comment', string> = { round: '', own: '', other: '', comment: '' };
beforeAll(async () => {
  app = await createTestApp();
  reviews = new Reviews(app.database);
  // The two regions are answered for by different people, so that one is not taken for the other.
  await answersFor(SOUTH, 'authorityBody');
  await reviews.sendOut();
  await reviews.comment('regionBody', NORTH, 'Hemligt tills vidare.');
  const [north, south, doctors] = [await reviews.invitation(NORTH), await reviews.invitation(SOUTH), await reviews.invitation(DOCTORS)];
  await saveAnswer(await reviews.as('regionBody'), { invitationId: north, coordinatedFor: [south, doctors] });
  await reviews.answer('regionBody', NORTH, 'OPPOSES', ['Nej.', 'Allt.']);
  await reviews.comment('authorityBody', SOUTH, 'Hos oss gäller det också.');
  await joinAnswer(await reviews.as('authorityBody'), { invitationId: south, offeredBy: north });
  await reviews.comment('patientBody', PATIENTS, 'Inte inlämnat.');
  ids.round = await reviews.roundId();
  ids.own = await reviews.invitation(PATIENTS);
  ids.other = north;
  ids.comment = toNodeId('ReviewComment', (await reviews.comments())[0]?.id ?? '');
});
afterAll(() => app.close());

/** From now on one person answers for a body. */
async function answersFor(name: string, who: PersonaKey): Promise<void> {
  const [{ id: bodyId }, { id: personId }] = [await reviews.em.findOneOrFail(ReviewBody, { name }), await reviews.person(who)];
  await reviews.em.nativeUpdate(BodyContact, { bodyId }, { personId });
}

const document = `query ($round: String!, $own: String!, $other: String!, $comment: String!, $slug: String!) {
  artefact(slug: $slug) { draft { id } }
  review(slug: $slug) { team { name } comments { nodes { text } } rounds { id } }
  reviewRound(id: $round) {
    title { sv } document questions answered comments tally { stance bodies } coverage { answered }
    invitations { nodes { bodyName answers comments { nodes { text } } round { id } others { name } } }
    commentList { nodes { text bodyName part { sv } replies { text } place { status } authorName } }
    viewerInvitations { bodyName comments { nodes { text } } }
  }
  own: reviewInvitation(id: $own) { bodyName }
  other: reviewInvitation(id: $other) { bodyName }
  reviewComment(id: $comment) { text }
  reviewBodies { nodes { name } }
  colleagues(search: "Redaktör") { name }
}`;

type Seen = {
  artefact: { draft: object | null };
  review: object | null;
  reviewRound: {
    document: object | null;
    tally: object[];
    invitations: { nodes: { answers: string[]; comments: { nodes: object[] }; round: object | null; others: object[] }[] };
    commentList: { nodes: { text: string; part: object | null; replies: object[]; place: object | null; authorName: string | null }[] };
    viewerInvitations: { comments: { nodes: { text: string }[] } }[];
  } | null;
  own: object | null;
  other: object | null;
  reviewComment: object | null;
  reviewBodies: { nodes: object[] };
  colleagues: object[];
};

async function seenBy(as: PersonaKey | null): Promise<Seen> {
  const { data, errors } = await app.query<Seen>(
    document,
    { ...ids, slug: GABAPENTIN },
    { as, ...(as === 'twoUnits' && { unit: 'exempelvardcentralen-skane' }) },
  );
  expect(errors).toEqual([]);
  return data;
}

/** What of the review each kind of viewer sees, as a row of yes and no. */
function row(seen: Seen): string {
  const { artefact, review, reviewRound, own, other, reviewComment, reviewBodies, colleagues } = seen;
  const has = {
    draft: artefact.draft !== null,
    review: review !== null,
    round: reviewRound !== null,
    text: Boolean(reviewRound?.document),
    tally: Boolean(reviewRound?.tally.length),
    invited: Boolean(reviewRound?.invitations.nodes.length),
    comments: Boolean(reviewRound?.commentList.nodes.length),
    own: own !== null,
    other: other !== null,
    comment: reviewComment !== null,
    bodies: reviewBodies.nodes.length > 0,
    people: colleagues.length > 0,
  };
  return Object.entries(has)
    .filter(([, sees]) => sees)
    .map(([name]) => name)
    .join(' ');
}

const everything = 'draft review round text tally invited comments comment';

it.each<[PersonaKey | null, string]>([
  [null, ''],
  ['nurse', ''],
  ['administrator', ''],
  ['privacyOfficer', ''],
  ['professionBody', 'round text'],
  ['patientBody', 'round text own'],
  ['regionBody', 'round text other'],
  ['panelMember', 'round text'],
  ['consultant', everything],
  ['twoUnits', everything],
  ['approver', everything],
  ['editor', `${everything} bodies people`],
])('%s sees of a round that is out: %s', async (as, expected) => {
  expect(row(await seenBy(as))).toBe(expected);
});

it('shows an invited body its own answer and nothing of another, nor to the editor what is not handed in', async () => {
  const body = await seenBy('patientBody');
  expect(body.reviewRound?.viewerInvitations).toMatchObject([{ comments: { nodes: [{ text: 'Inte inlämnat.' }] } }]);
  const editor = await seenBy('editor');
  expect(editor.reviewRound?.commentList.nodes.map(({ text }) => text)).toEqual([
    'Hemligt tills vidare.',
    'Nej.',
    'Allt.',
    'Hos oss gäller det också.',
  ]);
  expect(JSON.stringify(editor)).not.toContain('Inte inlämnat.');
  expect(editor.reviewRound?.invitations.nodes.flatMap(({ comments }) => comments.nodes)).toEqual([]);
});

it('shows what is said in the thread of a comment to the body it comes from and to the team, and to nobody else', async () => {
  const text = 'Vad menar ni?';
  expect((await replyToComment(await reviews.as('editor'), { commentId: ids.comment, text })).errors).toEqual([]);
  const thread = `query ($own: String!, $round: String!) {
    reviewInvitation(id: $own) { viewerNews comments { nodes { replies { text fromBody authorName } } } }
    reviewRound(id: $round) { writtenBack commentList { nodes { replies { text fromBody authorName } } } }
  }`;
  const seen = async (as: PersonaKey) => JSON.stringify((await app.query(thread, { ...ids, own: ids.other }, { as })).data);
  expect(await seen('regionBody')).toContain(`{"text":"${text}","fromBody":false,"authorName":null}`);
  expect(await seen('regionBody')).toContain('"viewerNews":["ROUND_DIALOGUE"]');
  expect(await seen('editor')).toContain(`{"text":"${text}","fromBody":false,"authorName":"Redaktör, Kunskapscentrum Södra"}`);
  for (const as of ['patientBody', 'panelMember', 'nurse', 'professionBody'] as const) expect(await seen(as)).not.toContain(text);
});

it('shows a joined answer, its threads and what has become of it to those who stand behind it, and to nobody else', async () => {
  const fields = `bodyName joinedAnswer { bodyName comments { nodes { text replies { text bodyName } response { text } } } } offers { comments { nodes { text replies { text } response { text } } } }`;
  const query = `query ($id: String!, $round: String!) {
    reviewInvitation(id: $id) { ${fields} }
    reviewRound(id: $round) { viewerInvitations { ${fields} } invitations { nodes { ${fields} } } }
  }`;
  const seen = async (as: PersonaKey | null, name = SOUTH) => {
    const { data, errors } = await app.query<object>(query, { id: await reviews.invitation(name), round: ids.round }, { as });
    expect(errors).toEqual([]);
    return JSON.stringify(data);
  };
  const back = async (who: PersonaKey, name: string) =>
    wordsOf(
      await writeBack(await reviews.as(who), { invitationId: await reviews.invitation(name), commentId: ids.comment, text: 'Som norr.' }),
    );
  reviews.pass(1);
  expect(await back('authorityBody', SOUTH)).toEqual([]);
  await reviews.respond(idOf('ReviewComment', ids.comment) ?? '');
  expect(await seen('authorityBody')).toContain(
    `"joinedAnswer":{"bodyName":"${NORTH}","comments":{"nodes":[{"text":"Hemligt tills vidare.","replies":[{"text":"Vad menar ni?","bodyName":null},{"text":"Som norr.","bodyName":"${SOUTH}"}],"response":{"text":"Vi har tänkt på det."}}`,
  );
  for (const as of [null, 'nurse', 'patientBody', 'panelMember', 'editor'] as const)
    expect(await seen(as)).not.toMatch(/"joinedAnswer":\{|Som norr\./u);

  // Whoever is asked to join reads what it would stand behind, and not its threads; whoever has answered for itself instead, neither.
  expect(await seen('professionBody', DOCTORS)).toContain('"text":"Hemligt tills vidare.","replies":[],"response":null');
  await reviews.answer('professionBody', DOCTORS);
  expect(await seen('professionBody', DOCTORS)).not.toMatch(/Hemligt|"joinedAnswer":\{/u);
  expect(await back('professionBody', DOCTORS)).toEqual([NOT_THERE]);

  // Whoever no longer answers for a body that has joined reads nothing of it.
  await answersFor(SOUTH, 'nurse');
  expect(await seen('nurse')).toContain('Som norr.');
  expect(await seen('authorityBody')).not.toMatch(/Hemligt|Som norr\./u);
  expect(await back('authorityBody', SOUTH)).toEqual([NOT_THERE]);
});

it('has no table for anybody before it is published', async () => {
  const { statusCode } = await app.fastify.inject({ method: 'GET', url: `/remiss/${ids.round}/sammanstallning.csv` });
  expect(statusCode).toBe(404);
});

it('shows anybody the table once it is published, and still nothing of how it was worked with', async () => {
  reviews.pass(40);
  await reviews.take('REVISE');
  for (const { id } of await reviews.comments()) await reviews.respond(id);
  await reviews.close();
  await publishRoundTable(await reviews.as('editor'), { roundId: ids.round });
  const csv = await app.fastify.inject({ method: 'GET', url: `/remiss/${ids.round}/sammanstallning.csv` });
  expect([csv.statusCode, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  // A head, four comments, and where the four bodies stand that have none.
  expect(csv.body.split('\r\n')).toHaveLength(10);
  expect(csv.body).toContain(`"${GAP}";`);
  expect(csv.body).toContain('"";"Exempelmyndigheten";"Myndigheter";"har inte svarat"');
  expect(csv.body).toContain('"Exempelregion söder";"Regioner";"avstyrker (genom Exempelregion norr)";"nej"');
  expect(csv.body).toContain('"Exempelregion norr";"Regioner";"avstyrker";"nej"');
  const guest = await seenBy(null);
  // The text itself waits until it is published.
  expect(row(guest)).toBe('round tally invited comments');
  const [invitation] = guest.reviewRound?.invitations.nodes ?? [];
  expect(invitation).toMatchObject({ comments: { nodes: [] }, round: null, others: [] });
  expect(guest.reviewRound?.commentList.nodes).toMatchObject([
    { text: 'Hemligt tills vidare.', part: { sv: GAP }, replies: [], place: null, authorName: null },
    { text: 'Nej.', part: { sv: 'Hela texten' } },
    { text: 'Allt.' },
    { text: 'Hos oss gäller det också.' },
  ]);
  expect(JSON.stringify(guest)).not.toContain('Inte inlämnat.');
});
