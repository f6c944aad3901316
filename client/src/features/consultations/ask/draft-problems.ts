import { consultSubmissionSchema } from 'shared/consultations/consult-submission.ts';
import { ageBands, templateFields } from 'shared/consultations/consult-template.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Locale } from 'shared/text/locale.ts';
import * as z from 'zod/mini';
import { judgeText } from '../identity/identity-judgement.ts';
import { identityMessage } from '../identity/identity-message.ts';
import { vouchedIn } from '../identity/vouching.ts';
import { textOf, type Draft } from './draft-state.ts';

/** What a question lacks, and where: the path of the submission. */
export type Problem = { path: string[]; message: string };

/** Everything that stands between a draft and sending it, by the schema the server asks too, and what may not be stored. */
export function problemsOf(draft: Draft, level: number, locale: Locale): Problem[] {
  const { answers } = draft;
  const fields = templateFields(answers.topic, answers.track);
  const texts = fields.map((field): [string, string] => [
    field.code,
    field.sameAsAgeBand ? bandLabel(draft) : textOf(draft, `template.${field.code}`).text,
  ]);
  const candidate = {
    ...answers,
    level,
    title: textOf(draft, 'title').text,
    question: textOf(draft, 'question').text,
    template: Object.fromEntries(texts),
  };
  const parsed = z.core.safeParse(consultSubmissionSchema(answers.topic, answers.track), candidate);
  const lacks = parsed.success ? [] : fieldErrors(parsed.error.issues);
  const order = [
    'topic',
    'notEmergency',
    'priority',
    'ageBand',
    'sex',
    ...fields.map(({ code }) => `template.${code}`),
    'title',
    'question',
  ];
  // In the order of the page; what it does not know comes last.
  const place = ({ path }: Problem): number => {
    const index = order.indexOf(path.join('.'));
    return index < 0 ? order.length : index;
  };
  const problems = withoutRepeats([
    ...lacks.map(({ path, key, parameters }) => ({ path: path.split('.'), message: fieldMessage(key, locale, parameters) })),
    ...refusals(draft, ['title', 'question', ...fields.map(({ code }) => `template.${code}`)], locale),
  ]);
  return problems.toSorted((a, b) => place(a) - place(b));
}

/** What the form and the server both say of a field is said once. */
const withoutRepeats = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [[...problem.path, problem.message].join('\n'), problem])).values(),
];

const bandLabel = ({ answers: { ageBand } }: Draft): string => (ageBand ? ageBands[ageBand].sv : '');

function refusals(draft: Draft, keys: readonly string[], locale: Locale): Problem[] {
  return keys.flatMap((key) => {
    const { text, saved, error, theirs } = textOf(draft, key);
    const path = key.split('.');
    const found = identityMessage(judgeText(text, { saved, vouched: vouchedIn(draft.vouchings, key) }).stopping, locale);
    if (found) return [{ path, message: found }];
    if (theirs) return [{ path, message: fieldMessage('savedElsewhere', locale) }];
    return error === null ? [] : [{ path, message: error }];
  });
}
