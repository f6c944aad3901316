import type { Localised } from 'shared/text/localised.ts';
import { audience } from '../kernel/search/audience.ts';
import type { SearchedKind } from '../publishing/search/searched-kinds.ts';

/** Every kind of guideline; a kind that is missing here is not found. */
const KINDS = ['nationalGuideline', 'careProgramme', 'carePathway', 'assignment', 'knowledgeSupport', 'patientText'] as const;

/** What stands under something that is read as one; a sign to watch for is half a sentence, which its prompt begins. */
const WITHIN = new Set(['etdCriterion', 'checkItem', 'trigger', 'reference']);

const ranks: Record<string, number> = {
  recommendation: 0,
  pathwayStep: 1,
  condition: 2,
  section: 3,
  chapter: 4,
  checklist: 4,
  etdCriterion: 6,
  reference: 9,
};
const names: Record<string, Localised<string>> = {
  careProgramme: { sv: 'Vårdprogram', en: 'Care programme' },
  carePathway: { sv: 'Vårdförlopp', en: 'Care pathway' },
  nationalGuideline: { sv: 'Riktlinjer', en: 'Guideline' },
  knowledgeSupport: { sv: 'Kunskapsstöd', en: 'Knowledge support' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  patientText: { sv: 'Patientinformation', en: 'Patient information' },
  recommendation: { sv: 'Rekommendation', en: 'Recommendation' },
  checklist: { sv: 'Checklista', en: 'Checklist' },
};

/** The guideline itself and what is named nowhere above stand between its chapters and what led to its decisions. */
const OTHER_RANK = 5;

/** Guidelines with all their parts may be found by anyone; what is recommended comes first. */
export const searchedGuidelines: readonly SearchedKind[] = KINDS.map((kind) => ({
  kind,
  group: 'RECOMMENDATION',
  hidden: [],
  isResult: (type) => !WITHIN.has(type),
  audience: () => [audience.everyone],
  kindName: ({ type }) => names[type] ?? null,
  rank: (type) => ranks[type] ?? OTHER_RANK,
}));
