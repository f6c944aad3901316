import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../kernel/connection.ts';
import { ArtefactType, VersionNode } from './artefact.type.ts';

@ObjectType('CitableNode', { description: 'A part of a published text, with the artefact it belongs to.' })
export class CitableNodeType extends VersionNode {
  @Field(() => String, { description: 'How a document names the artefact it cites; with nodeId it is what an attribute `cites` holds.' })
  referenceId!: string;

  @Field(() => ArtefactType, { description: 'The artefact it belongs to.' })
  artefact!: ArtefactType;

  @Field(() => String, { description: 'Site-relative address of the place where readers find it.' })
  path!: string;
}

export const CitableNodeConnection = connectionOf('CitableNode', () => CitableNodeType);
