import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime } from '../kernel/scalars.ts';
import { InvalidInput, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import { ArtefactType, ArtefactVersionType } from './artefact.type.ts';
import type { CitationRow } from './citation.rows.ts';
import { LocalisedText } from './localised.type.ts';
import { StaleKindEnum } from './publishing.enums.ts';

@ObjectType({ description: 'The cited text reads differently from what was seen.' })
export class StalenessNotice {
  @Field(() => StaleKindEnum, { description: 'How it differs.' })
  kind!: 'CHANGED' | 'REMOVED' | 'SAFETY';

  @Field(() => DateTime, { description: 'Since when.' })
  raisedAt!: Date | string;

  @Field(() => ArtefactVersionType, { description: 'The newest version, in which it reads differently.' })
  version!: ArtefactVersionType;
}

@ObjectType('Citation', {
  implements: Node,
  description: 'Something rests on a part of a published text, as it read when somebody looked.',
})
export class CitationType extends Node {
  @Field(() => ArtefactType, { nullable: true, description: 'The artefact that cites; null where the source is an answer to a question.' })
  sourceArtefact!: ArtefactType | null;

  @Field(() => ID, { nullable: true, description: 'The part of the artefact that cites.' })
  sourceNodeId!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What the citing part is called.' })
  sourceLabel!: Localised<string> | null;

  @Field(() => ArtefactType, { description: 'The artefact that is cited.' })
  target!: ArtefactType;

  @Field(() => ID, { description: 'The part that is cited.' })
  targetNodeId!: string;

  @Field(() => LocalisedText, { description: 'What the cited part was called in the version that was seen.' })
  targetLabel!: Localised<string>;

  @Field(() => String, { description: 'What the cited part is, for example outcome or recommendation.' })
  targetType!: string;

  @Field(() => ArtefactVersionType, { description: 'The version that was seen.' })
  pinnedVersion!: ArtefactVersionType;

  @Field(() => DateTime, { description: 'When it was seen.' })
  pinnedAt!: Date | string;

  @Field(() => StalenessNotice, { nullable: true, description: 'Set where the text now reads differently and nobody has looked.' })
  stale!: StalenessNotice | null;
}

export const CitationConnection = connectionOf('Citation', () => CitationType);

@InputType({ description: 'The citation that still holds, and why.' })
export class ConfirmCitationInput {
  @Field(() => ID, { description: 'The citation.' })
  citationId!: string;

  @Field(() => String, { description: 'Why it still holds; kept with the citation.' })
  reason!: string;
}

const ConfirmCitationError = createUnionType({
  name: 'ConfirmCitationError',
  description: 'Why a citation was not confirmed.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'The citation as it now is, or what is in the way.' })
export class ConfirmCitationPayload {
  @Field(() => CitationType, { nullable: true, description: 'The citation; null where there are errors.' })
  citation!: CitationRow | null;

  @Field(() => [ConfirmCitationError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
