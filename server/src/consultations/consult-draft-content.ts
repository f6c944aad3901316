import { consultSubmissionSchema } from 'shared/consultations/consult-submission.ts';
import { ageBands, templateFields } from 'shared/consultations/consult-template.ts';
import type { TemplateField } from 'shared/consultations/template-field.ts';
import { templateVersion } from 'shared/consultations/template-version.ts';
import type { Locale } from 'shared/text/locale.ts';
import { parseInput, type UserErrorRow } from '../kernel/user-errors.ts';
import type { MessagePart } from './consult-message.entity.ts';
import type { Consult } from './consult.entity.ts';

/** A question as it may be sent. */
export type DraftContent = {
  title: string;
  question: string;
  /** Answered fields of the template, in its order, with their labels. */
  parts: MessagePart[];
  fieldCount: number;
  templateVersion: string;
};

/** The texts of a draft by key, as rows hold them. */
export type DraftTexts = ReadonlyMap<string, string>;

/** What a draft lacks before it may be sent, each with the field it concerns; or its content, trimmed to the template of its topic. */
export function contentOf(
  consult: Consult,
  texts: DraftTexts,
  locale: Locale,
): { content: DraftContent; errors: [] } | { content: null; errors: UserErrorRow[] } {
  const fields = templateFields(consult.topic, consult.track);
  const template = Object.fromEntries(fields.map((field) => [field.code, textOf(field, consult, texts)]));
  const { topic, track, ageBand, sex, regionBand, priority, patientGroups, transition, notEmergency, deidentifiedConfirmed } = consult;
  const [title, question] = [texts.get('title') ?? '', texts.get('question') ?? ''];
  const choices = { topic, track, ageBand, sex, level: consult.requesterRank, regionBand, priority, patientGroups, transition };
  const candidate = { ...choices, title, question, template, notEmergency, deidentifiedConfirmed };
  const parsed = parseInput(consultSubmissionSchema(topic, track), candidate, locale);
  if (parsed.errors) return { content: null, errors: parsed.errors };
  const parts = fields.flatMap((field) => {
    const text = template[field.code]?.trim() ?? '';
    return text === '' ? [] : [{ key: field.code, label: field.label, text }];
  });
  const content = {
    title: title.trim(),
    question: question.trim(),
    parts,
    fieldCount: fields.length,
    templateVersion: templateVersion(fields),
  };
  return { content, errors: [] };
}

function textOf({ code, sameAsAgeBand }: TemplateField, { ageBand }: Consult, texts: DraftTexts): string {
  if (sameAsAgeBand) return ageBand ? ageBands[ageBand].sv : '';
  return texts.get(`template.${code}`) ?? '';
}
