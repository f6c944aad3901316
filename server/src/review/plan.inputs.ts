import { Field, ID, InputType } from 'type-graphql';
import type { InitiativeKind, MilestoneKind } from 'shared/review/plan-words.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { InitiativeKindEnum, MilestoneKindEnum } from './review.enums.ts';

@InputType({ description: 'An initiative for the register.' })
export class RegisterInitiativeInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => InitiativeKindEnum, { description: 'What it is.' })
  kind!: InitiativeKind;

  @Field(() => String, { description: 'Whoever answers for it.' })
  holder!: string;

  @Field(() => String, { nullable: true, description: 'Where it is told of, an address on the web.' })
  url?: string | null;
}

@InputType({ description: 'What an initiative of the register is from now on.' })
export class ChangeInitiativeInput extends RegisterInitiativeInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => Boolean, { description: 'Whether it is going on.' })
  ongoing!: boolean;
}

@InputType({ description: 'That an initiative bears on the work with a text.' })
export class LinkInitiativeInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => String, { description: 'How it bears on the text.' })
  bearing!: string;
}

@InputType({ description: 'That an initiative does not bear on a text any more.' })
export class UnlinkInitiativeInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;
}

@InputType({ description: 'What the work with a text is to reach or report by a day.' })
export class PlanMilestoneInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => MilestoneKindEnum, { description: 'What it is.' })
  kind!: MilestoneKind;

  @Field(() => String, { description: 'What is to be reached or reported.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Whom it is reported to.' })
  recipient?: string | null;

  @Field(() => LocalDate, { description: 'By which day.' })
  dueOn!: string;
}

@InputType({ description: 'That a milestone is reached, or a report handed over.' })
export class ReachMilestoneInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;

  @Field(() => LocalDate, { description: 'When.' })
  reachedOn!: string;

  @Field(() => String, { nullable: true, description: 'What was reported; a report needs it.' })
  report?: string | null;
}

@InputType({ description: 'A milestone that is not to be reached after all.' })
export class RemoveMilestoneInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;
}
