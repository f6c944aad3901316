import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { Conflict, InvalidInput, NotAllowed, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import { ArtefactType } from './artefact.type.ts';
import { TrackEnum } from './publishing.enums.ts';

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

@InputType({ description: 'What is said of a text before its first word is written.' })
export abstract class NewArtefactInput {
  @Field(() => String, { description: 'What it is called; its address is made of this.' })
  title!: string;

  @Field(() => ID, { description: 'Who answers for it: a node of the organisation where the viewer is an editor, or one below it.' })
  organisationNodeId!: string;

  @Field(() => TrackEnum, { description: 'Whom it is about.' })
  track!: ArtefactRow['track'];

  @Field(() => [Int], { description: 'Care levels it is for, 1 to 4; none where it is for all.' })
  levels!: number[];

  @Field(() => [String], { description: 'Topics it belongs to, as codes.' })
  tags!: string[];
}

@InputType({ description: 'A text to be begun: what it is, what it is called, whose it is and whom it is about.' })
export class CreateArtefactInput extends NewArtefactInput {
  @Field(() => String, { description: 'What it is: nationalGuideline, careProgramme, evaluation …' })
  kind!: string;
}

const CreateArtefactError = createUnionType({
  name: 'CreateArtefactError',
  description: 'Why a text was not begun.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput, Conflict] as const,
});

@ObjectType('CreateArtefactPayload', { description: 'The text with its first edition in work, or what is in the way.' })
export class CreateArtefactPayload {
  @Field(() => ArtefactType, { nullable: true, description: 'The text; null where there are errors.' })
  artefact!: ArtefactRow | null;

  @Field(() => [CreateArtefactError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
