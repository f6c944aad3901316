import { findNode, type Doc, type DocumentNode } from '../publishing/document.ts';
import { hasSameWords } from '../text/same-words.ts';
import { swedishOf } from '../text/swedish-of.ts';
import type { EtdCriterion } from './etd-criteria.ts';
import type { EvaluationAttrs, FindingAttrs } from './evaluation-nodes.ts';

/** The criteria that weigh what the evidence says; the others tell of costs, values and how care is given. */
export const WEIGHING_CRITERIA: readonly EtdCriterion[] = ['DESIRABLE_EFFECTS', 'UNDESIRABLE_EFFECTS', 'CERTAINTY', 'BALANCE'];

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
  if (node?.type === 'evaluation') return questionOf(node.attrs as EvaluationAttrs);
  if (node?.type === 'conclusion') return swedishOf(node.attrs['text']);
  if (node?.type === 'etdNote')
    return WEIGHING_CRITERIA.includes(node.attrs['criterion'] as EtdCriterion) ? swedishOf(node.attrs['text']) : null;
  if (node?.type !== 'finding') return null;
  const { findingType, text } = node.attrs as FindingAttrs;
  return findingType === 'NARRATIVE' ? swedishOf(text) : null;
}

const questionOf = ({ population, intervention, comparator, outcomes }: EvaluationAttrs): string =>
  [population, intervention, comparator, outcomes].map((said) => said?.sv ?? '').join('\n');
