import type { ProgrammeCourseAttrs } from 'shared/education/programmes/programme-nodes.ts';
import { nodeOf } from 'shared/publishing/document.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { EditionAsked } from '../../publishing/edition-extensions.ts';
import type { CompetenceTables } from './competence.tables.ts';

/** A step of a programme leads to a course and to nothing else, whoever owns it: an evaluation cannot be completed. */
export async function courseOfProgrammeGuards(context: Context, { artefact }: EditionAsked): Promise<readonly Guard[]> {
  if (artefact.kind !== 'programme') return [];
  const rows = await projection<CompetenceTables>(context.em)
    .selectFrom('artefact')
    .select('id')
    .where('kind', '=', 'course')
    .where('publishedVersionId', 'is not', null)
    .execute();
  const courses = new Set(rows.map(({ id }) => id));
  return [
    guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
      documentOrder(document).flatMap((node) => {
        const { type, attrs } = nodeOf(document, node);
        if (type !== 'programmeCourse') return [];
        const { cites } = attrs as ProgrammeCourseAttrs;
        return cites.every(({ artefact: cited }) => courses.has(cited)) ? [] : [{ code: 'programmeCourseMissing', node }];
      }),
    ),
  ];
}
