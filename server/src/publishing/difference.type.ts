import { Field, ID, ObjectType } from 'type-graphql';
import type { NodeDifference } from 'shared/publishing/word-difference.ts';
import { Json } from '../kernel/scalars.ts';
import { NodeChangeEnum } from './publishing.enums.ts';

/** A difference as the rules of the package shared give it. */
export type NodeDifferenceRow = NodeDifference;

@ObjectType('NodeDifference', { description: 'What happened to one part between two versions.' })
export class NodeDifferenceType {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => NodeChangeEnum, { description: 'What happened to it.' })
  change!: string;

  @Field(() => Json, {
    description: 'Its attributes that differ: name with segments of kept, added and removed words, or with the values before and after.',
  })
  attributes!: unknown;
}
