import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime, Json } from '../../kernel/scalars.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { RichText } from 'shared/text/rich-text.ts';
import { payload, stepErrors, textPayload } from '../consult.payloads.type.ts';

@ObjectType('ConsultReuse', { description: 'A text for everyone that was made of a question, as it now stands.' })
export class ReuseType {
  @Field(() => String, { nullable: true, description: 'Its question; null once the text is no longer in work.' })
  question!: string | null;

  @Field(() => Json, { nullable: true, description: 'Its answer, rich text as `{ sv, en? }`; null once the text is no longer in work.' })
  answer!: Localised<RichText> | null;

  @Field(() => DateTime, { description: 'Until then the asker may say no.' })
  vetoUntil!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the asker said no; null otherwise.' })
  vetoedAt!: Date | null;

  @Field(() => Boolean, { description: 'The viewer may say no now.' })
  viewerCanVeto!: boolean;

  @Field(() => Boolean, { description: 'The viewer may say no now, and has not said that there is nothing against it.' })
  viewerCanAccept!: boolean;
}

@InputType({ description: 'A question and an answer written anew, for everyone.' })
export class ProposeQaArticleInput {
  @Field(() => ID, { description: 'The closed question it is made of.' })
  consultId!: string;

  @Field(() => String, { description: 'The question, as many could ask it.' })
  question!: string;

  @Field(() => String, { description: 'The answer, without anything of the patient.' })
  answer!: string;
}

@InputType({ description: 'A question whose text for everyone the asker says no to.' })
export class VetoConsultReuseInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;
}

export const ProposeQaArticlePayload = textPayload('ProposeQaArticle');
@InputType({ description: 'A question whose text for everyone the asker has nothing against.' })
export class AcceptConsultReuseInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;
}

export const AcceptConsultReusePayload = payload('AcceptConsultReuse', stepErrors);
export const VetoConsultReusePayload = payload('VetoConsultReuse', stepErrors);
