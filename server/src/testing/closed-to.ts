import { readLesson } from '../education/lesson.queries.ts';
import { peopleAt } from '../identity/organisation-people.loaders.ts';
import type { Context } from '../kernel/context.ts';
import { organisationNamed } from '../organisation/organisation.queries.ts';
import { readArtefact } from '../publishing/artefact.queries.ts';

/** A result of the search: what it is and where it leads. */
export type Found = { path: string; kind: string };

/** What of some results the viewer may not open: asked of each, whoever else finds the same. */
export async function closedTo(context: Context, found: readonly Found[]): Promise<string[]> {
  const closed: string[] = [];
  for (const each of found) if (!(await opens(context, each))) closed.push(`${each.kind} ${each.path}`);
  return closed;
}

/** Reads what the page of a result is made of, as its reader would. */
async function opens(context: Context, { path, kind }: Found): Promise<boolean> {
  const [page = ''] = path.split('#');
  const [, course = '', node = ''] = /^\/utbildning\/kurs\/([^/]+)\/lektion\/(.+)$/.exec(page) ?? [];
  if (course) return (await readLesson(context, course, node)) !== null;
  const [, place = ''] = /^\/organisation\/(.+)$/.exec(page) ?? [];
  if (kind === 'person') return ((await peopleOf(context, place)) ?? []).length > 0;
  if (place) return (await organisationNamed(context, place)) !== null;
  // A recommendation has a page below that of its text, and its criteria are read there.
  const [, , , slug = ''] = page.split('/');
  return Boolean((await readArtefact(context, { slug }))?.publishedVersion);
}

async function peopleOf(context: Context, slug: string) {
  const node = await organisationNamed(context, slug);
  return node && peopleAt({ ...context }, node.id);
}
