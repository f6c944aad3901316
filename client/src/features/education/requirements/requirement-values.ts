import type { RequirementRuleInput, ValidityKind } from '../../../graphql/generated/graphql.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { locale } from '../../../i18n/locale.ts';
import type { UserError } from '../../../ui/form/use-form.ts';

/** A requirement as it stands in the form: everything typed is text. */
export type RequirementValues = {
  asks: 'COURSE' | 'COMPETENCY';
  courseId: string;
  competencyId: string;
  level: string;
  reason: string;
  professions: string[];
  careLevels: string[];
  dueDays: string;
  graceDays: string;
  kind: ValidityKind;
  months: string;
  windowMonths: string;
  from: string;
  to: string;
  day: string;
  recognitionMonths: string;
};

export const startValues: RequirementValues = {
  asks: 'COURSE',
  courseId: '',
  competencyId: '',
  level: '',
  reason: '',
  professions: [],
  careLevels: [],
  dueDays: '90',
  graceDays: '30',
  kind: 'INTERVAL',
  months: '36',
  windowMonths: '6',
  from: '',
  to: '',
  day: '',
  recognitionMonths: '24',
};

/** What is asked for, as the API takes it: one or the other. */
export function askedInput({ asks, courseId, competencyId, level }: RequirementValues): {
  courseId?: string;
  competencyId?: string;
  level?: number;
} {
  return asks === 'COURSE' ? { courseId } : { competencyId, level: whole(level) };
}

/** The form as the API takes it. What is no whole number is sent as one below every limit, so that the server says what is wrong with it. */
export function ruleInput(values: RequirementValues): RequirementRuleInput {
  const { professions, careLevels, reason } = values;
  return {
    professions,
    careLevels: careLevels.map(Number),
    reason,
    dueDays: whole(values.dueDays),
    graceDays: whole(values.graceDays),
    recognitionMonths: values.recognitionMonths.trim() === '' ? null : whole(values.recognitionMonths),
    validity: validityInput(values),
  };
}

function validityInput({ kind, months, windowMonths, from, to, day }: RequirementValues): RequirementRuleInput['validity'] {
  switch (kind) {
    case 'ONCE':
      return { kind };
    case 'INTERVAL':
      return { kind, months: whole(months), windowMonths: whole(windowMonths) };
    case 'FIXED_WINDOW':
      return { kind, from: from.trim(), to: to.trim() };
    case 'MINIMUM_ACTIVE':
      return { kind, months: whole(months), windowMonths: whole(windowMonths), day: day.trim() };
  }
}

const isWhole = (text: string): boolean => /^[-−]?\d+$/.test(text.trim());

function whole(text: string): number {
  return isWhole(text) && text.trim().length < 8 ? Number(text.trim().replace('−', '-')) : -1;
}

const WHOLE = ['dueDays', 'graceDays', 'months', 'windowMonths', 'recognitionMonths'] as const;

/** Errors of the API at the fields of the form, which has no levels: the last name in a path says which. What was no number was sent as one, and is told here. */
export function formErrors(errors: readonly UserError[], values: RequirementValues): UserError[] {
  return errors.map(({ message, path }) => {
    const name = path.at(-1);
    const field = WHOLE.find((each) => each === name);
    return { message: field && !isWhole(values[field]) ? fieldMessage('notAWholeNumber', locale) : message, path: path.slice(-1) };
  });
}
