import { sql } from 'kysely';
import { SMALLEST_SHOWN } from 'shared/education/coverage.ts';
import { drawnItemFigures } from 'shared/education/item-statistics.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { formHash } from '../course-outline.ts';
import type { EducationTables } from '../education.tables.ts';
import type { BankQuestionType } from './bank.type.ts';

type Versions = BankQuestionType['versions'];
type Written = {
  key: string;
  versionId: string;
  number: string;
  publishedAt: Date;
  changeNote: string;
  attributes: QuestionAttrs;
  contentHash: string;
};
type Earned = { key: string; hash: string; item: number; rest: number | null };

const split = (keys: readonly string[]) => ({
  artefacts: [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))],
  nodes: [...new Set(keys.map((key) => key.split(' ')[1] ?? ''))],
});

/**
 * How questions of banks have read, the newest first, with how each reading has done in whatever course asked it; keyed by `artefact node`. Two statements for
 * any number of questions. The caller has asked for permission.
 */
export const versionsOfQuestion = defineLoader<string, Versions>(async (context, keys) => {
  const [written, earned] = await Promise.all([readings(context, keys), firstAttempts(context, keys)]);
  return new Map(
    keys.map((key) => [
      key,
      asVersions(
        written.filter((row) => row.key === key),
        earned.filter((row) => row.key === key),
      ),
    ]),
  );
});

/** Every version of the banks that has one of the questions, the newest first. */
async function readings(context: Context, keys: readonly string[]): Promise<Written[]> {
  const { artefacts, nodes } = split(keys);
  return projection<EducationTables>(context.em)
    .selectFrom('artefact_version as version')
    .innerJoin('version_node as node', 'node.versionId', 'version.id')
    .select([
      sql<string>`version."artefactId" || ' ' || node."nodeId"`.as('key'),
      'version.id as versionId',
      sql<string>`version.major || '.' || version.minor`.as('number'),
      'version.publishedAt',
      'version.changeNote',
      sql<QuestionAttrs>`version.document -> 'nodes' -> node."nodeId" -> 'attrs'`.as('attributes'),
      'node.contentHash',
    ])
    .where('version.artefactId', 'in', artefacts)
    .where('node.nodeId', 'in', nodes)
    .orderBy('version.major', 'desc')
    .orderBy('version.minor', 'desc')
    .execute();
}

/** What first attempts earned on the questions, each with the mean of the rest of its attempt: later attempts have seen the key. */
async function firstAttempts(context: Context, keys: readonly string[]): Promise<Earned[]> {
  const { artefacts, nodes } = split(keys);
  const { rows } = await sql<Earned>`
    select question -> 'from' ->> 'artefact' || ' ' || (question -> 'from' ->> 'node') as key, result ->> 'hash' as hash,
      coalesce((result ->> 'fraction')::float8, 0) as item,
      (select avg(coalesce((other ->> 'fraction')::float8, 0)) from jsonb_array_elements(attempt.results) other where other ->> 'node' <> result ->> 'node') as rest
    from attempt
    join enrolment on enrolment.id = attempt."enrolmentId"
    cross join jsonb_array_elements(attempt.questions) question
    join jsonb_array_elements(attempt.results) result on result ->> 'node' = question ->> 'node'
    where attempt.purpose = 'QUIZ' and attempt.number = 1 and not attempt."awaitsMark" and attempt.results is not null
      and enrolment."artefactId" in (select "sourceId" from citation where "targetArtefactId" = any(${artefacts}::uuid[]) and "sourceType" = 'ARTEFACT_NODE')
      and question -> 'from' ->> 'artefact' = any(${artefacts}) and question -> 'from' ->> 'node' = any(${nodes})`.execute(
    projection(context.em),
  );
  return rows;
}

/** Versions of the bank that left the question as it was are one reading, called by the first of them. */
function asVersions(written: readonly Written[], earned: readonly Earned[]): Versions {
  return written
    .filter(({ contentHash }, index) => contentHash !== written[index + 1]?.contentHash)
    .map(({ key: _key, contentHash: _hash, ...version }) => {
      const hash = formHash(version.attributes);
      const pairs = earned.filter((each) => each.hash === hash);
      const figures = pairs.length < SMALLEST_SHOWN ? null : drawnItemFigures(pairs);
      return { ...version, attempts: pairs.length, facility: figures?.facility ?? null, discrimination: figures?.discrimination ?? null };
    });
}
