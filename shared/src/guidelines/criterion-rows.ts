import { ETD_CRITERIA, etdCriteria, type EtdCriterion } from '../evaluations/etd-criteria.ts';
import { nodeOf, type Doc, type NodeId } from '../publishing/document.ts';
import type { Word } from '../organisation/organisation-words.ts';
import type { EtdCriterionAttrs } from './etd-criterion-node.ts';
import { etdJudgementWords } from './etd-judgements.ts';

/** A criterion of evidence-to-decision as it is read: its name, the judgement in words, and what it was judged by. */
export type CriterionRow = EtdCriterionAttrs & { nodeId: NodeId; name: Word; judgementWords: Word | null };

/** The criteria among these parts, in the order of the framework. */
export function criterionRows(document: Doc, ids: readonly NodeId[]): CriterionRow[] {
  return ids
    .filter((id) => nodeOf(document, id).type === 'etdCriterion')
    .map((nodeId): CriterionRow => {
      const attrs = nodeOf(document, nodeId).attrs as EtdCriterionAttrs;
      const { criterion, judgement } = attrs;
      return { ...attrs, nodeId, name: etdCriteria[criterion], judgementWords: judgement && etdJudgementWords[judgement] };
    })
    .toSorted((a, b) => order(a.criterion) - order(b.criterion));
}

function order(criterion: EtdCriterion): number {
  return ETD_CRITERIA.indexOf(criterion);
}
