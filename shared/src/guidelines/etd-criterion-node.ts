import * as z from 'zod/mini';
import { ETD_CRITERIA, etdCriteria } from '../evaluations/etd-criteria.ts';
import { keysOf } from '../organisation/organisation-words.ts';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType } from '../publishing/kind.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { etdJudgements, etdJudgementWords } from './etd-judgements.ts';
import { restingFields } from './resting-fields.ts';

const etdCriterionSchema = z
  .strictObject({
    criterion: z.enum(ETD_CRITERIA, 'required'),
    judgement: z.nullable(z.enum(keysOf(etdJudgementWords))),
    /** What the studies and other sources say. */
    evidence: z.nullable(localisedRichText),
    /** What else the panel weighed. */
    comment: z.nullable(localisedText(2_000)),
    ...restingFields,
  })
  .check(
    confirmationAgrees(),
    z.refine(({ criterion, judgement }) => judgement === null || etdJudgements[criterion].includes(judgement), {
      error: 'judgementOfAnotherCriterion',
      path: ['judgement'],
    }),
  );

/** One criterion of the way from evidence to the decision above it: the judgement, the evidence for it, and a comment. */
export type EtdCriterionAttrs = z.infer<typeof etdCriterionSchema>;

/** The node type `etdCriterion`. A node of its own, so that a region can judge one criterion differently and a difference names it. */
export const etdCriterionNode = nodeType<EtdCriterionAttrs>({
  attrs: etdCriterionSchema,
  children: [],
  locked: ['criterion'],
  citable: false,
  label: ({ criterion }) => etdCriteria[criterion],
  namedWithin: true,
  cites: ({ cites }) => cites,
  choices: ({ criterion }) => ({ judgement: etdJudgements[criterion] }),
});
