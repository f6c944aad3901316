import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { versionById } from '../artefact.queries.ts';
import type { VersionRow } from '../artefact.rows.ts';
import { ArtefactVersionType } from '../artefact.type.ts';
import { DriftType, type DriftRow } from './adaptation-element.type.ts';

@Resolver(() => DriftType)
export class DriftResolver {
  @FieldResolver(() => ArtefactVersionType, { description: "The nation's version that stood when the text above moved." })
  version(@Root() { versionId }: DriftRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return versionById(context, versionId);
  }
}
