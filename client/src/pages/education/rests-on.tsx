import type { ReactNode } from 'react';
import type { CourseQuestion } from '../../features/education/question/question-fields.ts';
import { CitationList } from '../../features/publishing/citation-list.tsx';

/** What the answer to a question rests on; nothing until the server tells. */
export function restsOn({ citations }: CourseQuestion): ReactNode {
  return citations.length > 0 ? <CitationList citations={citations} /> : null;
}
