import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { sessionCookie } from '../../identity/session-cookie.ts';
import { idOf } from '../../kernel/node-id.ts';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { claimed, contexts, idOfResult, plainAnswer, type As } from '../testing/consult-steps.ts';
import { answerConsult } from '../answer-consult.ts';
import { replyToClarification } from '../reply-to-clarification.ts';
import { requestClarification } from '../request-clarification.ts';
import { Consult } from '../consult.entity.ts';
import { copyWithClocks } from './testing/copy-with-clocks.ts';

const STATISTICS = /* GraphQL */ `
  query ($track: CareTrack!, $groupBy: ConsultStatisticsDimension!, $scope: ID, $year: Int, $only: ConsultStatisticsOnly) {
    consultStatistics(track: $track, groupBy: $groupBy, scope: $scope, year: $year, only: $only) {
      scope {
        id
        name
      }
      scopes {
        id
        name
      }
      year
      years
      smallestCount
      listedPatients
      total {
        ...Figures
      }
      rows {
        ...Figures
      }
      values {
        dimension
        value
        name
      }
    }
  }
  fragment Figures on ConsultFigures {
    key
    name
    sent
    answered
    surveyed
    followedUp
    referralsAvoided
    adviceFollowed
    perThousandListed
    net {
      median
      ninetieth
      withinGoal
    }
    gross {
      median
      ninetieth
    }
  }
`;

type Figures = { key: string; name: string; sent: number | null; answered: number | null } & Record<
  'net' | 'gross',
  { median: number; ninetieth: number; withinGoal?: number } | null
> & { referralsAvoided: number | null; perThousandListed: number | null; surveyed: number | null };
type Statistics = {
  consultStatistics: {
    scope: { id: string; name: string };
    scopes: { id: string; name: string }[];
    total: Figures;
    rows: Figures[];
    values: { dimension: string; value: string; name: string }[];
    years: number[];
    listedPatients: number;
  } | null;
};

const HOUR = 3_600_000;
const adult = { track: 'ADULT', groupBy: 'TOPIC' };

describe('the statistics of questions', () => {
  let app: TestApp;
  let as: As;
  const DAY = 86_400_000;
  /** Looks as it will look so many days on. */
  const later = async <T>(days: number, look: () => Promise<T>): Promise<T> => {
    app.clock.advance(days * DAY);
    const seen = await look();
    app.clock.advance(-days * DAY);
    return seen;
  };
  /** Monday 23 November 2026 plus so many days: 31 January, when the fourth quarter is shown. */
  const CLOSED = 69;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    // All of the demo content in one quarter, so that there is enough to count.
    await app.database.orm.em.getConnection().execute(
      `update consult set "submittedAt" = "submittedAt" + interval '60 days', "firstAnsweredAt" = "firstAnsweredAt" + interval '60 days'
       where "submittedAt" < '2026-10-01'`,
    );
  });
  afterAll(() => app.close());

  const csvOf = async (persona: PersonaKey, address: string) =>
    app.fastify.inject({
      method: 'GET',
      url: `/konsultation/statistik.csv?${address}`,
      cookies: { [sessionCookie.name]: await signedInAs(app.database, app.clock, persona) },
    });
  const now = (variables: object, who: { as: PersonaKey | null }) => app.query<Statistics>(STATISTICS, { ...adult, ...variables }, who);
  const ask = (variables: object, who: { as: PersonaKey | null }) => later(CLOSED, () => now({ year: 2026, ...variables }, who));

  it('are computed from what is stored: counts, times, shares, with small groups left out', async () => {
    const { data, errors } = await ask({}, { as: 'nationalCoordinator' });
    expect(errors).toEqual([]);
    expect(data.consultStatistics).toMatchObject({
      scope: { name: 'Sverige' },
      year: 2026,
      years: [2026],
      smallestCount: 5,
      total: { sent: 15, answered: 12, surveyed: 12, followedUp: 0, adviceFollowed: null, perThousandListed: null },
    });
    const closed = await app.database.orm.em.fork().find(Consult, { track: 'ADULT', firstAnsweredAt: { $ne: null } });
    const gross = closed
      .map(({ submittedAt, firstAnsweredAt }) => (Number(firstAnsweredAt) - Number(submittedAt)) / 86_400_000)
      .toSorted((a, b) => a - b);
    expect(data.consultStatistics?.total.gross?.median).toBeCloseTo(gross[5] ?? 0, 6);
    expect(data.consultStatistics?.total.gross?.ninetieth).toBeCloseTo(gross[10] ?? 0, 6);
    // One topic has five questions, of which four are answered: no other shows a figure, and none shows a time.
    expect(data.consultStatistics?.rows).toHaveLength(10);
    expect(data.consultStatistics?.rows.filter(({ sent }) => sent)).toMatchObject([{ key: 'OPIOID_TAPER', sent: 5, answered: null }]);
    expect(data.consultStatistics?.rows.every(({ net }) => net === null)).toBe(true);
  });

  it('show a quarter only once it is closed, as it then stood, whatever becomes of its questions later', async () => {
    const who = { as: 'nationalCoordinator' } as const;
    const before = (await now({}, who)).data.consultStatistics;
    expect(before?.total).toMatchObject({ sent: 0, answered: 0 });
    const closed = (await ask({}, who)).data.consultStatistics;
    // A question is answered, another surveyed and a third entered in error, all after the quarter was closed.
    const em = app.database.orm.em.fork();
    const consult = await em.findOneOrFail(Consult, { track: 'ADULT', state: 'CLOSED' });
    const [step] = await em
      .getConnection()
      .execute<{ id: string }[]>(`select id from consult_transition where "consultId" = ? limit 1`, [consult.id]);
    await em.getConnection().execute(
      `insert into consult_transition select (jsonb_populate_record(step, jsonb_build_object('id', gen_random_uuid(), 'number', 900, 'toState', 'VOID', 'at', '2027-02-10T12:00:00Z'))).*
       from consult_transition step where id = ?`,
      [step?.id],
    );
    await em
      .getConnection()
      .execute(
        `update consult set "firstAnsweredAt" = '2027-02-09T12:00:00Z' where track = 'ADULT' and "firstAnsweredAt" is null and "submittedAt" is not null`,
      );
    const after = await later(CLOSED + 30, () => now({ year: 2026 }, who));
    expect(after.data.consultStatistics).toEqual(closed);
    await em.getConnection().execute(`update consult set "firstAnsweredAt" = null where "firstAnsweredAt" = '2027-02-09T12:00:00Z'`);
  });

  it('show children apart, and nothing while there are few', async () => {
    const { data } = await ask({ track: 'CHILD' }, { as: 'nationalCoordinator' });
    expect(data.consultStatistics).toMatchObject({ smallestCount: 10, total: { sent: null, answered: null, net: null } });
  });

  it('count net time as working time without the wait for the asker, and gross as all of it', async () => {
    const consultId = await claimed(as, { topic: 'OROFACIAL' });
    const step = async (hours: number, take: () => Promise<unknown>) => {
      app.clock.advance(hours * HOUR);
      await take();
    };
    // Monday 09:00 in Sweden: two hours of work, a day's wait for the asker, and an hour and a half of work on the Tuesday.
    await step(2, async () => idOfResult(await requestClarification(await as('consultant'), { consultId, questions: ['Hur länge?'] })));
    await step(24, async () => idOfResult(await replyToClarification(await as('physician'), { consultId, text: 'Ett halvår.' })));
    await step(1.5, async () => idOfResult(await answerConsult(await as('consultant'), { ...plainAnswer, consultId })));
    await copyWithClocks(app.database.ownerUrl, String(idOf('Consult', consultId)), 5);
    const { data } = await ask({ groupBy: 'QUARTER', only: { dimension: 'TOPIC', value: 'OROFACIAL' } }, { as: 'levelLead' });
    const total = data.consultStatistics?.total;
    expect(total).toMatchObject({ sent: 7, answered: 7 });
    expect(total?.net?.median).toBeCloseTo(3.5 / 9, 6);
    expect(total?.gross?.median).toBeCloseTo(27.5 / 24, 6);
  });

  it('tell questions per listed where the manager has told how many are listed', async () => {
    const scopes = (await ask({}, { as: 'unitManager' })).data.consultStatistics;
    expect(scopes?.scopes).toHaveLength(1);
    const mutation = `mutation ($unitId: ID!, $patients: Int!) { stateListedPatients(input: { unitId: $unitId, patients: $patients }) { patients errors { __typename ... on UserError { path } } } }`;
    const unitId = scopes?.scope.id ?? '';
    const state = (patients: number, persona: 'unitManager' | 'levelLead') => app.query(mutation, { unitId, patients }, { as: persona });
    expect((await state(0, 'unitManager')).data).toMatchObject({
      stateListedPatients: { errors: [{ __typename: 'InvalidInput', path: ['patients'] }] },
    });
    expect((await state(9000, 'levelLead')).data).toMatchObject({ stateListedPatients: { errors: [{ __typename: 'NotFound' }] } });
    expect((await state(5000, 'unitManager')).data).toEqual({ stateListedPatients: { patients: 5000, errors: [] } });
    app.clock.advance(1);
    await state(9000, 'unitManager');
    const after = (await ask({}, { as: 'unitManager' })).data.consultStatistics;
    expect(after?.listedPatients).toBe(9000);
    expect(after?.total.perThousandListed).toBeCloseTo((after?.total.sent ?? 0) / 9, 6);
  });

  it('are for those who coordinate, lead, manage, sort, answer or edit, each for their own nodes', async () => {
    for (const persona of ['physician', 'panelMember', 'privacyOfficer', 'withoutRole', null] as const)
      expect((await ask({}, { as: persona })).data).toEqual({ consultStatistics: null });
    const nation = (await ask({}, { as: 'nationalCoordinator' })).data.consultStatistics?.scope.id;
    expect((await ask({ scope: nation }, { as: 'levelLead' })).data).toEqual({ consultStatistics: null });
    expect((await ask({ scope: 'nonsense' }, { as: 'levelLead' })).data).toEqual({ consultStatistics: null });
    expect((await ask({ year: 1999 }, { as: 'levelLead' })).data).toEqual({ consultStatistics: null });
    expect((await ask({ only: { dimension: 'TOPIC', value: 'CHILD' } }, { as: 'levelLead' })).data).toEqual({ consultStatistics: null });
    const elsewhere = (await ask({}, { as: 'westernEditor' })).data.consultStatistics;
    expect(elsewhere?.total).toMatchObject({ sent: 0, net: null });
  });

  it('take as many statements for many questions as for few', async () => {
    const before = (await ask({}, { as: 'triage' })).statements.length;
    const { id } = await app.database.orm.em.fork().findOneOrFail(Consult, { topic: 'LOW_BACK', firstAnsweredAt: { $ne: null } });
    await copyWithClocks(app.database.ownerUrl, id, 30);
    const after = await ask({}, { as: 'triage' });
    expect(after.statements.length).toBe(before);
    expect(after.data.consultStatistics?.total.sent).toBeGreaterThan(40);
  });

  it('come as a file for a spreadsheet', async () => {
    const csv = await later(CLOSED, () => csvOf('nationalCoordinator', 'spar=ADULT&per=TOPIC&ar=2026'));
    expect(csv.statusCode).toBe(200);
    expect(csv.headers['content-disposition']).toContain('konsultationer-sverige-2026.csv');
    const [head, total, ...rows] = csv.body.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toContain('"Skickade";"Besvarade";"Median netto, arbetsdagar"');
    expect(total).toMatch(/^"Alla";"\d+";"\d+";"\d+,\d"/u);
    expect(rows.find((row) => row.startsWith('"Huvudvärk'))).toContain('"visas inte"');
    expect(rows.slice(-9).map((row) => row.split(';')[0])).toEqual(
      expect.arrayContaining(['"Uppdrag ner till enheterna"', '"Gick inte: personal saknas"']),
    );
    expect((await csvOf('physician', 'spar=ADULT&per=TOPIC')).statusCode).toBe(404);
    expect((await csvOf('nationalCoordinator', 'spar=X&per=Y&ar=Z')).statusCode).toBe(404);
  });
});
