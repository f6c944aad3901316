import type { Word } from '../organisation/organisation-words.ts';

/** One question of a template. `code` is what the answer is stored under and never changes; the words may. */
export type TemplateField = {
  code: string;
  label: Word;
  /** What belongs in the answer, with an example where that is clearer. */
  hint: Word;
  /** Part of the minimum data: without it the consultation cannot be sent. */
  required: boolean;
  /** Most UTF-16 units of the answer. */
  maxLength: number;
  /** The question is not asked on its own: the answer is the label of the age band. */
  sameAsAgeBand?: true;
};

/** A line: a dose, a number, a few words. */
export const lineLength = 200;
/** A short paragraph. */
export const paragraphLength = 1000;

/** A required field of one paragraph, unless something else is said. */
export function field(
  code: string,
  label: [sv: string, en: string],
  hint: [sv: string, en: string],
  other: Partial<TemplateField> = {},
): TemplateField {
  return {
    code,
    label: { sv: label[0], en: label[1] },
    hint: { sv: hint[0], en: hint[1] },
    required: true,
    maxLength: paragraphLength,
    ...other,
  };
}

/** The question every template ends with. */
export const goalField = field(
  'mal',
  ['Patientens mål', 'The patient’s goal'],
  [
    'Vad patienten själv vill kunna göra, till exempel ”sova en hel natt”.',
    'What the patient wants to be able to do, such as “sleep a whole night”.',
  ],
  { maxLength: 300 },
);
