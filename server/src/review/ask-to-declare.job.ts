import { sql } from 'kysely';
import { isDeclarationDue } from 'shared/review/interest-declaration.ts';
import { addDays } from 'shared/time/add-days.ts';
import { z } from 'zod';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job, JobName } from '../kernel/jobs/job.ts';
import { openTasks } from '../tasks/open-task.ts';
import { declarationTask } from './declaration-task.ts';
import { morningOf } from './morning-of.ts';
import { reviewDeskRow, type ReviewDeskRow } from './review-desk.queries.ts';
import type { ReviewTables } from './review.tables.ts';

const askToDeclareName: JobName<{ day: string }> = { kind: 'ASK_TO_DECLARE', data: z.strictObject({ day: z.iso.date() }) };

/**
 * Every morning: asks those who work with an edition, and whose declaration of interests lapses within a month or has lapsed, to declare anew, each for one of
 * their texts: what they declare holds for all. Asks for the next morning before anything else, so that one that fails is not the last.
 */
export const askToDeclareJob: Job<{ day: string }> = {
  ...askToDeclareName,
  run: (context) =>
    inTransaction(context, async (context) => {
      await planAskToDeclare(context);
      const due = (await withDeclaration(context)).filter(({ declaredOn }) => isDeclarationDue(declaredOn, today(context.clock)));
      const desks = await desksOf(context, due);
      const asked = due.flatMap((row) => {
        const desk = desks.get(row.artefactId);
        return desk && (row.member || desk.path === 'FULL') ? [{ ...row, desk }] : [];
      });
      const firsts = [...Map.groupBy(asked, ({ personId }) => personId).values()].flatMap(([first]) => first ?? []);
      await openTasks(
        context,
        firsts.map(({ personId, declaredOn, desk }) => declarationTask(personId, declaredOn, desk)),
      );
    }),
};

/** Asks for the next morning's look; asked for already, nothing happens. In the caller's transaction. */
export async function planAskToDeclare(context: Context): Promise<void> {
  const day = addDays(today(context.clock), 1);
  await enqueue(context, askToDeclareName, { day }, { at: morningOf(day), once: day });
}

type Declared = { personId: string; artefactId: string; member: boolean; declaredOn: string | null };

/**
 * Whoever works with an edition and is not asked already, with the day of their newest declaration: of the team, or writing without being of it. Whoever has
 * left the team no longer sees the page where it is done. Whose text came first stands first, and the team before who only writes.
 */
async function withDeclaration({ em }: Context): Promise<Declared[]> {
  const { rows } = await sql<Declared>`
    select works."personId", works."artefactId", works.member, (newest.at at time zone 'Europe/Stockholm')::date::text as "declaredOn"
    from draft
    cross join lateral (
      select member."personId", member."artefactId", true as member from team_member member
        where member."artefactId" = draft."artefactId" and member."endedAt" is null
      union
      select writer, draft."artefactId", false from unnest(draft."authorIds") writer
        where not exists (select from team_member known where known."artefactId" = draft."artefactId" and known."personId" = writer)
    ) works
    cross join lateral (select max(given."declaredAt") as at from interest_declaration given where given."personId" = works."personId") newest
    where draft.state <> 'REJECTED' and not exists (
      select from task where task.kind = 'DECLARE_INTERESTS' and task."personId" = works."personId" and task."closedAt" is null)
    order by works.member desc, draft."createdAt", draft.id, works."personId"`.execute(projection<ReviewTables>(em));
  return rows;
}

async function desksOf(context: Context, rows: readonly Declared[]): Promise<Map<string, ReviewDeskRow>> {
  const desks = new Map<string, ReviewDeskRow>();
  for (const id of new Set(rows.map(({ artefactId }) => artefactId))) {
    const desk = await reviewDeskRow(context, { id });
    if (desk) desks.set(id, desk);
  }
  return desks;
}
