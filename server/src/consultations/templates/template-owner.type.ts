import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { InvalidInput, NotAllowed, type UserErrorRow } from '../../kernel/user-errors.ts';
import { ConsultTopicEnum } from '../consult.enums.ts';

@ObjectType('TemplateOwnerUnit', { description: 'A knowledge centre that may answer for a template.' })
export class TemplateOwnerUnit {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@InputType({ description: 'A template, and who answers for it.' })
export class SetTemplateOwnerInput {
  @Field(() => ConsultTopicEnum, { description: 'The topic of the template.' })
  topic!: ConsultTopicCode;

  @Field(() => ID, { nullable: true, description: 'The knowledge centre; left out, the national coordinator answers for it.' })
  unitId?: string | null;
}

const SetTemplateOwnerError = createUnionType({
  name: 'SetTemplateOwnerError',
  description: 'What is in the way.',
  types: () => [NotAllowed, InvalidInput] as const,
});

@ObjectType({ description: 'Whether it was decided, or what is in the way.' })
export class SetTemplateOwnerPayload {
  @Field(() => Boolean, { description: 'It was decided.' })
  done!: boolean;

  @Field(() => [SetTemplateOwnerError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
