import { programmeKind } from 'shared/education/programmes/programme.kind.ts';
import type { PublishedKind } from '../../publishing/kinds.ts';
import { programmePath } from '../course-paths.ts';

/** How competence programmes are published: anybody may read them whole. */
export const publishedProgramme: PublishedKind = {
  declaration: programmeKind,
  openDocument: true,
  readerPath: programmePath,
  editorPath: (slug) => `/redaktion/text/${slug}`,
  rulesVersion: 'none',
};
