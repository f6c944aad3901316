import { createHash } from 'node:crypto';
import type { CourseFile as NamedFile } from 'shared/education/lesson-media.ts';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { canEditDraft } from '../../publishing/artefact.policy.ts';
import { lockArtefact } from '../../publishing/artefact-scope.ts';
import { Draft } from '../../publishing/draft.entity.ts';
import { CourseFile } from './course-file.entity.ts';
import { prepareCourseFile } from './prepare-course-file.ts';

type Sent = { artefactId: string; name: string; bytes: Uint8Array };

/** What came of a file: how parts name it, or why it was not taken. */
export type FileOutcome = { file: NamedFile | null; errors: { message: string }[] };

/** As many files as an edition can need; each is kept for good. */
const MOST_FILES = 200;

/**
 * Takes a file for the lessons of a course whose edition is being written. Null for a course the viewer does not write. The same bytes twice are one file.
 */
export async function addCourseFile(context: Context, { artefactId, name, bytes }: Sent): Promise<FileOutcome | null> {
  // Asked before the file is looked at: drawing a picture takes its time.
  if (!(await mayAdd(context, artefactId))) return null;
  const prepared = await prepareCourseFile(bytes);
  return inTransaction(context, async (context) => {
    const { em, viewer, clock, locale } = context;
    const owned = await lockArtefact(context, artefactId);
    if (!owned || owned.artefact.kind !== 'course' || viewer.kind === 'GUEST' || !canEditDraft(viewer, owned)) return null;
    const refused = (key: Parameters<typeof fieldMessage>[0], parameters = {}): FileOutcome => ({
      file: null,
      errors: [{ message: fieldMessage(key, locale, parameters) }],
    });
    if ('refused' in prepared) return refused(prepared.refused, { megabytes: prepared.megabytes });
    const draft = await em.findOne(Draft, { artefactId: owned.artefact.id });
    if (!draft || !WRITING_STATES.includes(draft.state)) return refused('draftNotOpen');
    const { mediaType, content } = prepared;
    const hash = createHash('sha256').update(content).digest('hex');
    const known = await em.findOne(CourseFile, { artefactId: owned.artefact.id, hash });
    if (known) return { file: namedFile(known), errors: [] };
    if ((await em.count(CourseFile, { artefactId: owned.artefact.id })) >= MOST_FILES) return refused('tooMany', { max: MOST_FILES });
    const row = em.create(CourseFile, {
      id: crypto.randomUUID(),
      artefactId: owned.artefact.id,
      name: plainName(name),
      mediaType,
      size: content.length,
      hash,
      addedById: viewer.personId,
      addedAt: clock.now(),
      publishedAt: null,
      content: Buffer.from(content),
    });
    record(context, {
      action: 'COURSE_FILE_ADDED',
      objectType: 'Artefact',
      objectId: owned.artefact.id,
      details: { file: row.id, hash, mediaType },
    });
    await em.flush();
    return { file: namedFile(row), errors: [] };
  });
}

async function mayAdd({ em, viewer }: Context, nodeId: string): Promise<boolean> {
  const id = idOf('Artefact', nodeId);
  const artefact = id ? await em.findOne(Artefact, { id, kind: 'course' }) : null;
  return artefact !== null && canEditDraft(viewer, { id: artefact.id, ownerScope: await scopeOf(em, artefact.ownerId) });
}

function namedFile({ id, name, mediaType, size, hash }: CourseFile): NamedFile {
  return { id, name, mediaType, size, hash };
}

/** No part of a path and nothing that does not show. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  return (
    last
      .replaceAll(/[\p{C}"<>|:*?]/gu, '')
      .trim()
      .slice(0, 200) || 'fil'
  );
}
