import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { versionById } from '../artefact.queries.ts';
import type { VersionRow } from '../artefact.rows.ts';
import { ArtefactVersionType } from '../artefact.type.ts';
import { DriftType, LeftOutTextType, type DriftRow } from './adaptation-element.type.ts';
import { leftOutText, type LeftOutText } from './left-out-text.queries.ts';
import { movedIn } from './moved-in.queries.ts';

@Resolver(() => DriftType)
export class DriftResolver {
  @FieldResolver(() => ArtefactVersionType, { description: "The nation's version that stood when the text above moved." })
  version(@Root() { versionId }: DriftRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return versionById(context, versionId);
  }

  @FieldResolver(() => [ArtefactVersionType], {
    description:
      "The nation's versions that changed the part after it was decided about, the oldest first; none where organisations above changed it.",
  })
  async movedIn(@Root() { desk, nodeId }: DriftRow, @Ctx() context: Context): Promise<VersionRow[]> {
    const { versions } = await movedIn(context, desk, nodeId);
    return (await Promise.all(versions.map((id) => versionById(context, id)))).filter((version) => version !== null);
  }

  @FieldResolver(() => ArtefactVersionType, {
    nullable: true,
    description: "The nation's newest version that reads as what was decided about; null where none does.",
  })
  async decidedOn(@Root() { desk, nodeId }: DriftRow, @Ctx() context: Context): Promise<VersionRow | null> {
    const { decidedOn } = await movedIn(context, desk, nodeId);
    return decidedOn === null ? null : versionById(context, decidedOn);
  }

  @FieldResolver(() => LeftOutTextType, {
    nullable: true,
    description: 'What moved under a decision to leave a part out; null for other decisions, and where the part is gone above.',
  })
  leftOut(@Root() { desk, nodeId }: DriftRow, @Ctx() context: Context): Promise<LeftOutText | null> {
    return leftOutText(context, desk, nodeId);
  }
}
