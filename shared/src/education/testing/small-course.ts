import type { Doc, DocumentNode } from '../../publishing/document.ts';
import { richTextFromMarkdown } from '../../text/rich-text-markdown.ts';
import type { CourseAttrs, LessonAttrs, QuizAttrs } from '../course-nodes.ts';
import type { QuestionAttrs } from '../question.ts';

type QuestionOf<Type extends QuestionAttrs['type']> = Extract<QuestionAttrs, { type: Type }>;

const stem = { sv: 'Vad stämmer?', en: 'What is true?' };
const explained = (text: string) => ({ explanation: { sv: `Förklaring till ${text}` } });
const option = (id: string, correct: boolean) => ({ id, text: { sv: `Alternativ ${id}` }, correct, ...explained(id) });

export const single: QuestionOf<'single'> = {
  type: 'single',
  stem,
  cites: [],
  options: [option('a', false), option('b', true), option('c', false)],
};

export const multiple: QuestionOf<'multiple'> = {
  type: 'multiple',
  stem,
  cites: [],
  partialCredit: false,
  options: [option('a', true), option('b', true), option('c', false), option('d', false)],
};

export const trueFalse: QuestionOf<'true_false'> = {
  type: 'true_false',
  stem,
  cites: [],
  options: [option('true', false), option('false', true)],
};

export const matching: QuestionOf<'matching'> = {
  type: 'matching',
  stem,
  cites: [],
  partialCredit: false,
  pairs: [
    { id: 'p1', left: { sv: 'Nociceptiv' }, right: { sv: 'Signaler från vävnad' }, ...explained('p1') },
    { id: 'p2', left: { sv: 'Neuropatisk' }, right: { sv: 'Skada i nervsystemet' }, ...explained('p2') },
    { id: 'p3', left: { sv: 'Nociplastisk' }, right: { sv: 'Förändrad smärtreglering' }, ...explained('p3') },
  ],
  distractors: [{ right: { sv: 'Smärta som alltid kräver operation' }, ...explained('distraktor') }],
};

export const ordering: QuestionOf<'ordering'> = {
  type: 'ordering',
  stem,
  cites: [],
  partialCredit: false,
  items: ['Bekräfta', 'Bedöm', 'Planera', 'Följ upp'].map((text, index) => ({ id: `i${index}`, text: { sv: text }, ...explained(text) })),
};

export const numeric: QuestionOf<'numeric'> = {
  type: 'numeric',
  stem,
  cites: [],
  value: 6.9,
  tolerance: 0.1,
  unit: { sv: 'patienter' },
  explanation: { sv: 'NNT är 6,9.' },
};

export const shortText: QuestionOf<'short_text'> = {
  type: 'short_text',
  stem,
  cites: [],
  accepted: ['Nociplastisk smärta', 'nociplastisk'],
  explanation: { sv: 'Den sorten heter nociplastisk.' },
};

export const caseQuestion: QuestionOf<'case'> = {
  type: 'case',
  stem,
  cites: [],
  partialCredit: true,
  steps: [
    { id: 's1', text: { sv: 'Hon söker åter. Vad gör du?' }, options: [option('a', true), option('b', false)] },
    { id: 's2', text: { sv: 'Hon sover illa. Vad gör du nu?' }, options: [option('a', false), option('b', true)] },
  ],
};

/** One of every type that a rule marks. */
export const everyQuestion: readonly QuestionAttrs[] = [single, multiple, trueFalse, matching, ordering, numeric, shortText, caseQuestion];

/** The type that a person marks. */
export const freeText: QuestionOf<'free_text'> = {
  type: 'free_text',
  stem,
  cites: [],
  explanation: { sv: 'Ett gott svar nämner funktion, mål och uppföljning.' },
};

const course: CourseAttrs = {
  title: { sv: 'Långvarig smärta i primärvården – grund' },
  summary: null,
  objectives: [{ sv: 'Göra en smärtanalys' }],
  level: 'BASIC',
  targetProfessions: ['lakare-allman'],
  careLevels: [1, 2],
  minutes: 46,
  validityMonths: 36,
  perspectives: ['EQUALITY'],
  patientGroups: [],
  prerequisites: [],
  cpd: [{ professions: [], points: 1.5, awardedBy: 'Exempelförbundet' }],
};

const lesson = (title: string): LessonAttrs => ({
  title: { sv: title },
  minutes: 5,
  body: { sv: richTextFromMarkdown('**Långvarig smärta** har varat mer än tre månader.') },
  sources: ['sbu341'],
  cites: [{ artefact: 'vardprogram', node: 'rek-smartanalys' }],
});

const quiz: QuizAttrs = {
  title: { sv: 'Slutprov' },
  minutes: 12,
  passPercent: 80,
  draw: 3,
  retryWaitHours: 24,
  behaviour: 'deferred',
  skips: [],
};

const node = (type: string, attrs: DocumentNode['attrs'], ...children: string[]): DocumentNode => ({ type, attrs: { ...attrs }, children });

/** A complete course: two lessons, one with a practice question, and a quiz that draws three of its five. */
export function smallCourse(): Doc {
  return {
    kind: 'course',
    schema: 1,
    root: 'kurs',
    nodes: {
      kurs: node('course', course, 'l1', 'l2', 'prov', 'sbu341'),
      l1: node('lesson', lesson('Vad är långvarig smärta?'), 'q1'),
      l2: node('lesson', lesson('Smärtanalys')),
      q1: node('question', single),
      prov: node('quiz', quiz, 'q2', 'q3', 'q4', 'q5', 'q6'),
      q2: node('question', multiple),
      q3: node('question', trueFalse),
      q4: node('question', matching),
      q5: node('question', ordering),
      q6: node('question', numeric),
      sbu341: node('reference', {
        title: 'Multimodala och interdisciplinära behandlingar vid långvarig smärta',
        authors: 'SBU',
        journal: null,
        year: 2021,
        doi: null,
        isbn: null,
        url: 'https://www.sbu.se/341',
        note: null,
        confirmation: 'CONFIRMED',
        toConfirm: null,
      }),
    },
  };
}
