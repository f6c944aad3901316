import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { LocalisedText } from '../../publishing/localised.type.ts';

@ObjectType({ description: 'A file of a lesson.' })
class LessonFile {
  @Field(() => String, { description: 'Where it is; for who may read the lesson.' })
  url!: string;

  @Field(() => String, { description: 'What it is called when it is saved.' })
  name!: string;

  @Field(() => String, { description: 'Its media type.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
}

@ObjectType({ description: 'A picture in a lesson.' })
class LessonFigure {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => LessonFile, { description: 'The picture.' })
  file!: LessonFile;

  @Field(() => LocalisedText, { description: 'What it shows, for who does not see it.' })
  alt!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'What stands under it; null where nothing does.' })
  caption!: Localised<string> | null;
}

@ObjectType({ description: 'A video in a lesson, with captions and with its words to read.' })
class LessonVideo {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => LessonFile, { description: 'The video.' })
  file!: LessonFile;

  @Field(() => LessonFile, { description: 'Its captions, as WebVTT.' })
  captions!: LessonFile;

  @Field(() => LocalisedText, { description: 'What is said and shown, to read instead.' })
  transcript!: Localised<string>;
}

@ObjectType({ description: 'A document to save.' })
class LessonAttachment {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => LocalisedText, { description: 'What it is.' })
  title!: Localised<string>;

  @Field(() => LessonFile, { description: 'The document.' })
  file!: LessonFile;
}

@ObjectType({ description: 'A part of another text, embedded by a pinned citation.' })
export class LessonEmbed {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'What is said before it; null where nothing is.' })
  intro!: Localised<string> | null;
}

export const LessonPart = createUnionType({
  name: 'LessonPart',
  description: 'What a lesson holds beside its text and its questions.',
  types: () => [LessonFigure, LessonVideo, LessonAttachment, LessonEmbed] as const,
});
