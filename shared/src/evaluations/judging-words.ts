import { findNode, type Doc, type DocumentNode } from '../publishing/document.ts';
import { hasSameWords } from '../text/same-words.ts';
import { swedishOf } from '../text/swedish-of.ts';
import type { EtdCriterion } from './etd-criteria.ts';
import type { EvaluationAttrs } from './evaluation-nodes.ts';

/** The criteria that weigh what the evidence says; the others tell of costs, values and how care is given. */
const WEIGHING_CRITERIA: readonly EtdCriterion[] = ['DESIRABLE_EFFECTS', 'UNDESIRABLE_EFFECTS', 'CERTAINTY', 'BALANCE'];

/** Whether a part is a note of what the evidence comes to. */
export function isWeighing({ type, attrs }: DocumentNode): boolean {
  return type === 'etdNote' && WEIGHING_CRITERIA.includes(attrs['criterion'] as EtdCriterion);
}

/**
 * Whether the parts that ask, find and judge in words are the same in two versions, and say the same apart from spelling. Words are compared in Swedish, since a
 * translation judges nothing; what patients are told retells the conclusion, and may be told more simply.
 */
export function keepsJudgement(old: Doc, next: Doc): boolean {
  const ids = new Set([...Object.keys(old.nodes), ...Object.keys(next.nodes)]);
  return [...ids].every((id) => {
    const [before, after] = [judgingWords(findNode(old, id)), judgingWords(findNode(next, id))];
    return before === null || after === null ? before === after : hasSameWords(before, after);
  });
}

function judgingWords(node: DocumentNode | undefined): string | null {
  if (!node) return null;
  const { type, attrs } = node;
  if (type === 'evaluation') return questionOf(attrs as EvaluationAttrs);
  if (type === 'evidenceRow') return swedishOf(attrs['conclusion']);
  const judges = type === 'conclusion' || (type === 'finding' && attrs['findingType'] === 'NARRATIVE') || isWeighing(node);
  return judges ? swedishOf(attrs['text']) : null;
}

const questionOf = ({ population, intervention, comparator, outcomes }: EvaluationAttrs): string =>
  [population, intervention, comparator, outcomes].map((said) => said?.sv ?? '').join('\n');
