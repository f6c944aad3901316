import { Field, ID, InputType, Int } from 'type-graphql';
import type { DriftChoice } from 'shared/publishing/drift.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { EditionTransitionEnum } from '../publishing.enums.ts';
import { DriftChoiceEnum } from './adaptation.enums.ts';

@InputType({ description: 'The text and the organisation that decides about it.' })
export class AdaptationInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The organisation.' })
  organisationNodeId!: string;
}

@InputType({ description: 'Some attributes of a part in words of its own, and why.' })
export class AdaptNodeInput {
  @Field(() => String, {
    description:
      'The attributes as they are to read here, as JSON text: at most 60,000 characters, 16 levels deep. Those that read as above are followed.',
  })
  attributes!: string;

  @Field(() => String, { description: 'Why it is worded otherwise; may be empty until it is handed in.' })
  reason!: string;

  @Field(() => [String], { description: 'The criteria of evidence-to-decision that come out differently, as codes.' })
  differingCriteria!: string[];

  @Field(() => String, { description: 'What follows from it for patients and care; may be empty.' })
  consequence!: string;
}

@InputType({ description: 'That a part is left out, and why.' })
export class ExcludeNodeInput {
  @Field(() => String, { description: 'Why; may be empty until it is handed in.' })
  reason!: string;
}

@InputType({ description: "A part of the organisation's own. The place is for a new one; a known one is moved by moveAddition." })
export class AddNodeInput {
  @Field(() => ID, { description: 'The part it stands in.' })
  parent!: string;

  @Field(() => ID, { nullable: true, description: 'The part it follows; nothing to stand first.' })
  after?: string | null;

  @Field(() => String, {
    description: 'The part and everything below it, by id: `{ id: { type, attrs, children } }` as JSON text, at most 60,000 characters.',
  })
  nodes!: string;

  @Field(() => String, { nullable: true, description: 'Why it is added; absent keeps what was said.' })
  reason?: string | null;
}

@InputType({ description: 'What is decided about a part: exactly one of the fields is given.' })
export class NodeDecisionInput {
  @Field(() => Boolean, { nullable: true, description: 'True to follow the text from above, and say so.' })
  adopt?: boolean | null;

  @Field(() => AdaptNodeInput, { nullable: true, description: 'Word some of it otherwise.' })
  adapt?: AdaptNodeInput | null;

  @Field(() => ExcludeNodeInput, { nullable: true, description: 'Leave it out, with everything below it.' })
  exclude?: ExcludeNodeInput | null;

  @Field(() => AddNodeInput, { nullable: true, description: 'Add it, or word an added part otherwise.' })
  add?: AddNodeInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True to decide nothing: the text from above is followed, and an added part is gone.',
  })
  withdraw?: boolean | null;
}

@InputType({ description: 'A decision about one part. The decisions in work are begun where there are none.' })
export class DecideOnNodeInput extends AdaptationInput {
  @Field(() => ID, { description: 'The part; a new id for one that is added, never used before.' })
  node!: string;

  @Field(() => Int, { description: 'The revision of the decision that was seen; 0 where none was made.' })
  revision!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `publishedNumber` of the part as it was seen; where another adaptation is published since, the decision comes back as a conflict.',
  })
  published?: number | null;

  @Field(() => NodeDecisionInput, { description: 'What is decided.' })
  decision!: NodeDecisionInput;

  @Field(() => String, {
    nullable: true,
    description:
      'The `textMark` of the part as it was seen; where the text above has changed since, what is decided comes back as a conflict.',
  })
  above?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where this settles how the text above is met that moved under the decision in work.',
  })
  settles?: boolean | null;
}

@InputType({ description: 'Another place for an added part.' })
export class MoveAdditionInput extends AdaptationInput {
  @Field(() => ID, { description: 'The added part.' })
  node!: string;

  @Field(() => Int, { description: 'The revision of the decision that was seen.' })
  revision!: number;

  @Field(() => ID, { description: 'The part it will stand in.' })
  parent!: string;

  @Field(() => ID, { nullable: true, description: 'The part it will follow; nothing to stand first.' })
  after?: string | null;
}

@InputType({ description: 'What the decisions will be published with. A field that is absent stays as it is.' })
export class DescribeAdaptationInput extends AdaptationInput {
  @Field(() => String, { nullable: true, description: 'What changes and why.' })
  changeNote?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the decisions must be reviewed at the latest.' })
  reviewBy?: string | null;
}

@InputType({ description: 'The step to take with the decisions in work.' })
export class MoveAdaptationInput extends AdaptationInput {
  @Field(() => EditionTransitionEnum, { description: 'The step.' })
  transition!: EditionTransition;

  @Field(() => String, { nullable: true, description: 'Why; needed to send back.' })
  reason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the decisions that was seen; where given, a step with decisions that have changed since is refused.',
  })
  revision?: number | null;
}

@InputType({ description: 'How a drift is dealt with. It ends when the decisions are published.' })
export class ResolveDriftInput {
  @Field(() => ID, { description: 'The drift.' })
  driftId!: string;

  @Field(() => Int, { description: 'The revision of the decision that was seen.' })
  revision!: number;

  @Field(() => DriftChoiceEnum, { description: 'What is chosen.' })
  choice!: DriftChoice;

  @Field(() => String, { description: 'Why; kept with the drift.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The `textMark` of the part as it was seen; where the text above has changed since, the choice comes back as a conflict.',
  })
  above?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For MERGE, the attributes as they are to read here, as JSON text: at most 60,000 characters, 16 levels deep.',
  })
  attributes?: string | null;
}
