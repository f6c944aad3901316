import { templateFields, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { TemplateField } from 'shared/consultations/template-field.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';

/** One page of asking: its last part of the address, and what it asks. */
export type AskStep =
  | { slug: 'amne' | 'kunskap' | 'bradskande' | 'patient' | 'fraga' | 'bilagor' | 'kontrollera'; field: null }
  | { slug: string; field: TemplateField };

const page = (slug: 'amne' | 'kunskap' | 'bradskande' | 'patient' | 'fraga' | 'bilagor' | 'kontrollera'): AskStep => ({
  slug,
  field: null,
});

/** The pages of asking about a topic in a track, in order: what is known first, then one question at a time, and a look at it all. */
export function askSteps(topic: ConsultTopicCode, track: CareTrack): AskStep[] {
  const asked = templateFields(topic, track).filter(({ sameAsAgeBand }) => !sameAsAgeBand);
  const fields = asked.map((field): AskStep => ({ slug: fieldSlug(field.code), field }));
  return [
    page('amne'),
    page('kunskap'),
    page('bradskande'),
    page('patient'),
    ...fields,
    page('fraga'),
    page('bilagor'),
    page('kontrollera'),
  ];
}

/** The page of a question of the template. */
export const fieldSlug = (code: string): string => `mall-${code.replaceAll('_', '-')}`;

/** The page where the answer at a path of the submission is given, so that what is wrong leads there. */
export function stepOfPath([first, code]: readonly string[]): string {
  if (first === 'template' && code) return fieldSlug(code);
  if (first === 'ageBand' || first === 'sex' || first === 'transition') return 'patient';
  if (first === 'notEmergency' || first === 'priority') return 'bradskande';
  if (first === 'title' || first === 'question') return 'fraga';
  if (first === 'topic' || first === 'track') return 'amne';
  return 'kontrollera';
}
