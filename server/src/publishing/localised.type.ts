import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A text in Swedish and, where it is translated, in English.' })
export class LocalisedText {
  @Field(() => String, { description: 'The Swedish text, the source.' })
  sv!: string;

  @Field(() => String, { nullable: true, description: 'The English text; null where it is not translated.' })
  en?: string | null;
}
