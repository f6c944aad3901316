import { consultTopics, templateFields, templateOwner, usualTrack } from 'shared/consultations/consult-template.ts';
import { newestEdition } from 'shared/consultations/template-editions.ts';
import { templateVersion } from 'shared/consultations/template-version.ts';
import { roles } from 'shared/identity/roles.ts';
import { keysOf, type CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import type { ConsultTemplate } from './consult-template.type.ts';
import { templateOwners, type OwnerUnit } from './templates/template-owners.queries.ts';

/** The templates of all topics in the reader's language, for a track or each for its usual one, each with who answers for it. One statement. */
export async function consultTemplates(context: Context, track: CareTrack | null): Promise<ConsultTemplate[]> {
  const { locale } = context;
  const owners = await templateOwners(context);
  return keysOf(consultTopics).map((topic) => {
    const of = track ?? usualTrack(topic);
    const fields = templateFields(topic, of);
    return {
      topic,
      name: consultTopics[topic][locale],
      track: of,
      usualTrack: usualTrack(topic),
      version: templateVersion(fields),
      edition: newestEdition(topic).number,
      editionFrom: newestEdition(topic).from,
      owner: owners.get(topic)?.name ?? roles[templateOwner][locale],
      ownerUnitId: ownerIdOf(owners.get(topic)),
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

const ownerIdOf = (unit: OwnerUnit | undefined): string | null => (unit ? toNodeId('Unit', unit.unitId) : null);
