import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { IdentityHit, IdentityKind } from 'shared/consultations/identity-hit.ts';
import { UserError } from '../kernel/user-errors.ts';
import { IdentityKindEnum, IdentitySeverityEnum } from './consult.enums.ts';

@ObjectType('IdentityHit', { description: 'A place in a text that may identify somebody. The text itself is not repeated.' })
class IdentityHitType {
  @Field(() => IdentityKindEnum, { description: 'What it looks like.' })
  kind!: IdentityKind;

  @Field(() => IdentitySeverityEnum, { description: 'Whether it stops the text or warns.' })
  severity!: 'HARD' | 'SOFT';

  @Field(() => Int, { description: 'First UTF-16 unit of it in the text that was sent.' })
  start!: number;

  @Field(() => Int, { description: 'First UTF-16 unit after it.' })
  end!: number;
}

@ObjectType({ implements: UserError, description: 'A text was not stored, because something in it may identify a person.' })
export class IdentityFound extends UserError {
  @Field(() => ID, { description: 'The field, as an override names it.' })
  field!: string;

  @Field(() => Boolean, { description: 'Whether the author may store it anyway by giving a reason. Never for identity numbers.' })
  canOverride!: boolean;

  @Field(() => [IdentityHitType], { description: 'What stops it.' })
  hits!: IdentityHit[];
}

@ObjectType({ description: 'A text was stored, and something in it might identify a person.' })
export class IdentityWarning {
  @Field(() => ID, { description: 'The field.' })
  field!: string;

  @Field(() => [IdentityHitType], { description: 'What might.' })
  hits!: IdentityHit[];
}

@ObjectType({ implements: UserError, description: 'The field was saved elsewhere in the meantime.' })
export class DraftFieldConflict extends UserError {
  @Field(() => String, { description: 'The text as it was saved there.' })
  theirs!: string;

  @Field(() => Int, { description: 'Its revision.' })
  revision!: number;
}
