import { registerEnumType } from 'type-graphql';
import { etdCriteria } from 'shared/evaluations/etd-criteria.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';
import type { EditionTaskCode, TaskStatus } from 'shared/publishing/edition-tasks.ts';
import { MISSING_PLACES, type MissingPlace } from 'shared/publishing/lifecycle-facts.ts';
import { EDITION_STATES, EDITION_TRANSITIONS, type EditionState, type EditionTransition } from 'shared/publishing/edition-state.ts';

const same = <T extends string>(values: readonly T[]): { [K in T]: K } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const ArtefactStatusEnum = same(['UNPUBLISHED', 'PUBLISHED', 'RETIRED'] as const);
registerEnumType(ArtefactStatusEnum, {
  name: 'ArtefactStatus',
  description: 'Where an artefact is in its life; derived from its versions.',
  valuesConfig: {
    UNPUBLISHED: { description: 'No version has been published yet.' },
    PUBLISHED: { description: 'Readers see its newest version.' },
    RETIRED: { description: 'Out of use: it stays readable under a banner.' },
  },
});

export const TrackEnum = same(['ADULT', 'CHILD', 'BOTH'] as const);
registerEnumType(TrackEnum, {
  name: 'Track',
  description: 'Whom a text is about. Each track has its own order of care levels.',
  valuesConfig: { ADULT: { description: 'Adults.' }, CHILD: { description: 'Children and young people.' }, BOTH: { description: 'Both.' } },
});

export const PerspectiveEnum = enumOf('Perspective', 'The perspectives every text is tried against.', {
  EQUALITY: { en: 'Gender equality and equal care' },
  CHILD_RIGHTS: { en: 'The rights of the child' },
  DISABILITY: { en: 'Disability' },
});

export const EtdCriterionEnum = enumOf('EtdCriterion', 'The criteria of an evidence-to-decision framework.', etdCriteria);

export const ProvenanceEnum = same(['AUTHORED', 'IMPORTED'] as const);
registerEnumType(ProvenanceEnum, {
  name: 'Provenance',
  description: 'Where a version comes from.',
  valuesConfig: {
    AUTHORED: { description: 'Written, approved and published here.' },
    IMPORTED: { description: 'Brought in from elsewhere; not reviewed here.' },
  },
});

export const EditionStateEnum = same(EDITION_STATES);
registerEnumType(EditionStateEnum, {
  name: 'EditionState',
  description: 'The state of an edition in work.',
  valuesConfig: Object.fromEntries(
    (EDITION_STATES as readonly EditionState[]).map((state) => [
      state,
      { description: `The edition is ${state.toLowerCase().replaceAll('_', ' ')}.` },
    ]),
  ),
});

export const EditionTaskCodeEnum = enumOf('EditionTaskCode', 'A piece of the work that makes an edition ready.', {
  QUESTION: { en: 'The question is asked' },
  EVIDENCE: { en: 'Outcomes and their evidence' },
  CONCLUSION: { en: 'What is concluded' },
  TEXT: { en: 'The text' },
  SOURCES: { en: 'Sources and citations' },
  DESCRIPTION: { en: 'Change note and review date' },
  PATH: { en: 'The course of review is chosen' },
  TEAM: { en: 'The team and its interests' },
  PATIENT_INPUT: { en: 'What patients said before drafting' },
  VOTES: { en: 'Votes are closed' },
  ROUND: { en: 'The round of comments' },
  CONSIDERATIONS: { en: 'Considerations and perspectives' },
} satisfies Record<EditionTaskCode, { en: string }>);

export const EditionTaskStatusEnum = enumOf('EditionTaskStatus', 'How far a piece of work has come.', {
  DONE: { en: 'Nothing is missing' },
  MISSING: { en: 'Something is missing' },
  LATER: { en: 'It follows a step to come' },
} satisfies Record<TaskStatus, { en: string }>);

export const EditionTransitionEnum = same(EDITION_TRANSITIONS);
const transitionDescriptions: Record<EditionTransition, string> = {
  SCOPE: 'Say that the question is asked completely and the patients have been heard.',
  ASSESS: 'Let the team begin, its interests declared.',
  SUBMIT_FOR_REVIEW: 'Hand the edition to another person for review.',
  OPEN_REMISS: 'Send the text out to the bodies invited.',
  REVISE: 'Take the answers in and revise the text.',
  REJECT: 'Give the edition up with a reason.',
  SEND_BACK: 'Give it back to its authors with a reason.',
  APPROVE: 'Approve it, by somebody who did not write in it.',
  PUBLISH: 'Publish it as the newest version.',
};
registerEnumType(EditionTransitionEnum, {
  name: 'EditionTransition',
  description: 'A step of the lifecycle of an edition.',
  valuesConfig: Object.fromEntries(
    EDITION_TRANSITIONS.map((transition) => [transition, { description: transitionDescriptions[transition] }]),
  ),
});

export const MissingPlaceEnum = same(MISSING_PLACES);
const placeDescriptions: Record<MissingPlace, string> = {
  PATH: 'The desk of the review, where its course is chosen.',
  TEAM: 'The team and its declarations of interests.',
  PATIENT_INPUT: 'What patients and relatives have said.',
  VOTES: 'The votes of the team.',
  ROUND: 'The round of comments.',
  CONSIDERATIONS: 'The considerations and perspectives.',
};
registerEnumType(MissingPlaceEnum, {
  name: 'MissingPlace',
  description: 'A page of the review of a text.',
  valuesConfig: Object.fromEntries(MISSING_PLACES.map((place) => [place, { description: placeDescriptions[place] }])),
});

export const StaleKindEnum = same(['CHANGED', 'REMOVED', 'SAFETY'] as const);
registerEnumType(StaleKindEnum, {
  name: 'StaleKind',
  description: 'How the cited text differs from what was seen.',
  valuesConfig: {
    CHANGED: { description: 'It reads differently.' },
    REMOVED: { description: 'It is gone, or its artefact is out of use.' },
    SAFETY: { description: 'It changed in a way that concerns patient safety.' },
  },
});

export const NodeChangeEnum = same(['ADDED', 'REMOVED', 'CHANGED', 'MOVED'] as const);
registerEnumType(NodeChangeEnum, {
  name: 'NodeChange',
  description: 'What happened to a part between two versions.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is gone.' },
    CHANGED: { description: 'It reads differently.' },
    MOVED: { description: 'It reads the same in another place.' },
  },
});

export const ReviewSubjectEnum = enumOf('ReviewSubject', 'What is to be reviewed.', {
  ARTEFACT: { en: 'A published text' },
  ADAPTATION: { en: "An organisation's adaptation of one" },
});
