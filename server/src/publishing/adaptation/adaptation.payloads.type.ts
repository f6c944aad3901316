import { Field, ObjectType, createUnionType } from 'type-graphql';
import {
  Conflict,
  InvalidInput,
  NotAllowed,
  NotFound,
  NotReady,
  UserError,
  type ErrorRow,
  type UserErrorRow,
} from '../../kernel/user-errors.ts';
import { AdaptationElementType } from './adaptation-element.type.ts';
import type { AdaptationRow } from './adaptation.rows.ts';
import { AdaptationType } from './adaptation.type.ts';

@ObjectType({ implements: UserError, description: 'Somebody else decided about the same part in the meantime.' })
class AdaptationConflict extends UserError {
  @Field(() => AdaptationElementType, { nullable: true, description: 'The part as they left it; null where it is gone.' })
  theirs!: AdaptationElementType | null;
}

/** Somebody else's decision beside one's own. */
export type AdaptationConflictRow = ErrorRow<'AdaptationConflict'> & { theirs: AdaptationElementType | null };

const AdaptationError = createUnionType({
  name: 'AdaptationError',
  description: 'Why decisions were not begun, described or thrown away.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput] as const,
});

const DecideOnNodeError = createUnionType({
  name: 'DecideOnNodeError',
  description: 'Why a decision was not saved; the path of InvalidInput begins with the part.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput, AdaptationConflict] as const,
});

const MoveAdaptationError = createUnionType({
  name: 'MoveAdaptationError',
  description: 'Why a step was not taken; the path of NotReady leads to the part to mend.',
  types: () => [NotFound, NotAllowed, NotReady, Conflict] as const,
});

@ObjectType({ description: 'What the organisation decides as it now is, or what is in the way.' })
export class AdaptationPayload {
  @Field(() => AdaptationType, { nullable: true, description: 'The decisions; null where there are errors.' })
  adaptation!: AdaptationRow | null;

  @Field(() => [AdaptationError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The part with what is decided about it now, or what is in the way.' })
export class DecideOnNodePayload {
  @Field(() => AdaptationType, { nullable: true, description: 'All the decisions; null where there are errors.' })
  adaptation!: AdaptationRow | null;

  @Field(() => AdaptationElementType, { nullable: true, description: 'The part; null where there are errors, and where it is gone.' })
  element!: AdaptationElementType | null;

  @Field(() => [DecideOnNodeError], { description: 'What is in the way; empty when it was done.' })
  errors!: (UserErrorRow | AdaptationConflictRow)[];
}

@ObjectType({ description: 'What the organisation decides after the step, or what is in the way.' })
export class MoveAdaptationPayload {
  @Field(() => AdaptationType, { nullable: true, description: 'The decisions; null where there are errors.' })
  adaptation!: AdaptationRow | null;

  @Field(() => [MoveAdaptationError], { description: 'What is in the way; empty when the step was taken.' })
  errors!: UserErrorRow[];
}
