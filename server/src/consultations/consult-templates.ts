import { consultTopics, templateFields, templateOwner, usualTrack } from 'shared/consultations/consult-template.ts';
import { roles } from 'shared/identity/roles.ts';
import { keysOf, type CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Locale } from 'shared/text/locale.ts';
import { versionOf } from './consult-draft-content.ts';
import type { ConsultTemplate } from './consult-template.type.ts';

/** The templates of all topics in the reader's language, for a track or each for its usual one. */
export function consultTemplates(locale: Locale, track: CareTrack | null): ConsultTemplate[] {
  return keysOf(consultTopics).map((topic) => {
    const of = track ?? usualTrack(topic);
    const fields = templateFields(topic, of);
    return {
      topic,
      name: consultTopics[topic][locale],
      track: of,
      usualTrack: usualTrack(topic),
      version: versionOf(fields),
      owner: roles[templateOwner][locale],
      fields: fields.map(({ code, label, hint, required, maxLength, sameAsAgeBand = false }) => ({
        code,
        label: label[locale],
        hint: hint[locale],
        required,
        maxLength,
        sameAsAgeBand,
      })),
    };
  });
}
