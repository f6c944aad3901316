import { Field, ID, InputType } from 'type-graphql';
import type { BodyCategory } from 'shared/review/review-words.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { BodyCategoryEnum } from './review.enums.ts';

@InputType({ description: 'A body for the register.' })
export class RegisterBodyInput {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => BodyCategoryEnum, { description: 'Whom it speaks for.' })
  category!: BodyCategory;

  @Field(() => Boolean, { description: 'A panel: each member answers.' })
  panel!: boolean;

  @Field(() => [ID], { description: 'Those who answer for it, or the members of the panel.' })
  contactIds!: string[];
}

@InputType({ description: 'What a body of the register is from now on.' })
export class ChangeBodyInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => BodyCategoryEnum, { description: 'Whom it speaks for.' })
  category!: BodyCategory;

  @Field(() => [ID], { description: 'Those who answer for it, or the members of the panel: all of them.' })
  contactIds!: string[];

  @Field(() => Boolean, { description: 'Whether rounds can be sent to it.' })
  asked!: boolean;
}

@InputType({ description: 'What was talked over with a body.' })
export class LogDialogueInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;

  @Field(() => LocalDate, { description: 'When.' })
  heldOn!: string;

  @Field(() => String, { description: 'What, and what came of it.' })
  text!: string;
}
