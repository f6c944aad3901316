import { Field, Int, ObjectType } from 'type-graphql';
import type { SynonymKind } from 'shared/search/synonym.ts';
import { connectionOf } from '../../connection.ts';
import { DateTime } from '../../scalars.ts';
import { Node } from '../../graphql/node.type.ts';
import { SynonymKindEnum } from '../search.enums.ts';

@ObjectType('SearchSynonym', { implements: Node, description: 'That whoever types one thing also means another.' })
export class SearchSynonymType extends Node {
  @Field(() => String, { description: 'What is typed.' })
  term!: string;

  @Field(() => String, { description: 'What texts say.' })
  meaning!: string;

  @Field(() => SynonymKindEnum, { description: 'What makes them mean the same.' })
  kind!: SynonymKind;

  @Field(() => Boolean, { description: 'The other way round too.' })
  bothWays!: boolean;

  @Field(() => DateTime, { description: 'When it was last changed, or put in.' })
  changedAt!: Date;

  @Field(() => Boolean, { description: 'True where it came with the product and no editor has changed it.' })
  isDelivered!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many searches it has widened; null where so few that a single search would show.' })
  used!: number | null;
}

export const SearchSynonymConnection = connectionOf('SearchSynonym', () => SearchSynonymType);
