import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DirectiveAction } from 'shared/consultations/directive-lifecycle.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { askFollowUp } from '../ask-follow-up.ts';
import { Directive } from '../directive.entity.ts';
import { issueDirective } from '../issue-directive.ts';
import { moveDirective } from '../move-directive.ts';
import { passToLevel } from '../pass-to-level.ts';
import { startConsult } from '../start-consult.ts';
import { answered, contexts, errorsOf, idOfResult, type As } from '../testing/consult-steps.ts';
import { withdrawConsult } from '../withdraw-consult.ts';
import { copyWithClocks } from './testing/copy-with-clocks.ts';

const DAY = 86_400_000;
/** Monday 23 November 2026 plus so many days: 31 January, when the fourth quarter is shown. */
const CLOSED = 69;
const HEADACHE = { groupBy: 'QUARTER', only: { dimension: 'TOPIC', value: 'HEADACHE' } };

describe('the figures of a closed quarter', () => {
  let app: TestApp;
  let as: As;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    // All of the demo content in one quarter, so that no other is too small to show.
    await app.database.orm.em.getConnection().execute(
      `update consult set "submittedAt" = "submittedAt" + interval '60 days', "firstAnsweredAt" = "firstAnsweredAt" + interval '60 days'
       where "submittedAt" < '2026-10-01'`,
    );
  });
  afterAll(() => app.close());

  /** What a persona sees of some figures of the year, once its last quarter is shown. */
  async function figures<Figures>(persona: PersonaKey, fields: string, variables: object = {}): Promise<Figures | null> {
    app.clock.advance(CLOSED * DAY);
    const query = `query ($track: CareTrack!, $groupBy: ConsultStatisticsDimension!, $only: ConsultStatisticsOnly) {
      consultStatistics(track: $track, groupBy: $groupBy, only: $only, year: 2026) { ${fields} } }`;
    const asked = { track: 'ADULT', groupBy: 'TOPIC', ...variables };
    const { data } = await app.query<{ consultStatistics: Figures | null }>(query, asked, { as: persona });
    app.clock.advance(-CLOSED * DAY);
    return data.consultStatistics;
  }

  it('leave an answer with the unit that gave it, whatever becomes of the question, of the unit and of who answered', async () => {
    const consultId = await answered(as, { topic: 'HEADACHE' });
    const id = String(idOf('Consult', consultId));
    await copyWithClocks(app.database.ownerUrl, id, 7);
    const seen = async (persona: PersonaKey) =>
      (await figures<{ total: { sent: number } }>(persona, 'total { sent }', HEADACHE))?.total.sent;
    const before = await seen('consultant');
    expect(before).toBeGreaterThanOrEqual(8);
    expect(await seen('clinicConsultant')).toBe(0);
    // A further question is passed on to the clinic, and the centre itself is put below another region.
    await askFollowUp(await as('physician'), { consultId, text: 'Och sedan?' });
    const clinic = await app.database.orm.em.fork().findOneOrFail(OrganisationNode, { slug: 'exempel-smartmottagningen-skane' });
    const passed = { unitId: toNodeId('Unit', clinic.id), reason: 'BELONGS_LOWER', text: 'Ni känner till behandlingen.' } as const;
    expect(errorsOf(await passToLevel(await as('consultant'), { consultId, ...passed }))).toEqual([]);
    const connection = app.database.orm.em.getConnection();
    await connection.execute(`update consult set "answeringUnitId" = ? where topic = 'HEADACHE'`, [clinic.id]);
    const moved = `update organisation_node set "ancestorIds" = ? where slug = 'kunskapscentrum-sodra' returning "ancestorIds"`;
    const centre = await app.database.orm.em.fork().findOneOrFail(OrganisationNode, { slug: 'kunskapscentrum-sodra' });
    await connection.execute(moved, [`{${centre.id}}`]);
    expect([await seen('consultant'), await seen('clinicConsultant'), await seen('levelLead')]).toEqual([before, 0, before]);
    await connection.execute(moved, [`{${centre.ancestorIds.join(',')}}`]);
  });

  it('count, as solved without being asked, the questions somebody says what is published has answered', async () => {
    const solve = async (persona: PersonaKey = 'physician') => {
      const consultId = idOfResult(await startConsult(await as(persona), { requestKey: crypto.randomUUID(), topic: 'NEUROPATHIC' }));
      await withdrawConsult(await as(persona), { consultId, reason: 'SOLVED_BY_KNOWLEDGE' });
    };
    const solved = async (persona: PersonaKey, track: CareTrack = 'ADULT') =>
      (await figures<{ solvedByKnowledge: number | null }>(persona, 'solvedByKnowledge', { track }))?.solvedByKnowledge;
    expect(await solved('unitManager')).toBe(0);
    for (let count = 0; count < 4; count += 1) await solve();
    // Given up for another reason, and in the other track: neither counts.
    const other = idOfResult(await startConsult(await as('physician'), { requestKey: crypto.randomUUID(), topic: 'NEUROPATHIC' }));
    await withdrawConsult(await as('physician'), { consultId: other, reason: 'NO_LONGER_NEEDED' });
    expect(await solved('unitManager')).toBeNull();
    await solve('nurse');
    for (const persona of ['unitManager', 'levelLead', 'nationalCoordinator'] as const) expect(await solved(persona)).toBe(5);
    expect(await solved('unitManager', 'CHILD')).toBe(0);
    expect(await solved('westernEditor')).toBe(0);
  });

  it('tell of the other direction: what went down, was acknowledged in time, done, or could not be done for want of staff', async () => {
    const consultId = await answered(as, { topic: 'SICK_LISTING' });
    const move = async (directiveId: string, action: DirectiveAction, reason: 'STAFF' | null = null) =>
      expect(errorsOf(await moveDirective(await as('physician'), { directiveId, action, reason }))).toEqual([]);
    for (let count = 0; count < 10; count += 1) {
      const issued = await issueDirective(await as('consultant'), { consultId, kind: 'HANDBACK', text: 'Följ upp sömnen.' });
      expect(errorsOf(issued)).toEqual([]);
      const [newest] = await app.database.orm.em.fork().find(Directive, {}, { orderBy: { issuedAt: 'desc' }, limit: 1 });
      const directiveId = toNodeId('Directive', String(newest?.id));
      if (count < 5) await move(directiveId, 'CANNOT', 'STAFF');
      else for (const action of ['ACCEPT', 'DONE'] as const) await move(directiveId, action);
      app.clock.advance(1);
    }
    const down = async (persona: PersonaKey) =>
      (await figures<{ directives: object }>(persona, 'directives { sent acknowledgedInTime done notDone cannot { COMPETENCE STAFF } }'))
        ?.directives;
    for (const persona of ['unitManager', 'consultant', 'levelLead'] as const)
      expect(await down(persona)).toEqual({
        sent: 10,
        acknowledgedInTime: 10,
        done: 5,
        notDone: 0,
        cannot: { COMPETENCE: 0, STAFF: 5 },
      });
    expect(await down('clinicConsultant')).toMatchObject({ sent: 0, done: 0, cannot: { STAFF: 0 } });
  });
});
