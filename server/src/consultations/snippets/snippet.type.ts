import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../kernel/user-errors.ts';
import { IdentityFound } from '../consult-errors.type.ts';
import { ConsultTopicEnum } from '../consult.enums.ts';
import { errorUnion } from '../consult.payloads.type.ts';
import type { SnippetResult } from './save-snippet.ts';

@ObjectType('ConsultSnippet', { implements: Node, description: 'A piece of text a unit answers with again and again.' })
export class SnippetType extends Node {
  @Field(() => ConsultTopicEnum, { nullable: true, description: 'Its topic; null where it suits every one.' })
  topic!: ConsultTopicCode | null;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => Int, { description: 'Which wording it is, from 1.' })
  version!: number;

  @Field(() => String, { description: 'Who vouches for it.' })
  ownerName!: string;

  @Field(() => LocalDate, { description: 'The last day it is offered.' })
  offeredUntil!: string;

  @Field(() => Boolean, { description: 'It is offered today.' })
  isOffered!: boolean;

  @Field(() => Boolean, { description: 'The viewer vouches for it.' })
  viewerOwns!: boolean;
}

@InputType({ description: 'A snippet, new or in new words.' })
export class SaveConsultSnippetInput {
  @Field(() => ID, { nullable: true, description: 'The one that gets new words; a new one where left out.' })
  snippetId?: string | null;

  @Field(() => ConsultTopicEnum, { nullable: true, description: 'Its topic; all where left out.' })
  topic?: ConsultTopicCode | null;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => LocalDate, { description: 'The last day it is to be offered, two years ahead at most.' })
  offeredUntil!: string;
}

@InputType({ description: 'A snippet.' })
export class EndConsultSnippetInput {
  @Field(() => ID, { description: 'Which.' })
  snippetId!: string;
}

const SnippetError = errorUnion('ConsultSnippetError', [NotAllowed, NotFound, InvalidInput, IdentityFound]);

@ObjectType({ description: 'Whether it was done, or what is in the way.' })
export class ConsultSnippetPayload {
  @Field(() => Boolean, { description: 'It was done.' })
  done!: boolean;

  @Field(() => [SnippetError], { description: 'What is in the way; empty when it was done.' })
  errors!: SnippetResult['errors'];
}
