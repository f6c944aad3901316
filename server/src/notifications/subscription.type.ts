import { Field, ID, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { enumOf } from '../kernel/graphql/enum-of.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime } from '../kernel/scalars.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import type { PublishedChange } from './published-changes.queries.ts';

const PublishedChangeEnum = enumOf('PublishedChangeType', 'What readers see otherwise than before.', {
  VERSION: { en: 'A new version of a text' },
  ADAPTATION: { en: "An organisation's decisions about a text" },
  CHAIN: { en: 'Other texts that an organisation starts from' },
  RETIREMENT: { en: 'A text taken out of use' },
});

@ObjectType('Subscription', { implements: Node, description: 'That the viewer wants to hear of a text, a topic or an organisation.' })
export class SubscriptionType extends Node {
  @Field(() => String, { nullable: true, description: 'The topic, as a code; null where it is no topic.' })
  tag!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation; null where it is none.' })
  organisationName!: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  createdAt!: Date;
}

@ObjectType('PublishedChange', { description: 'Something readers see otherwise than before.' })
export class PublishedChangeType {
  @Field(() => ID, { description: 'Names it in this list.' })
  id!: string;

  @Field(() => PublishedChangeEnum, { description: 'What it is.' })
  type!: PublishedChange['type'];

  @Field(() => String, { description: 'What kind of text it is about.' })
  kind!: string;

  @Field(() => LocalisedText, { description: 'What the text is called.' })
  title!: Localised<string>;

  @Field(() => String, { description: 'The number of the version or of the decisions.' })
  number!: string;

  @Field(() => String, { description: 'What changed and why.' })
  note!: string;

  @Field(() => Boolean, { description: 'Whether it concerns patient safety.' })
  safety!: boolean;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt!: Date;

  @Field(() => String, { description: 'Whose text it is.' })
  organisationName!: string;
}

export const SubscriptionConnection = connectionOf('Subscription', () => SubscriptionType);
export const PublishedChangeConnection = connectionOf('PublishedChange', () => PublishedChangeType);
