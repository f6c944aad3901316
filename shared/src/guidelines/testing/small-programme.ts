import type { Doc, DocumentNode } from '../../publishing/document.ts';
import { richTextFromMarkdown } from '../../text/rich-text-markdown.ts';
import type { RecommendationAttrs } from '../recommendation-node.ts';
import type { Decision } from '../decision.ts';

/** A decision nobody has taken, with what a test wants otherwise. */
export const decision = (change: Partial<Decision> = {}): Decision => ({
  priority: null,
  type: null,
  strength: null,
  direction: null,
  certainty: null,
  strongReason: null,
  reason: null,
  note: null,
  ...change,
});

/** The attributes of a recommendation, with what a test wants otherwise. */
export const recommendationAttrs = (title: string, change: Partial<RecommendationAttrs> = {}): RecommendationAttrs => ({
  title: { sv: title },
  text: { sv: richTextFromMarkdown(`${title}: så gör ni.`) },
  kind: 'CLINICAL',
  phases: ['TREATMENT'],
  levels: [1, 2],
  track: 'ADULT',
  perspectives: ['EQUALITY'],
  patientGroups: [],
  professions: ['fysioterapeut'],
  patientNeeds: ['ndv-hantera-vardagen'],
  decision: decision(),
  note: null,
  sources: ['ng193'],
  cites: [{ artefact: 'eval-mmr', node: 'slutsats' }],
  confirmation: 'CONFIRMED',
  toConfirm: null,
  ...change,
});

const node = (type: string, attrs: DocumentNode['attrs'], ...children: string[]): DocumentNode => ({ type, attrs, children });

/** A programme of one chapter: training, opioids (not to be begun), and asking about suicide (safety). */
export function smallProgramme(): Doc {
  const doNot = decision({ type: 'ICKE_GORA', direction: 'AGAINST' });
  return {
    kind: 'careProgramme',
    schema: 2,
    root: 'program',
    nodes: {
      program: node('careProgramme', { title: { sv: 'Vårdprogram för långvarig smärta' }, summary: null }, 'kap', 'ng193'),
      kap: node('chapter', { title: { sv: 'Behandling' }, intro: null }, 'traning', 'opioider', 'suicid'),
      traning: node('recommendation', recommendationAttrs('Fysisk aktivitet')),
      opioider: node('recommendation', recommendationAttrs('Opioider', { decision: doNot })),
      suicid: node('recommendation', recommendationAttrs('Fråga om suicidtankar', { kind: 'SAFETY' })),
      ng193: node('reference', {
        title: 'Chronic pain (NG193)',
        authors: 'NICE',
        journal: null,
        year: 2021,
        doi: null,
        isbn: null,
        url: 'https://www.nice.org.uk/guidance/ng193',
        note: null,
        confirmation: 'CONFIRMED',
        toConfirm: null,
      }),
    },
  };
}
