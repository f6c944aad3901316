import type { CourseAttrs } from 'shared/education/course-nodes.ts';
import { minutesOf } from 'shared/education/course-progress.ts';
import { nodeOf, type NodeId } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { organisationNodeById } from '../organisation/organisation.loaders.ts';
import { nation, organisationNodeBySlug, type OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import { openWarnings, readingRows } from '../publishing/adaptation/effective-document.queries.ts';
import type { Pin, PinnedReading } from '../publishing/adaptation/effective.queries.ts';
import { readCourseText } from './bank/fill-slots.queries.ts';
import { chainToPin } from '../publishing/adaptation/scopes.ts';
import { outlineOf, type OutlineStep } from './course-outline.ts';
import type { CourseReadingType } from './course-reading.type.ts';
import { readCourse, type CourseRow } from './course.queries.ts';
import { viewerEnrolment, type EnrolmentRow } from './enrolment.queries.ts';
import { viewerCanEnrol } from './prerequisites.queries.ts';

/** Where somebody asks to read a course: at an organisation, by the name its address is made of, or in the nation's own words. */
export type WhereRead = { at: string | null; national: boolean };

/** What is read: the learner's own pin first, then the organisation asked about. `place` is null where the nation's text is read. */
export type ReadAs = { pin: Pin; place: OrganisationNodeRow | null; pinned: boolean };

/** How the viewer reads a course; null for an unknown organisation. */
export async function readAs(
  context: Context,
  course: CourseRow,
  enrolment: EnrolmentRow | null,
  { at, national }: WhereRead,
): Promise<ReadAs | null> {
  const own = { versionId: course.version.id, overlayChain: [] };
  if (national) return { pin: own, place: null, pinned: false };
  if (enrolment) return { pin: enrolment, place: await placeOf(context, enrolment), pinned: true };
  const place = at === null ? null : await organisationNodeBySlug(context, at);
  if (at !== null && !place) return null;
  return { pin: { ...own, overlayChain: await chainToPin(context, course.id, place?.id ?? null) }, place, pinned: false };
}

/** A learner without a unit takes the nation's text. */
function placeOf(context: Context, { unitId }: EnrolmentRow): Promise<OrganisationNodeRow | null> {
  return unitId ? organisationNodeById(context, unitId) : nation(context);
}

/** Whose words a course is read in, narrowed to some of its parts; null where the nation's text is read as such. */
export async function courseReading(
  context: Context,
  { place, pinned }: ReadAs,
  reading: PinnedReading,
  nodes: readonly NodeId[] | null = null,
): Promise<CourseReadingType | null> {
  if (!place) return null;
  const { chain, marks, leftOut } = readingRows(context, 'course', reading, reading.chain);
  const warnings = await openWarnings(context, reading.chain);
  const isAsked = ({ nodeId }: { nodeId: NodeId }) => nodes?.includes(nodeId) ?? true;
  return {
    organisationNode: place,
    pinned,
    chain,
    marks: marks.filter(isAsked),
    leftOut: nodes ? [] : leftOut,
    // What the text above says there is read in its own place: a lesson is for those who have signed in, and a course has no warnings for patients.
    warnings: warnings.filter(isAsked).map((warning) => ({ ...warning, above: null })),
  };
}

/** Whose words the viewer would take a course in by beginning it now; null where those are the nation's own, and for who cannot begin it. */
export async function readingToBegin(context: Context, course: CourseRow): Promise<CourseReadingType | null> {
  const { viewer } = context;
  const unitId = viewer.kind === 'GUEST' ? null : viewer.unitId;
  if (!unitId || !(await viewerCanEnrol(context, course))) return null;
  const pin = { versionId: course.version.id, overlayChain: await chainToPin(context, course.id, unitId) };
  if (pin.overlayChain.length === 0) return null;
  const place = await organisationNodeById(context, unitId);
  const reading = await courseReading(context, { pin, place, pinned: false }, await readCourseText(context, pin));
  return reading && reading.marks.length + reading.leftOut.length > 0 ? reading : null;
}

/** A course as it is read: what it is about and its steps, with whose words they are in. */
export type CourseAsReadRow = {
  root: NodeId;
  slug: string;
  id: string;
  title: Localised<string>;
  summary: Localised<string> | null;
  objectives: Localised<string>[];
  minutes: number;
  steps: OutlineStep[];
  done?: string[];
  reading: CourseReadingType;
};

/** A course by its slug as the viewer reads it; null where the nation's text is read, and for what is unknown. */
export async function readCourseAs(context: Context, slug: string, where: WhereRead): Promise<CourseAsReadRow | null> {
  const course = await readCourse(context, { slug });
  if (!course) return null;
  const enrolment = await viewerEnrolment(context, course.id);
  const as = await readAs(context, course, enrolment, where);
  if (!as?.place) return null;
  const read = await readCourseText(context, as.pin);
  const reading = await courseReading(context, as, read);
  const { title, summary, objectives } = nodeOf(read.document, read.document.root).attrs as CourseAttrs;
  const taken = as.pinned && enrolment ? { id: enrolment.id, steps: enrolment.steps, done: enrolment.done } : null;
  const steps = taken ?? { id: course.id, steps: outlineOf(read.document).steps };
  const { root } = read.document;
  return reading && { slug, root, title, summary, objectives, minutes: minutesOf(steps.steps), ...steps, reading };
}
