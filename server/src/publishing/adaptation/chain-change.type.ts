import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime } from '../../kernel/scalars.ts';

@ObjectType('ChainChange', {
  implements: Node,
  description: 'That an organisation chose other texts to start from, so that a text may read otherwise there since.',
})
export class ChainChangeType extends Node {
  /** For the resolver. */
  organisationNodeId!: string;
  fromId!: string;
  toId!: string;

  @Field(() => DateTime, { description: 'When.' })
  changedAt!: Date;
}

export const ChainChangeConnection = connectionOf('ChainChange', () => ChainChangeType);
