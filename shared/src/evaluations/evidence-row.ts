import * as z from 'zod/mini';
import { confirmationAgrees, confirmationFields } from '../publishing/confirmation.ts';
import { sourcesSchema } from '../publishing/reference-node.ts';
import { localisedText, visibleText } from '../text/localised.ts';
import { whenHold } from '../text/when-hold.ts';
import {
  baselineFaults,
  DOWN_DOMAINS,
  effectFaults,
  EFFECT_MEASURES,
  gradeFaults,
  mostStepsDown,
  mostStepsUp,
  UP_DOMAINS,
  type EffectMeasure,
  type GradedRow,
  type GradeFault,
} from './grade.ts';
import { wholeNumber } from '../text/whole-number.ts';

const count = z.nullable(wholeNumber(0, 10_000_000));

const judgement = <Steps extends number>(steps: readonly [Steps, ...Steps[]]) =>
  z.strictObject({
    steps: z.literal(steps, { error: ({ input }) => (input === null ? 'required' : 'outOfRange') }),
    reason: z.string('required').check(z.maxLength(1_000, 'tooLong')),
  });

const judgements = <Domain extends string, Steps extends number>(domains: readonly Domain[], steps: readonly [Steps, ...Steps[]]) =>
  z.record(z.enum(domains as readonly [Domain, ...Domain[]]), judgement(steps), 'required');

/** The certainty of a row or a finding: 4 high, 3 moderate, 2 low, 1 very low. */
export const certaintySchema = z.literal([1, 2, 3, 4], 'outOfRange');

const perThousand = z.optional(z.nullable(z.number('notANumber').check(z.minimum(0, 'outOfRange'), z.maximum(1_000, 'outOfRange'))));

/** The risk with the method as the source itself prints it, of 1,000, with its interval where it has one. Ours is computed from the effect. */
const publishedRiskFields = { publishedRiskPer1000: perThousand, publishedRiskLow: perThousand, publishedRiskHigh: perThousand };

const EFFECT = ['effectMeasure', 'estimate', 'ciLow', 'ciHigh'] as const;

/** What the checks of a row look at. */
type Row = GradedRow & {
  effectMeasure: EffectMeasure;
  estimate: number;
  ciLow: number;
  ciHigh: number;
  baselineRiskPer1000: number | null;
};

/**
 * One comparison for one outcome: the studies, the effect with its interval, the risk without the intervention where the effect is a risk, and the
 * judgements of GRADE. `publishedCertainty` is what the source itself says; ours is computed from the judgements.
 */
export const evidenceRowSchema = z
  .strictObject({
    comparison: localisedText(200),
    /** What is compared with what, said to a patient. Optional: versions published before it was asked for lack it. */
    plainComparison: z.optional(z.nullable(localisedText(200))),
    design: z.enum(['RCT', 'NRS'], 'required'),
    robinsI: z.boolean('required'),
    nStudies: count,
    nParticipants: count,
    effectMeasure: z.enum(EFFECT_MEASURES, 'required'),
    estimate: z.number('notANumber'),
    ciLow: z.number('notANumber'),
    ciHigh: z.number('notANumber'),
    /** Of 1,000. Null where the effect is no risk, or the risk without the intervention is not known. */
    baselineRiskPer1000: z.nullable(z.number('notANumber')),
    down: judgements(DOWN_DOMAINS, [0, 1, 2, 3]),
    up: judgements(UP_DOMAINS, [0, 1, 2]),
    upOverride: z.nullable(visibleText(1_000)),
    publishedCertainty: z.nullable(certaintySchema),
    ...publishedRiskFields,
    /** What the centre concludes in words of its own, beside those computed. Optional: versions published before it was asked for lack it. */
    conclusion: z.optional(z.nullable(localisedText(1_000))),
    scale: z.nullable(localisedText(300)),
    note: z.nullable(localisedText(1_000)),
    sources: sourcesSchema,
    ...confirmationFields,
  })
  .check(
    confirmationAgrees(),
    z.refine(({ design, robinsI }) => design === 'NRS' || !robinsI, {
      error: 'robinsIOnlyForNonRandomised',
      path: ['robinsI'],
      ...whenHold('design', 'robinsI'),
    }),
    z.refine(publishedRiskAgrees, {
      error: 'intervalMustHoldEstimate',
      path: ['publishedRiskPer1000'],
      ...whenHold(...Object.keys(publishedRiskFields)),
    }),
    // Each kind of fault by itself: a wrong interval is told while the domains are still to be judged.
    z.check<Row>(told(effectFaultsOf), whenHold(...EFFECT)),
    z.check<Row>(told(baselineFaultsOf), whenHold('effectMeasure', 'baselineRiskPer1000')),
    z.check<Row>(told(judgementFaultsOf), whenHold('design', 'robinsI', 'upOverride')),
  );

/** The attributes of an evidence row. */
export type EvidenceRowAttrs = z.infer<typeof evidenceRowSchema>;

type PublishedRisk = Partial<Record<keyof typeof publishedRiskFields, number | null>>;

/** An end of an interval is nothing without its estimate, and holds it. */
function publishedRiskAgrees({ publishedRiskPer1000: risk, publishedRiskLow: low, publishedRiskHigh: high }: PublishedRisk): boolean {
  if (typeof risk !== 'number') return typeof low !== 'number' && typeof high !== 'number';
  return (low ?? risk) <= risk && risk <= (high ?? risk);
}

/** Tells faults where nothing is wrong yet: a domain nobody has judged is told once. */
function told(faultsOf: (row: Row) => GradeFault[]) {
  return (context: z.core.ParsePayload<Row>): void => {
    const before = context.issues.map(({ path = [] }) => path.join('.'));
    const isTold = (path: string): boolean => before.some((each) => path === each || path.startsWith(`${each}.`));
    for (const { path, key, parameters } of faultsOf(context.value).filter((fault) => !isTold(fault.path.join('.')))) {
      context.issues.push({ code: 'custom', message: key, path, params: { ...parameters }, input: context.value });
    }
  };
}

/** The steps each domain of a row may be given, by the path of the field: what GRADE refuses is not offered. */
export function stepsOffered(row: { design: GradedRow['design']; robinsI: boolean }): Record<string, string[]> {
  const upTo = (most: number): string[] => Array.from({ length: most + 1 }, (_, steps) => String(steps));
  return Object.fromEntries([
    ...DOWN_DOMAINS.map((domain) => [`down.${domain}.steps`, upTo(mostStepsDown(row, domain))] as const),
    ...UP_DOMAINS.map((domain) => [`up.${domain}.steps`, upTo(mostStepsUp(domain))] as const),
  ]);
}

/** A row that is still being written may lack all its judgements. */
function judgementFaultsOf(row: Omit<Row, 'down' | 'up'> & Partial<Pick<Row, 'down' | 'up'>>): GradeFault[] {
  return gradeFaults({ ...row, down: row.down ?? ({} as Row['down']), up: row.up ?? ({} as Row['up']) });
}

function effectFaultsOf({ effectMeasure: measure, estimate, ciLow, ciHigh }: Row): GradeFault[] {
  return effectFaults({ measure, estimate, ciLow, ciHigh });
}

/** While the effect itself is wrong, only what is wrong with the baseline alone is told. */
function baselineFaultsOf(row: Row): GradeFault[] {
  const { effectMeasure: measure, estimate, ciLow, ciHigh, baselineRiskPer1000 } = row;
  if (baselineRiskPer1000 === null) return [];
  const faults = baselineFaults({ measure, estimate, ciLow, ciHigh, baselineRiskPer1000 });
  return effectFaultsOf(row).length === 0 ? faults : faults.filter(({ path }) => path[0] === 'baselineRiskPer1000');
}
