import { ETD_CRITERIA } from '../../evaluations/etd-criteria.ts';
import type { Attrs, Doc, DocumentNode } from '../../publishing/document.ts';
import type { NodeReference } from '../../publishing/node-reference.ts';
import { richTextFromMarkdown } from '../../text/rich-text-markdown.ts';
import type { EtdCriterionAttrs } from '../etd-criterion-node.ts';
import { etdJudgements } from '../etd-judgements.ts';
import { decision, recommendationAttrs } from './small-programme.ts';

const node = (type: string, attrs: Attrs, ...children: string[]): DocumentNode => ({ type, attrs, children });

const seen = { sources: [] as string[], cites: [] as NodeReference[], confirmation: 'CONFIRMED' as const, toConfirm: null };

/** One judged criterion, with what a test wants otherwise. */
export const etdAttrs = (criterion: EtdCriterionAttrs['criterion'], change: Partial<EtdCriterionAttrs> = {}): EtdCriterionAttrs => ({
  criterion,
  judgement: etdJudgements[criterion][1] ?? null,
  evidence: null,
  comment: null,
  ...seen,
  ...change,
});

const text = (markdown: string) => ({ sv: richTextFromMarkdown(markdown) });

/** A national guideline of one condition with two rows: one with a priority, one strong with all criteria judged and low certainty. */
export function smallGuideline(): Doc {
  const strong = decision({
    strength: 'STRONG',
    direction: 'AGAINST',
    certainty: 2,
    strongReason: 'UNCERTAIN_BENEFIT_CERTAIN_HARM',
    reason: 'Biverkningarna är säkra, nyttan är det inte.',
  });
  const criteria = ETD_CRITERIA.map((criterion): [string, DocumentNode] => [
    criterion.toLowerCase(),
    node('etdCriterion', etdAttrs(criterion)),
  ]);
  return {
    kind: 'nationalGuideline',
    schema: 1,
    root: 'riktlinje',
    nodes: {
      riktlinje: node('nationalGuideline', { title: { sv: 'Riktlinjer' }, summary: null }, 'rygg'),
      rygg: node(
        'condition',
        {
          title: { sv: 'Ländryggssmärta' },
          description: null,
          painClass: 'PRIMARY',
          icdCodes: ['MG30.02'],
          ...seen,
          sources: [],
          cites: [],
        },
        'rehab',
        'scs',
      ),
      rehab: node('recommendation', recommendationAttrs('Rehabilitering', { decision: decision({ priority: 3 }), sources: [] })),
      scs: node('recommendation', recommendationAttrs('Stimulering', { decision: strong, sources: [] }), ...criteria.map(([id]) => id)),
      ...Object.fromEntries(criteria),
    },
  };
}

/** An assignment of one cell, for physiotherapists at level 1. */
export function smallAssignment(): Doc {
  return {
    kind: 'assignment',
    schema: 1,
    root: 'uppdrag',
    nodes: {
      uppdrag: node('assignment', { title: { sv: 'Uppdrag' }, summary: null, careForm: 'PRIMARY_CARE' }, 'matris', 'lista'),
      matris: node('responsibilityMatrix', { title: { sv: 'Ansvar' }, intro: null }, 'cell'),
      cell: node('responsibility', {
        phase: 'TREATMENT',
        level: 1,
        profession: 'fysioterapeut',
        duty: 'PERFORMS',
        text: { sv: 'Leder träning.' },
        ...seen,
      }),
      lista: node('checklist', { title: { sv: 'Varningstecken' }, purpose: 'RED_FLAGS', intro: null, levels: [1], ...seen }, 'rad'),
      rad: node('checkItem', { text: { sv: 'Feber?' }, note: null }),
    },
  };
}

/** A knowledge support on one subject: a prompt with its trigger. */
export function smallSupport(): Doc {
  return {
    kind: 'knowledgeSupport',
    schema: 1,
    root: 'stod',
    nodes: {
      stod: node('knowledgeSupport', { title: { sv: 'Fråga om våld' }, summary: null }, 'fraga'),
      fraga: node('prompt', { title: { sv: 'Fråga i enrum' }, text: text('Fråga.'), levels: [1], ...seen }, 'tecken'),
      tecken: node('trigger', { text: { sv: 'Kommer ofta utan tydlig orsak.' } }),
    },
  };
}

/** A text for patients of one section. */
export function smallPatientText(markdown = 'Du kan röra dig. Det är inte farligt.'): Doc {
  return {
    kind: 'patientText',
    schema: 1,
    root: 'text',
    nodes: {
      text: node('patientText', { title: { sv: 'Om smärta' }, summary: null, reader: 'PATIENT' }, 'rorelse'),
      rorelse: node('section', { title: { sv: 'Rör på dig' }, text: text(markdown), ...seen }),
    },
  };
}

/** A care pathway of one step. */
export function smallPathway(): Doc {
  return {
    kind: 'carePathway',
    schema: 1,
    root: 'forlopp',
    nodes: {
      forlopp: node('carePathway', { title: { sv: 'Vårdförlopp' }, summary: null }, 'steg'),
      steg: node('pathwayStep', {
        title: { sv: 'Bedömning' },
        phase: 'DIAGNOSTICS',
        levels: [1],
        professions: ['lakare-allman'],
        text: text('Bedöm.'),
        indication: null,
        ...seen,
      }),
    },
  };
}
