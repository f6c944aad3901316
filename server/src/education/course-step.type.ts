import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import type { Localised, Translated } from 'shared/text/localised.ts';
import { QuizBehaviourEnum, TranslatedEnum } from './education.enums.ts';
import { LocalisedText } from '../publishing/localised.type.ts';

@InterfaceType('CourseStep', { description: 'One thing to do in a course: a lesson or a quiz.' })
export abstract class CourseStepType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  node!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'The module it stands in; null where the course has none, or it stands outside them.',
  })
  module!: Localised<string> | null;

  @Field(() => Int, { nullable: true, description: 'Minutes it takes; null where nobody said.' })
  minutes!: number | null;

  @Field(() => Int, { description: 'Its place in the course, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Site-relative address of its page.' })
  path!: string;

  @Field(() => Boolean, { description: 'Whether the viewer has done it; false where the viewer does not take the course.' })
  done!: boolean;
}

@ObjectType('LessonStep', {
  implements: CourseStepType,
  description: 'A lesson. It is done when each of its questions has been answered once, right or wrong; without questions, when opened.',
})
export class LessonStepType extends CourseStepType {
  @Field(() => Int, { description: 'How many questions it asks.' })
  questionCount!: number;
}

@ObjectType('QuizStep', {
  implements: CourseStepType,
  description:
    'A quiz. It is done when passed; to practise, when handed in. It opens when every step before it is done, a pre-test at once, and may be tried any number of times.',
})
export class QuizStepType extends CourseStepType {
  @Field(() => QuizBehaviourEnum, { description: 'When answers are explained, and what it takes to have done it.' })
  behaviour!: string;

  @Field(() => Boolean, { description: 'Whether the course is completed without it.' })
  optional!: boolean;

  @Field(() => Int, { description: 'How many questions an attempt asks.' })
  questionCount!: number;

  @Field(() => Int, { description: 'How many questions there are to draw from.' })
  poolSize!: number;

  @Field(() => Int, { description: 'Share of the points needed to pass, in percent.' })
  passPercent!: number;

  @Field(() => Int, { description: 'Hours from a failed attempt until the next may begin; there is no limit to the number of tries.' })
  retryWaitHours!: number;

  @Field(() => TranslatedEnum, { nullable: true, description: 'How much of what it asks is translated; null where that was not noted.' })
  translated!: Translated | null;
}
