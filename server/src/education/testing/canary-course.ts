import { everyQuestion, freeText } from 'shared/education/testing/small-course.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { Attrs, Doc } from 'shared/publishing/document.ts';
import { contentId } from '../../seeds/content-id.ts';
import { testBank } from './test-bank.ts';
import { testCourse, withAttrs } from './test-course.ts';

/** What stands in every explanation of a question, and nowhere else: `KANARIE-q1-v1-`. */
const canaryOf = (node: string, version: string): string => `KANARIE-${node}-${version}-`;

/** What stands in the wording of every question. */
export const STEM_CANARY = 'STAMKANARIE';

/**
 * The test course with marks by which a leak is known: every explanation carries one, every wording another, and every question cites
 * an outcome, so that it also stands among citations.
 */
export function canaryCourse(version: string): Doc {
  const marked = [...everyQuestion, freeText].map(
    (question, index) => [`q${index + 1}`, marks(question, `q${index + 1}`, version)] as const,
  );
  return marked.reduce<Doc>((document, [node, attrs]) => withAttrs(document, node, attrs), withMoreQuestions(testCourse()));
}

/** A bank that holds every question of the course with its marks. */
export function canaryBank(version: string): Doc {
  return testBank(
    Object.fromEntries(
      [...everyQuestion, freeText].map((question, index) => [`q${index + 1}`, marks(question, `q${index + 1}`, version) as QuestionAttrs]),
    ),
  );
}

/** The small course has a node for six types; the quiz draws from the others too. */
function withMoreQuestions(document: Doc): Doc {
  const { prov } = document.nodes;
  if (!prov) throw new RangeError('The course has no quiz.');
  const more = ['q7', 'q8', 'q9'];
  const added = Object.fromEntries(more.map((node) => [node, { type: 'question', attrs: {}, children: [] }]));
  return { ...document, nodes: { ...document.nodes, ...added, prov: { ...prov, children: [...prov.children, ...more] } } };
}

function marks(question: QuestionAttrs, node: string, version: string): Attrs {
  const text = JSON.stringify({ ...question, stem: { sv: `${STEM_CANARY} ${node}` }, cites: [cited] });
  let part = 0;
  return JSON.parse(text, (key: string, value: unknown) =>
    key === 'explanation' ? { sv: canaryOf(node, version) + String((part += 1)) } : value,
  ) as Attrs;
}

const cited = { artefact: contentId('eval-gabapentin-neuropatisk'), node: 'outcome-phn-50' };
