import { nodeOf, type Doc } from '../publishing/document.ts';
import { documentText } from '../publishing/document-text.ts';
import { nodeType, type ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve, guardBefore, STEPS_TOWARDS_READERS, type Guard, type Missing } from '../publishing/lifecycle-facts.ts';
import { referenceNode, referencesAreCited, referencesOnce, sourcesResolve, sourcesStand } from '../publishing/reference-node.ts';
import { PERSPECTIVES } from '../review/consideration.ts';
import { firstWords } from '../text/first-words.ts';
import { inLocale, type Localised } from '../text/localised.ts';
import { readability } from '../text/readability.ts';
import { plainBlocks, plainText, type RichText } from '../text/rich-text.ts';
import { evaluationDifference } from './evaluation-difference.ts';
import { childrenOfType, evidenceRowsOf, isFoundWithoutEvidence, outcomesOf } from './evaluation-document.ts';
import {
  conclusionSchema,
  etdNoteSchema,
  evaluationSchema,
  findingSchema,
  knowledgeGapSchema,
  METHOD_SUBCLASSES,
  outcomeSchema,
  type ConclusionAttrs,
  type EvaluationAttrs,
  type FindingAttrs,
  type OutcomeAttrs,
} from './evaluation-nodes.ts';
import { evaluationGroups, evidenceRowGroups, studyGroups } from './form-groups.ts';
import { evidenceRowSchema, stepsOffered, type EvidenceRowAttrs } from './evidence-row.ts';
import { importanceClass } from './grade.ts';
import { measuresFitOutcomes } from './measures-fit-outcomes.ts';
import { rowsAgreeWithStudies } from './row-agrees-with-studies.ts';
import { numbersAreGiven } from './numbers-are-given.ts';
import { isAfter } from './search-date.ts';
import { summaryOfFindings } from './summary-of-findings.ts';
import { textsFollowRows } from './texts-follow-rows.ts';
import { safetyBlockNode, type SafetyBlockAttrs } from './safety-block-node.ts';
import { studySchema, type StudyAttrs } from './study-node.ts';

const citesNothing = () => [];

const LONGEST_NAME = 80;

/** The first words of a long text, as its name in a list. */
const beginning = (text: Localised<RichText>): Localised<string> => {
  const first = (richText: RichText) =>
    firstWords(
      plainText(richText)
        .split('\n')
        .find((line) => line.trim() !== '') ?? '',
      LONGEST_NAME,
    );
  return { sv: first(text.sv), ...(text.en && { en: first(text.en) }) };
};

/** Facts are nobody's to adapt; what a region may word for itself are the title, the conclusion and what bears on its own decision. */
const nodeTypes = {
  evaluation: nodeType<EvaluationAttrs>({
    attrs: evaluationSchema,
    children: ['outcome', 'finding', 'conclusion', 'safetyBlock', 'etdNote', 'knowledgeGap', 'reference'],
    locked: Object.keys(evaluationSchema.shape).filter((name) => name !== 'title'),
    citable: true,
    label: ({ title }) => title,
    groups: evaluationGroups,
    dated: ['searchDate'],
    choices: ({ methodClass }) => ({ methodSubclass: methodClass === null ? [] : (METHOD_SUBCLASSES[methodClass] ?? []) }),
    cites: citesNothing,
  }),
  outcome: nodeType<OutcomeAttrs>({
    attrs: outcomeSchema,
    children: ['evidenceRow', 'finding'],
    locked: '*',
    citable: true,
    label: ({ name }) => name,
    cites: citesNothing,
  }),
  evidenceRow: nodeType<EvidenceRowAttrs>({
    attrs: evidenceRowSchema,
    children: ['study'],
    locked: '*',
    citable: true,
    label: ({ comparison }) => comparison,
    groups: evidenceRowGroups,
    choices: stepsOffered,
    cites: citesNothing,
  }),
  study: nodeType<StudyAttrs>({
    attrs: studySchema,
    children: [],
    locked: '*',
    citable: false,
    label: ({ name }) => ({ sv: name }),
    groups: studyGroups,
    cites: citesNothing,
  }),
  finding: nodeType<FindingAttrs>({
    attrs: findingSchema,
    children: [],
    locked: '*',
    citable: true,
    label: ({ text }) => beginning(text),
    dated: ['searchDate'],
    cites: citesNothing,
  }),
  conclusion: nodeType<ConclusionAttrs>({
    attrs: conclusionSchema,
    children: [],
    locked: [],
    citable: true,
    label: ({ text }) => beginning(text),
    cites: citesNothing,
  }),
  safetyBlock: safetyBlockNode,
  etdNote: nodeType({
    attrs: etdNoteSchema,
    children: [],
    locked: ['criterion'],
    citable: true,
    label: ({ text }) => text,
    cites: citesNothing,
  }),
  knowledgeGap: nodeType({
    attrs: knowledgeGapSchema,
    children: [],
    locked: [],
    citable: true,
    label: ({ text }) => text,
    cites: citesNothing,
  }),
  reference: referenceNode,
};

const questionIsComplete: Guard = ({ document }) => {
  const { population, intervention, comparator, outcomes } = nodeOf(document, document.root).attrs;
  return [population, intervention, comparator, outcomes].includes(null) ? [{ code: 'questionIncomplete', node: document.root }] : [];
};

const methodIsChosen: Guard = ({ document }) => {
  const { methodClass, interventionType } = nodeOf(document, document.root).attrs;
  return [methodClass, interventionType].includes(null) ? [{ code: 'methodNotChosen', node: document.root }] : [];
};

const hasOutcomes: Guard = ({ document }) => (outcomesOf(document).length === 0 ? [{ code: 'outcomeMissing', node: document.root }] : []);

const hasConclusion: Guard = ({ document }) =>
  Object.values(document.nodes).some(({ type }) => type === 'conclusion') ? [] : [{ code: 'conclusionMissing', node: document.root }];

const safetyBlocksSaySomething: Guard = ({ document }) =>
  childrenOfType<SafetyBlockAttrs>(document, document.root, 'safetyBlock').flatMap(({ id, attrs }): Missing[] =>
    attrs.cites.length === 0 ? [{ code: 'safetyBlockEmpty', node: id }] : [],
  );

/** As many words as are read in a minute, and the first layer of a page may have. */
const LONGEST_CONCLUSION = 150;

const conclusionsAreShort: Guard = ({ document }) =>
  childrenOfType<ConclusionAttrs>(document, document.root, 'conclusion').flatMap(({ id, attrs }): Missing[] => {
    const { words } = readability(plainBlocks(attrs.text.sv));
    return words > LONGEST_CONCLUSION ? [{ code: 'conclusionTooLong', node: id, parameters: { words, max: LONGEST_CONCLUSION } }] : [];
  });

const searchIsDated: Guard = ({ document }) =>
  nodeOf(document, document.root).attrs['searchDate'] === null && evidenceRowsOf(document).length > 0
    ? [{ code: 'searchDateMissing', node: document.root }]
    : [];

/** A search is made before it is told of. */
const searchesAreMade: Guard = ({ document, today }) =>
  Object.entries(document.nodes).flatMap(([id, { attrs }]): Missing[] => {
    const date = attrs['searchDate'];
    return typeof date === 'string' && isAfter(date, today) ? [{ code: 'searchDateToCome', node: id, parameters: { date } }] : [];
  });

/** That a search came back empty is not said of an outcome that has evidence. */
const foundIsNotMissing: Guard = ({ document }) =>
  outcomesOf(document).flatMap(({ attrs, rows, findings }): Missing[] => {
    const empty = rows.length > 0 ? findings.find((finding) => finding.attrs.findingType === 'NO_EVIDENCE_FOUND') : undefined;
    return empty ? [{ code: 'foundThoughMissing', node: empty.id, parameters: { outcome: inLocale(attrs.name, 'sv') } }] : [];
  });

const rowsNameTheirSources: Guard = ({ document }) =>
  evidenceRowsOf(document).flatMap(({ id, attrs }): Missing[] =>
    attrs.sources.length === 0 ? [{ code: 'rowWithoutSource', node: id }] : [],
  );

/** What keeps the critical outcomes of an evaluation from being complete: each has a row of evidence, or a finding that a search came back empty. */
export function criticalOutcomesWithoutEvidence(document: Doc): Missing[] {
  return outcomesOf(document)
    .filter(({ attrs }) => importanceClass(attrs.importance) === 'CRITICAL')
    .filter((outcome) => outcome.rows.length === 0 && !isFoundWithoutEvidence(outcome))
    .map(({ id, attrs }) => ({ code: 'criticalOutcomeWithoutEvidence', node: id, parameters: { outcome: inLocale(attrs.name, 'sv') } }));
}

/** A method evaluation: what is known about one method for one question, outcome by outcome, and what the centre concludes. */
export const evaluationKind: ArtefactKind = {
  kind: 'evaluation',
  schemaVersion: 1,
  rootType: 'evaluation',
  begin: (title) => ({
    title: { sv: title },
    population: null,
    intervention: null,
    comparator: null,
    outcomes: null,
    methodClass: null,
    methodSubclass: null,
    interventionType: null,
    patientGroups: [],
    atcCodes: [],
    searchDate: null,
    searchNote: null,
    studiesTotal: null,
    participantsTotal: null,
    levelFourOnly: false,
    // Nobody has confirmed anything of a text that has just been begun.
    confirmation: 'UNCONFIRMED',
    toConfirm: 'Frågan och sökningen.',
  }),
  nodeTypes,
  guards: [
    ...[questionIsComplete, methodIsChosen].map((guard) => guardBefore(['SCOPE'], guard)),
    ...[questionIsComplete, methodIsChosen, hasOutcomes, hasConclusion, conclusionsAreShort].map((guard) =>
      guardBefore(STEPS_TOWARDS_READERS, guard),
    ),
    guardBefore(STEPS_TOWARDS_READERS, ({ document }) => criticalOutcomesWithoutEvidence(document)),
    ...[
      measuresFitOutcomes,
      rowsAgreeWithStudies,
      searchIsDated,
      searchesAreMade,
      foundIsNotMissing,
      rowsNameTheirSources,
      textsFollowRows,
      numbersAreGiven,
    ].map((guard) => guardBefore(STEPS_TOWARDS_READERS, guard)),
    guardBefore(STEPS_TOWARDS_READERS, safetyBlocksSaySomething),
    citationsResolve,
    sourcesResolve,
    referencesOnce,
    referencesAreCited,
    sourcesStand,
  ],
  tasks: [
    { task: 'QUESTION', of: ['evaluation'], asked: ['questionIncomplete', 'methodNotChosen'] },
    { task: 'EVIDENCE', of: ['outcome', 'evidenceRow', 'study', 'finding'], asked: ['outcomeMissing'] },
    { task: 'CONCLUSION', of: ['conclusion', 'safetyBlock', 'etdNote', 'knowledgeGap'], asked: ['conclusionMissing'] },
  ],
  fullReview: { asks: PERSPECTIVES, firstEdition: true, majorEditions: true },
  computed: summaryOfFindings,
  searchText: (document) => documentText(document),
  difference: evaluationDifference,
};
