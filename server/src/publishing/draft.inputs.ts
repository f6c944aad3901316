import { Field, ID, InputType, Int } from 'type-graphql';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { EditionTransitionEnum } from './publishing.enums.ts';

@InputType({ description: 'The artefact to begin a new edition of.' })
export class StartDraftInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;

  @Field(() => Boolean, { nullable: true, description: 'True to mend a fault in the published version; otherwise absent.' })
  erratum?: boolean | null;
}

@InputType({ description: 'What the edition will be published with. A field that is absent stays as it is.' })
export class DescribeDraftInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;

  @Field(() => String, { nullable: true, description: 'What changes and why.' })
  changeNote?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the text must be reviewed at the latest.' })
  reviewBy?: string | null;
}

@InputType({ description: 'The artefact whose edition in work is thrown away.' })
export class DiscardDraftInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;
}

@InputType({ description: 'A removed part to put back.' })
export class RestorePartInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The part.' })
  node!: string;
}

@InputType({ description: 'The step to take with the edition in work.' })
export class MoveEditionInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;

  @Field(() => EditionTransitionEnum, { description: 'The step.' })
  transition!: EditionTransition;

  @Field(() => String, { nullable: true, description: 'Why; needed to send back.' })
  reason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the edition that was seen; where given, a step with a text that has changed since is refused.',
  })
  revision?: number | null;
}

@InputType({ description: 'Changes attributes of one part.' })
export class SetNodeInput {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => Int, { description: 'The revision of the part that was seen.' })
  revision!: number;

  @Field(() => String, { description: 'The attributes that change, as JSON text: at most 60,000 characters, 16 levels deep.' })
  attributes!: string;
}

@InputType({ description: 'Puts in a new part.' })
export class InsertNodeInput {
  @Field(() => Int, { description: 'The revision of the structure that was seen.' })
  structureRevision!: number;

  @Field(() => ID, { description: 'A new id for the part, never used before.' })
  node!: string;

  @Field(() => ID, { description: 'The part it stands in.' })
  parent!: string;

  @Field(() => ID, { nullable: true, description: 'The part it follows; nothing to stand first.' })
  after?: string | null;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => String, { description: 'All its attributes, as JSON text: at most 60,000 characters, 16 levels deep.' })
  attributes!: string;
}

@InputType({ description: 'Moves a part with everything below it.' })
export class MoveNodeInput {
  @Field(() => Int, { description: 'The revision of the structure that was seen.' })
  structureRevision!: number;

  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => ID, { description: 'The part it will stand in.' })
  parent!: string;

  @Field(() => ID, { nullable: true, description: 'The part it will follow; nothing to stand first.' })
  after?: string | null;
}

@InputType({ description: 'A part as it was seen.' })
export class SeenNodeInput {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;
}

@InputType({ description: 'Removes a part with everything below it.' })
export class RemoveNodeInput {
  @Field(() => Int, { description: 'The revision of the structure that was seen.' })
  structureRevision!: number;

  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => [SeenNodeInput], {
    nullable: true,
    description: 'The part and all below it as they were seen; where given, text that was not seen is not removed.',
  })
  seen?: SeenNodeInput[] | null;
}

@InputType({ description: 'One change of an edition: exactly one of the fields is given.' })
export class DraftOperationInput {
  @Field(() => SetNodeInput, { nullable: true, description: 'Change attributes.' })
  set?: SetNodeInput | null;

  @Field(() => InsertNodeInput, { nullable: true, description: 'Put in a part.' })
  insert?: InsertNodeInput | null;

  @Field(() => MoveNodeInput, { nullable: true, description: 'Move a part.' })
  move?: MoveNodeInput | null;

  @Field(() => RemoveNodeInput, { nullable: true, description: 'Remove a part.' })
  remove?: RemoveNodeInput | null;
}

@InputType({ description: 'Changes of an edition in work: all are made, or none.' })
export class EditDraftInput {
  @Field(() => ID, { description: 'The artefact.' })
  artefactId!: string;

  @Field(() => [DraftOperationInput], { description: 'The changes, in order; at most 100.' })
  operations!: DraftOperationInput[];
}
