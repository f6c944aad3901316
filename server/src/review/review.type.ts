import { Field, ObjectType } from 'type-graphql';
import type { EditionState, ReviewPath } from 'shared/publishing/edition-state.ts';
import type { Localised } from 'shared/text/localised.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { EditionStateEnum } from '../publishing/publishing.enums.ts';
import { ReviewPathEnum } from './review.enums.ts';

@ObjectType('Review', {
  implements: Node,
  description: 'The review of a text: its team, votes, comments and rounds. Seen by those who work with the text.',
})
export class ReviewType extends Node {
  @Field(() => String, { description: 'The last part of the address of the text.' })
  slug!: string;

  @Field(() => String, { description: 'The kind of the text.' })
  kind!: string;

  @Field(() => LocalisedText, { description: 'What the text is called as it is being written.' })
  title!: Localised<string>;

  @Field(() => ReviewPathEnum, { description: 'The course its edition takes.' })
  path!: ReviewPath;

  @Field(() => [ReviewPathEnum], { description: 'The courses that may be chosen for its edition.' })
  openPaths!: readonly ReviewPath[];

  @Field(() => EditionStateEnum, { nullable: true, description: 'Where the edition stands; null where none is in work.' })
  state!: EditionState | null;
}
