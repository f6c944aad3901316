import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { EditionWriterType, TeamMemberType } from './review-team.type.ts';
import type { MemberRow, WriterRow } from './team.queries.ts';

@Resolver(() => TeamMemberType)
export class TeamMemberResolver {
  @FieldResolver(() => Boolean, { description: 'Is it the viewer?' })
  isViewer(@Root() member: MemberRow, @Ctx() { viewer }: Context): boolean {
    return viewer.kind === 'PERSON' && viewer.personId === member.personId;
  }
}

@Resolver(() => EditionWriterType)
export class EditionWriterResolver {
  @FieldResolver(() => Boolean, { description: 'Is it the viewer?' })
  isViewer(@Root() writer: WriterRow, @Ctx() { viewer }: Context): boolean {
    return viewer.kind === 'PERSON' && viewer.personId === writer.personId;
  }
}
