import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotAllowed, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import { ArtefactType } from './artefact.type.ts';

@InputType({ description: 'What to take out of use, and why.' })
export class RetireArtefactInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;

  @Field(() => String, { description: 'Why, in words readers will see.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'What replaces it; nothing where there is no successor.' })
  replacedById?: string | null;
}

const RetireArtefactError = createUnionType({
  name: 'RetireArtefactError',
  description: 'Why an artefact was not taken out of use.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput] as const,
});

@ObjectType('RetireArtefactPayload', { description: 'The artefact as it now is, or what is in the way.' })
export class RetireArtefactPayload {
  @Field(() => ArtefactType, { nullable: true, description: 'The artefact; null where there are errors.' })
  artefact!: ArtefactRow | null;

  @Field(() => [RetireArtefactError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
