import { enumOf } from '../../kernel/graphql/enum-of.ts';

export const AdaptationModeEnum = enumOf('AdaptationMode', 'What an organisation decides about a part of a text.', {
  ADOPT: { en: 'The text from above is followed' },
  ADAPT: { en: 'Some of it is worded otherwise' },
  ADD: { en: "A part of the organisation's own" },
  EXCLUDE: { en: 'It is left out, with everything below it' },
});

export const NodeMarkModeEnum = enumOf('NodeMarkMode', 'How a part came to read otherwise than the nation published it.', {
  ADAPT: { en: 'Some of it is worded by the organisation' },
  ADD: { en: 'The organisation added it' },
  ORPHAN: { en: 'The organisation worded it, and its place is gone from the text above' },
});

export const DriftStatusEnum = enumOf('DriftStatus', 'What became of a decision when the text above moved.', {
  DRIFT: { en: 'The words it was decided against have changed' },
  ORPHAN: { en: 'Its place is gone from the text above' },
  UNDECIDED: { en: 'It is new, and the organisation decides before it adopts' },
  CONVERGED: { en: 'The text above now says the same' },
});

export const DriftChoiceEnum = enumOf('DriftChoice', 'How an organisation deals with a drift.', {
  KEEP: { en: 'Its own words stay, decided against the text of today' },
  MERGE: { en: 'Its own words and those from above become one text' },
  ADOPT: { en: 'The text from above is followed' },
});

export const AdaptationStateEnum = enumOf('AdaptationState', 'Where an organisation stands with a text.', {
  NOT_ADAPTED: { en: 'It reads as the nation published it' },
  INHERITED: { en: 'It has decided nothing itself, and reads the words of an organisation above' },
  IN_WORK: { en: 'Decisions are being made; told only to those who work with texts there' },
  ADAPTED: { en: 'It has decided, and nothing waits' },
  TO_DECIDE: { en: 'It has decided, and the text above has moved under some of it' },
});

export const ProposalSourceEnum = enumOf('ProposalSource', 'Whose words a proposed merge takes.', {
  OURS: { en: 'Only the organisation changed it, or both alike' },
  ABOVE: { en: 'Only the text above changed it' },
  BOTH: { en: 'Both changed it, and the changes go together' },
  CONFLICT: {
    en: "Both changed the same place: the words of both stand there, those above first, or the organisation's value where only one can be; somebody must look",
  },
});

export const OverlayChangeEnum = enumOf('OverlayChange', 'What happened to a decision about a part.', {
  DECIDED: { en: 'It is new' },
  CHANGED: { en: 'Its words or grounds are others' },
  WITHDRAWN: { en: 'It no longer stands: the text from above is followed, or the own part is gone' },
});
