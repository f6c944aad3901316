import { sql, type RawBuilder } from 'kysely';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { slotsOf, withSlotsFilled, type BankQuestion, type FilledSlot } from 'shared/education/slot.ts';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { readPinned, type Pin, type PinnedReading } from '../../publishing/adaptation/effective.queries.ts';
import type { EducationTables } from '../education.tables.ts';

/** A course in which every question stands written out, with the banks its slots were filled from. */
export type FilledCourse = { document: Doc; banks: ReadonlyMap<NodeId, BankQuestion> };

/**
 * A course as a pin reads, with its slots filled. A slot that names a version reads the same for ever; one without reads as the bank does now. The caller has
 * asked for permission.
 */
export async function readCourseText(context: Context, pin: Pin): Promise<PinnedReading & FilledCourse> {
  const read = await readPinned(context, pin);
  const places = [
    sql`(select "ownerId" from artefact join artefact_version on artefact_version."artefactId" = artefact.id
    where artefact_version.id = ${pin.versionId})`,
    ...read.chain.map(({ organisationNodeId }) => sql`${organisationNodeId}`),
  ];
  return { ...read, ...(await fillCourse(context, read.document, sql`array[${sql.join(places)}]::uuid[]`)) };
}

/** A course of an organisation with its slots filled. */
export function fillCourseOf(context: Context, document: Doc, ownerId: string): Promise<FilledCourse> {
  return fillCourse(context, document, sql`array[${ownerId}]::uuid[]`);
}

/** A course as an organisation would have it, with its slots filled: from banks its owner may use, and from those the organisation may. */
export function fillCourseAt(
  context: Context,
  document: Doc,
  { artefactId, organisationNodeId }: { artefactId: string; organisationNodeId: string },
): Promise<FilledCourse> {
  const places = sql`array[(select "ownerId" from artefact where id = ${artefactId}), ${organisationNodeId}]::uuid[]`;
  return fillCourse(context, document, places);
}

async function fillCourse(context: Context, document: Doc, places: RawBuilder<unknown>): Promise<FilledCourse> {
  const filled = await fillSlots(context, document, places);
  return { document: withSlotsFilled(document, filled), banks: new Map([...filled].map(([node, { from }]) => [node, from])) };
}

/**
 * What fills each slot, in one statement however many there are; none where a course has no slot. A bank is used by courses of its owner and of the
 * organisations below: whoever names another bank in a slot gets nothing, or a slot would be a way to a key nobody showed them. Where a bank no longer has the
 * question, what follows the newest reads the last version that had it.
 */
async function fillSlots(context: Context, document: Doc, places: RawBuilder<unknown>): Promise<ReadonlyMap<NodeId, FilledSlot>> {
  const slots = [...slotsOf(document)].map(([slot, from]) => ({ slot, ...from }));
  if (slots.length === 0) return new Map();
  const { rows } = await sql<{ slot: string; artefact: string; node: string; version: string; attrs: QuestionAttrs }>`
    select asked.slot, asked.artefact, asked.node, held.id as version, held.attrs
    from jsonb_to_recordset(${JSON.stringify(slots)}::jsonb) as asked(slot text, artefact text, node text, version text)
    join artefact bank on bank.id::text = asked.artefact and bank.kind = 'questionBank'
    cross join lateral (
      select version.id, version.document -> 'nodes' -> asked.node -> 'attrs' as attrs
      from artefact_version version
      where version."artefactId" = bank.id and (asked.version is null or version.id::text = asked.version)
        and version.document -> 'nodes' -> asked.node ->> 'type' = 'question'
      order by version.major desc, version.minor desc
      limit 1) held
    where exists (select from organisation_node place where place.id = any(${places}) and place."ancestorIds" @> array[bank."ownerId"])`.execute(
    projection<EducationTables>(context.em),
  );
  return new Map(rows.map(({ slot, attrs, ...from }) => [slot, { from, attrs }]));
}
