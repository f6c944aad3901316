import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { versionById } from '../artefact.queries.ts';
import type { VersionRow } from '../artefact.rows.ts';
import { ArtefactVersionType } from '../artefact.type.ts';
import { DriftType, LeftOutTextType, type DriftRow } from './adaptation-element.type.ts';
import { leftOutText, type LeftOutText } from './left-out-text.queries.ts';

@Resolver(() => DriftType)
export class DriftResolver {
  @FieldResolver(() => ArtefactVersionType, { description: "The nation's version that stood when the text above moved." })
  version(@Root() { versionId }: DriftRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return versionById(context, versionId);
  }

  @FieldResolver(() => LeftOutTextType, {
    nullable: true,
    description: 'What moved under a decision to leave a part out; null for other decisions, and where the part is gone above.',
  })
  leftOut(@Root() { desk, nodeId }: DriftRow, @Ctx() context: Context): Promise<LeftOutText | null> {
    return leftOutText(context, desk, nodeId);
  }
}
