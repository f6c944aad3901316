import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType('ConsultAttachment', { implements: Node, description: 'A file of a question; pictures without metadata.' })
export class AttachmentType extends Node {
  @Field(() => String, { description: 'Its name, with the ending of what it is.' })
  name!: string;

  @Field(() => String, { description: 'Its media type, by what its bytes are.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size!: number;

  @Field(() => Int, { nullable: true, description: 'Pages of a document; null for a picture.' })
  pages!: number | null;

  @Field(() => Boolean, { description: 'It holds text that was read for identifiers. What stands in a picture nobody has read.' })
  textRead!: boolean;

  @Field(() => Boolean, { description: 'Its content is erased.' })
  isErased!: boolean;
}
