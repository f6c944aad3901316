import { Field, ID, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { LocalisedText } from './localised.type.ts';
import { ReviewSubjectEnum } from './publishing.enums.ts';

@ObjectType('ReviewDue', { description: "A published text, or an organisation's adaptation of one, whose review is due." })
export class ReviewDueType {
  @Field(() => ID, { description: 'Names it in this list.' })
  id!: string;

  @Field(() => ReviewSubjectEnum, { description: 'Whether it is the text itself or an adaptation of it.' })
  subject!: 'ARTEFACT' | 'ADAPTATION';

  @Field(() => String, { description: 'What kind of text it is.' })
  kind!: string;

  @Field(() => LocalisedText, { description: 'What the text is called.' })
  title!: Localised<string>;

  @Field(() => String, { description: 'Who answers for it.' })
  organisationName!: string;

  @Field(() => String, { description: 'The number of the version that readers see.' })
  number!: string;

  @Field(() => LocalDate, { description: 'When it must be reviewed at the latest.' })
  reviewBy!: string;

  @Field(() => Boolean, { description: 'True when that date has passed.' })
  overdue!: boolean;

  @Field(() => String, { description: 'Site-relative address of the page where it is worked with.' })
  path!: string;
}

export const ReviewDueConnection = connectionOf('ReviewDue', () => ReviewDueType);
