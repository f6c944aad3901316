import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { LocalisedText } from './localised.type.ts';

@ObjectType('Reference', { description: 'A published source in the bibliography of a text.' })
export class ReferenceType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => Int, { description: 'Its number, in the order in which the text first names its sources.' })
  number!: number;

  @Field(() => String, { description: 'Its title, in its own language.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  authors!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  journal!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who published a book or a report; with a journal, that is the book a chapter stands in.',
  })
  publisher?: string | null;

  @Field(() => Int, { nullable: true, description: 'When it was published.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'The volume of its journal.' })
  volume?: string | null;

  @Field(() => String, { nullable: true, description: 'The issue of its journal.' })
  issue?: string | null;

  @Field(() => String, { nullable: true, description: 'Its pages, or its number as an article.' })
  pages?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in PubMed.' })
  pmid?: string | null;

  @Field(() => String, { nullable: true, description: 'Where and when its journal withdrew it; null for one that stands.' })
  retraction?: string | null;

  @Field(() => String, { nullable: true, description: 'Its DOI, without an address.' })
  doi!: string | null;

  @Field(() => String, { nullable: true, description: 'Its ISBN.' })
  isbn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be known about it, such as that it was read through another source.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'What remains to be confirmed; null where it is confirmed.' })
  toConfirm!: string | null;
}

@ObjectType({ description: 'A part of a text that states something nobody has confirmed yet.' })
export class UnconfirmedPart {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  label!: Localised<string>;

  @Field(() => String, { description: 'What remains to be confirmed.' })
  toConfirm!: string;
}
