import { sql } from 'kysely';
import {
  competenceStanding,
  expectedLevel,
  type AssessmentMoment,
  type CompetenceStanding,
} from 'shared/education/competence/competence-standing.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { CompetenceTables } from './competence.tables.ts';
import { careLevelsOfUnit } from '../../organisation/organisation.loaders.ts';
import { programmesAt, type CompetencyRead, type ProgrammeRead } from './programmes-at.queries.ts';

/** Something that is known of somebody's competence, with the day it is of. */
type CompetenceEventRow = {
  kind: 'ASSESSED' | 'COURSE' | 'CONFIRMED' | 'ASKED';
  competencyId: string;
  level: number | null;
  moment: AssessmentMoment | null;
  on: string;
  /** Whether it still counts as shown. */
  counts: boolean;
  validUntil: string | null;
  comment: string | null;
};

/** A competency and where the viewer stands with it. */
export type CompetencyStandingRow = CompetencyRead & {
  expectedLevel: number | null;
  shown: CompetenceEventRow | null;
  assessed: CompetenceEventRow | null;
  standing: CompetenceStanding;
  asked: boolean;
  events: CompetenceEventRow[];
  courses: { artefactId: string; level: number }[];
};

/** A programme that concerns the viewer, with all of it. */
export type MyProgrammeRow = Omit<ProgrammeRead, 'competencies'> & { competencies: CompetencyStandingRow[] };

/**
 * What the viewer is expected to be able to do where they work, what they have shown and what they say themselves. Programmes for other professions are
 * left out unless something is known of them. A fixed number of statements; nothing for a guest.
 */
export async function myCompetence(context: Context): Promise<MyProgrammeRow[]> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST') return [];
  const [programmes, events, careLevels] = await Promise.all([
    programmesAt(context, viewer.unitId),
    eventsOf(context, viewer.personId),
    careLevelsOf(context, viewer.unitId),
  ]);
  const stand = (programme: ProgrammeRead): MyProgrammeRow => ({
    ...programme,
    competencies: programme.competencies.map((competency) =>
      standingIn(programme, competency, {
        events: events.filter(({ competencyId }) => competencyId === competency.id),
        expected: expectedLevel(competency.expected, viewer.professionCode, careLevels),
      }),
    ),
  });
  return programmes.map(stand).filter(({ targetProfessions, competencies }) => {
    const known = competencies.some((each) => each.expectedLevel !== null || each.events.length > 0);
    return known || (viewer.professionCode !== null && targetProfessions.includes(viewer.professionCode));
  });
}

function standingIn(
  { courses }: ProgrammeRead,
  competency: CompetencyRead,
  { events, expected }: { events: CompetenceEventRow[]; expected: number | null },
): CompetencyStandingRow {
  const highest = events.filter(({ counts }) => counts).toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0));
  const [shown, assessed] = [highest[0] ?? null, events.find(({ kind }) => kind === 'ASSESSED') ?? null];
  return {
    ...competency,
    expectedLevel: expected,
    shown,
    assessed,
    standing: competenceStanding({ expected, shown: shown?.level ?? null, assessed: assessed?.level ?? null }),
    asked: events.some(({ kind }) => kind === 'ASKED'),
    events,
    courses: courses.flatMap(({ artefactId, builds }) => {
      const built = builds.find(({ competencyId }) => competencyId === competency.id);
      return built ? [{ artefactId, level: built.level }] : [];
    }),
  };
}

/** All that is known of a person, the latest first: one statement. A course whose certificate was taken back shows nothing any more. */
async function eventsOf(context: Context, personId: string): Promise<CompetenceEventRow[]> {
  const day = today(context.clock);
  const { rows } = await sql<CompetenceEventRow>`
    select 'ASSESSED' as kind, "competencyId", level, moment, ("assessedAt" at time zone 'Europe/Stockholm')::date::text as "on",
      false as counts, null as "validUntil", null as comment, "assessedAt" as at
    from competence_assessment where "personId" = ${personId}
    union all
    select case evidence.source when 'COURSE' then 'COURSE' else 'CONFIRMED' end, evidence."competencyId", evidence.level, null, evidence."shownOn"::text,
      coalesce(evidence."validUntil", 'infinity') >= ${day}::date, evidence."validUntil"::text, confirmation.comment,
      coalesce(confirmation."decidedAt", evidence."shownOn"::timestamptz)
    from competence_evidence evidence left join competence_confirmation confirmation on confirmation.id = evidence."confirmationId"
    where evidence."personId" = ${personId} and (evidence."enrolmentId" is null or exists (
      select from certificate where certificate."enrolmentId" = evidence."enrolmentId" and certificate."revokedAt" is null))
    union all
    select 'ASKED', "competencyId", null, null, ("requestedAt" at time zone 'Europe/Stockholm')::date::text, false, null, note, "requestedAt"
    from competence_confirmation where "personId" = ${personId} and "decidedAt" is null
    order by at desc`.execute(projection<CompetenceTables>(context.em));
  return rows;
}

async function careLevelsOf(context: Context, unitId: string | null): Promise<number[]> {
  return unitId ? ((await careLevelsOfUnit(context, unitId)) ?? []).map(({ level }) => level.rank) : [];
}
