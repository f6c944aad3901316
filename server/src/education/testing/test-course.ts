import { smallCourse } from 'shared/education/testing/small-course.ts';
import type { Attrs, Doc, NodeId } from 'shared/publishing/document.ts';
import type { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { importPublishedVersion } from '../../publishing/import-published-version.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import { testContext } from '../../testing/test-context.ts';
import type { TestDatabase } from '../../testing/test-database.ts';

/** Slug of the course that tests publish for themselves. */
export const TEST_COURSE = 'provkurs';

/** The small course of the package shared, citing nothing: lesson l1 asks q1, l2 asks nothing, `prov` draws three of q2–q6. */
export function testCourse(): Doc {
  const course = smallCourse();
  return withAttrs(withAttrs(course, 'l1', { cites: [] }), 'l2', { cites: [] });
}

/** A document in which some attributes of a node are others. */
export function withAttrs(document: Doc, id: NodeId, attrs: Attrs): Doc {
  const node = document.nodes[id];
  if (!node) throw new RangeError(`No node ${id}.`);
  return { ...document, nodes: { ...document.nodes, [id]: { ...node, attrs: { ...node.attrs, ...attrs } } } };
}

/** Publishes a document as the next version of a course, or of a bank, of the nation or another organisation. */
export function publishCourse(database: TestDatabase, document: Doc, slug = TEST_COURSE, owner = 'sverige'): Promise<ArtefactVersion> {
  const context = testContext(database);
  return context.em.transactional(async (em) => {
    const { id: ownerId } = await em.findOneOrFail(OrganisationNode, { slug: owner });
    const artefactId = contentId(slug);
    const facts = { artefactId, slug, ownerId, track: 'ADULT' as const, levels: [1], tags: [], changeNote: 'Provversion.', reviewBy: null };
    return importPublishedVersion({ ...context, em }, { ...facts, document });
  });
}
