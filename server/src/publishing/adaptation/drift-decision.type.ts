import { Field, ID, ObjectType } from 'type-graphql';
import type { DriftChoice } from 'shared/publishing/drift.ts';
import { connectionOf } from '../../kernel/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { DriftChoiceEnum } from './adaptation.enums.ts';

@ObjectType('DriftDecision', {
  implements: Node,
  description: 'How an organisation dealt with a change of the text above, published with its decisions.',
})
export class DriftDecisionType extends Node {
  /** For the resolver. */
  organisationNodeId!: string;
  versionId!: string;

  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => DriftChoiceEnum, { description: 'What it chose.' })
  choice!: DriftChoice;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When the choice was published.' })
  decidedAt!: Date;
}

export const DriftDecisionConnection = connectionOf('DriftDecision', () => DriftDecisionType);
