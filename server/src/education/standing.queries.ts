import { sql } from 'kysely';
import { dueWith, requirementStatus, waiverOn, type RequirementStatus, type Waiver } from 'shared/education/requirement-status.ts';
import { today } from '../kernel/clock.ts';
import { pageOf, type Keyset, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { idOf } from '../kernel/node-id.ts';
import type { EducationTables } from './education.tables.ts';
import { takenBack } from './proof-taken-back.ts';
import { managesStaff } from './requirement.policy.ts';
import { placeNamed } from './requirement.queries.ts';
import { standsAs, waivedOn } from './waiver-in-force.ts';

/** Where somebody stands with a requirement: the latest cycle, and what came before it. */
type StandingFacts = {
  id: string;
  requirementId: string;
  personId: string;
  personName: string;
  /** By what files of people name them. */
  personEmail: string | null;
  personSubject: string;
  professionCode: string | null;
  number: number;
  opensOn: string;
  dueOn: string;
  closedAs: 'COMPLETED' | 'RECOGNISED' | 'ENDED' | null;
  graceDays: number;
  lastCompletedOn: string | null;
  lastValidUntil: string | null;
  fulfilledBefore: boolean;
  started: boolean;
  waivers: GrantedWaiver[];
};

/** A waiver with why it was granted and by whom, for those who may see the standing. */
type GrantedWaiver = Waiver & { reason: string; grantedByName: string };

export type StandingRow = StandingFacts & {
  __typename: 'RequirementStanding';
  status: RequirementStatus;
  due: string;
  /** Nobody decides about oneself, not even as the manager. */
  isViewer: boolean;
  /** The one that holds today. */
  waiver: GrantedWaiver | null;
};

const tables = (context: Context) => projection<EducationTables>(context.em);

/** One row per person and requirement, in one statement however many there are. */
function standings(context: Context) {
  const day = today(context.clock);
  return tables(context)
    .selectFrom('requirement_cycle as cycle')
    .innerJoin('requirement', 'requirement.id', 'cycle.requirementId')
    .innerJoin('person', 'person.id', 'cycle.personId')
    .select([
      'cycle.id',
      'cycle.requirementId',
      'cycle.personId',
      'person.name as personName',
      'person.email as personEmail',
      'person.subject as personSubject',
      'person.professionCode',
      'cycle.number',
      sql<string>`cycle."opensOn"::text`.as('opensOn'),
      sql<string>`cycle."dueOn"::text`.as('dueOn'),
      'cycle.closedAs',
      'requirement.graceDays',
      sql<string | null>`(select max(done."completedOn")::text from requirement_cycle done where ${provedOn(day)})`.as('lastCompletedOn'),
      sql<string | null>`(select max(done."validUntil")::text from requirement_cycle done where ${provedOn(day)})`.as('lastValidUntil'),
      sql<boolean>`exists (select from requirement_cycle done where ${fulfilledOn(day)})`.as('fulfilledBefore'),
      sql<boolean>`exists (select from enrolment where enrolment."personId" = cycle."personId"
        and enrolment."artefactId" = requirement."artefactId" and enrolment."completedAt" is null)`.as('started'),
      sql<GrantedWaiver[]>`(select coalesce(json_agg(json_build_object('fromOn', waiver."fromOn", 'untilOn', waiver."untilOn",
        'reason', waiver.reason, 'grantedByName', granter.name)), '[]')
        from requirement_waiver waiver join person granter on granter.id = waiver."grantedById"
        where ${sameAs('waiver')} and ${standsAs('waiver')})`.as('waivers'),
      sql<string>`cycle."dueOn"::timestamptz::text`.as('sortKey'),
    ])
    .where('requirement.endedAt', 'is', null)
    .where(sql<boolean>`not exists (select from requirement_cycle later where ${sameAs('later')} and later.number > cycle.number)`)
    .where(sql<boolean>`cycle."closedAs" is distinct from 'ENDED'`);
}

function sameAs(alias: string) {
  const [person, requirement] = [sql.ref(`${alias}.personId`), sql.ref(`${alias}.requirementId`)];
  return sql`${person} = cycle."personId" and ${requirement} = cycle."requirementId"`;
}

/** Whether a row `done` is of the same person and requirement, and its proof, if it has one, not taken back by a day. */
function provedOn(day: string) {
  return sql`${sameAs('done')} and not ${takenBack('done.enrolmentId', sql`${day}::date`)}`;
}

/** Whether a row `done` of the same person and requirement counts on a day. */
function fulfilledOn(day: string) {
  return sql`${provedOn(day)} and done."completedOn" is not null and coalesce(done."validUntil", 'infinity') >= ${day}::date`;
}

const ORDER: Keyset = { by: sql`cycle."dueOn"::timestamptz`, id: sql.ref('cycle.id'), cast: 'timestamptz' };

/** What is asked of the viewer, what is due soonest first. Empty for a guest. */
export async function myRequirementsPage(context: Context, args: PageArgs): Promise<Page<StandingRow>> {
  const { viewer } = context;
  const query = standings(context).where('cycle.personId', '=', viewer.kind === 'GUEST' ? null : viewer.personId);
  return withStatus(context, (await pageOf(query as never, args, ORDER)) as Page<StandingFacts>);
}

/** By name, where the staff of a unit stand with a requirement: for who manages the unit; empty for anybody else. */
export async function staffStandingsPage(context: Context, requirementId: string, at: string, args: PageArgs): Promise<Page<StandingRow>> {
  const unit = await managedUnit(context, at);
  const query = standings(context)
    .innerJoin('organisation_node as unit', 'unit.id', 'cycle.unitId')
    .where('cycle.requirementId', '=', idOf('Requirement', requirementId))
    .where(sql<boolean>`${unit}::uuid = any(unit."ancestorIds")`);
  return withStatus(context, (await pageOf(query as never, args, ORDER)) as Page<StandingFacts>);
}

/** As `staffStandingsPage`, all of them, for a file. */
export async function staffStandings(context: Context, requirementId: string, at: string): Promise<StandingRow[]> {
  const unit = await managedUnit(context, at);
  const rows = (await standings(context)
    .innerJoin('organisation_node as unit', 'unit.id', 'cycle.unitId')
    .where('cycle.requirementId', '=', idOf('Requirement', requirementId))
    .where(sql<boolean>`${unit}::uuid = any(unit."ancestorIds")`)
    .orderBy('cycle.dueOn')
    .orderBy('person.name')
    .execute()) as StandingFacts[];
  return rows.map((row) => standing(context, row));
}

/** Everybody at a unit who has something to do for any requirement, what is due soonest first: for who manages the unit; empty for anybody else. */
export async function dueStaffPage(context: Context, at: string, args: PageArgs): Promise<Page<StandingRow>> {
  return withStatus(context, (await pageOf(dueAt(context, await managedUnit(context, at)) as never, args, ORDER)) as Page<StandingFacts>);
}

/** As `dueStaffPage`, all of them, for a file. */
export async function dueStaff(context: Context, at: string): Promise<StandingRow[]> {
  const query = dueAt(context, await managedUnit(context, at));
  const rows = (await query.orderBy('cycle.dueOn').orderBy('person.name').orderBy('cycle.id').execute()) as StandingFacts[];
  return rows.map((row) => standing(context, row));
}

/** What is neither fulfilled until its window opens nor let off today: all that `requirementStatus` calls neither `COMPLIANT` nor `WAIVED`. */
function dueAt(context: Context, unitId: string | null) {
  const day = today(context.clock);
  return standings(context)
    .innerJoin('organisation_node as unit', 'unit.id', 'cycle.unitId')
    .where(sql<boolean>`${unitId}::uuid = any(unit."ancestorIds")`)
    .where('cycle.closedAs', 'is', null)
    .where(sql<boolean>`(cycle."opensOn" <= ${day}::date or not exists (select from requirement_cycle done where ${fulfilledOn(day)}))`)
    .where((where) => where.not(waivedOn('cycle', sql`${day}::date`)));
}

/** The unit at an address, for who manages its staff; null for anybody else and for an unknown one. */
export async function managedUnit(context: Context, at: string): Promise<string | null> {
  const place = await placeNamed(context, at);
  return place && managesStaff(context.viewer, place.scope) ? place.id : null;
}

function withStatus(context: Context, page: Page<StandingFacts>): Page<StandingRow> {
  return { ...page, nodes: page.nodes.map((row) => standing(context, row)) };
}

function standing({ clock, viewer }: Context, row: StandingFacts): StandingRow {
  const { graceDays, waivers, started } = row;
  const day = today(clock);
  const status = requirementStatus(row, { today: day, graceDays, waivers, started });
  const isViewer = viewer.kind !== 'GUEST' && viewer.personId === row.personId;
  return { ...row, __typename: 'RequirementStanding', status, due: dueWith(row.dueOn, waivers), isViewer, waiver: waiverOn(waivers, day) };
}
