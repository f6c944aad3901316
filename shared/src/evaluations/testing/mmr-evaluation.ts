import type { Doc, DocumentNode } from '../../publishing/document.ts';
import { richTextFromMarkdown } from '../../text/rich-text-markdown.ts';
import type { EvaluationAttrs, FindingAttrs, OutcomeAttrs } from '../evaluation-nodes.ts';
import type { EvidenceRowAttrs } from '../evidence-row.ts';

const confirmed = { confirmation: 'CONFIRMED', toConfirm: null } as const;
const none = { steps: 0, reason: '' } as const;

const evaluation: EvaluationAttrs = {
  title: { sv: 'Multimodal rehabilitering vid långvarig ländryggssmärta', en: 'Multimodal rehabilitation for chronic low back pain' },
  population: { sv: 'Vuxna med ländryggssmärta över tre månader' },
  intervention: { sv: 'Team med minst två professioner' },
  comparator: { sv: 'Sedvanlig vård' },
  outcomes: { sv: 'Smärta, arbete, skador' },
  methodClass: 'MULTIMODAL',
  methodSubclass: null,
  interventionType: 'MULTIMODAL',
  patientGroups: [],
  atcCodes: [],
  searchDate: '2014-03',
  searchNote: null,
  studiesTotal: 41,
  participantsTotal: 6858,
  levelFourOnly: false,
  ...confirmed,
};

/** The attributes of an outcome, with what a test wants otherwise. */
export const outcomeAttrs = (change: Partial<OutcomeAttrs> = {}): OutcomeAttrs => ({
  name: { sv: 'Smärtintensitet, lång sikt' },
  importance: 7,
  direction: 'LOWER_BETTER',
  type: 'CONTINUOUS',
  harm: false,
  timeframe: { sv: 'median 12 månader' },
  mid: null,
  midNote: null,
  ...confirmed,
  ...change,
});

/** The attributes of a row of evidence, with what a test wants otherwise. */
export const rowAttrs = (change: Partial<EvidenceRowAttrs> = {}): EvidenceRowAttrs => ({
  comparison: { sv: 'mot sedvanlig vård' },
  design: 'RCT',
  robinsI: false,
  nStudies: 7,
  nParticipants: 821,
  effectMeasure: 'SMD',
  estimate: -0.21,
  ciLow: -0.37,
  ciHigh: -0.04,
  baselineRiskPer1000: null,
  down: {
    riskOfBias: { steps: 1, reason: 'Deltagarna visste vilken behandling de fick.' },
    inconsistency: none,
    indirectness: none,
    imprecision: none,
    publicationBias: none,
  },
  up: { largeEffect: none, doseResponse: none, confounding: none },
  upOverride: null,
  publishedCertainty: 3,
  scale: null,
  note: null,
  sources: ['kamper2014'],
  ...confirmed,
  ...change,
});

/** The attributes of a finding that a search came back empty, with what a test wants otherwise. */
export const findingAttrs = (change: Partial<FindingAttrs> = {}): FindingAttrs => ({
  findingType: 'NO_EVIDENCE_FOUND',
  text: { sv: richTextFromMarkdown('Inga studier rapporterade oönskade händelser.') },
  searchDate: '2014-03',
  certainty: null,
  sources: [],
  ...confirmed,
  ...change,
});

const node = (type: string, attrs: DocumentNode['attrs'], ...children: string[]): DocumentNode => ({ type, attrs, children });

/** A complete evaluation of three critical outcomes: pain and work with evidence, harms with a search that found none. */
export function mmrEvaluation(): Doc {
  return {
    kind: 'evaluation',
    schema: 1,
    root: 'mmr',
    nodes: {
      mmr: node('evaluation', { ...evaluation }, 'smarta', 'arbete', 'skador', 'sbu', 'slutsats', 'resurser', 'lucka', 'kamper2014'),
      smarta: node('outcome', outcomeAttrs(), 'smarta-rad'),
      'smarta-rad': node('evidenceRow', rowAttrs()),
      arbete: node(
        'outcome',
        outcomeAttrs({ name: { sv: 'Andel i arbete' }, direction: 'HIGHER_BETTER', type: 'DICHOTOMOUS', importance: 8 }),
        'arbete-rad',
      ),
      'arbete-rad': node(
        'evidenceRow',
        rowAttrs({ effectMeasure: 'OR', estimate: 1.04, ciLow: 0.73, ciHigh: 1.47, baselineRiskPer1000: 744 }),
      ),
      skador: node('outcome', outcomeAttrs({ name: { sv: 'Oönskade händelser' }, type: 'DICHOTOMOUS', harm: true }), 'skador-sokning'),
      'skador-sokning': node('finding', findingAttrs()),
      sbu: node('finding', findingAttrs({ findingType: 'NARRATIVE', searchDate: null, certainty: 3 })),
      slutsats: node('conclusion', {
        text: { sv: richTextFromMarkdown('Ger troligen en liten förbättring av smärta.') },
        patientText: null,
      }),
      resurser: node('etdNote', { criterion: 'RESOURCES', text: { sv: 'Teambaserat och personalkrävande.' } }),
      lucka: node('knowledgeGap', { text: { sv: 'Skador är sällan rapporterade' } }),
      kamper2014: node('reference', {
        title: 'Multidisciplinary biopsychosocial rehabilitation for chronic low back pain',
        authors: 'Kamper SJ',
        journal: null,
        year: 2014,
        doi: null,
        isbn: null,
        url: null,
        note: null,
        ...confirmed,
      }),
    },
  };
}
