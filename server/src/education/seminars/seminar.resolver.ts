import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { organisationNodeById } from '../../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import { artefactById } from '../../publishing/artefact.queries.ts';
import type { ArtefactRow } from '../../publishing/artefact.rows.ts';
import { ArtefactType } from '../../publishing/artefact.type.ts';
import { courseById, type CourseRow } from '../course.queries.ts';
import { CourseType } from '../course.type.ts';
import { addressSince } from './calendar.queries.ts';
import { participantsCsv } from './participants-csv.queries.ts';
import { placesOfSeminar } from './seminar-places.queries.ts';
import { seminarHolders } from './seminar-holders.queries.ts';
import { newsOfSeminar } from './seminar-news.ts';
import type { SeminarNews } from './seminar-news.ts';
import { readSeminar, seminarsPage, type SeminarList } from './seminar.queries.ts';
import type { CaseRow, PlaceRow, SeminarRow, SessionRow } from './seminar.rows.ts';
import {
  SeminarCase,
  SeminarConnection,
  SeminarPlaceConnection,
  SeminarPlaceType,
  SeminarSessionType,
  SeminarType,
} from './seminar.type.ts';
import { SeminarListEnum, SeminarNewsEnum } from './seminars.enums.ts';

@Resolver(() => SeminarType)
export class SeminarResolver {
  @Query(() => SeminarType, {
    nullable: true,
    description: 'A seminar that is open to the viewer, or the viewer holds; null for any other.',
  })
  seminar(@Arg('id', () => ID, { description: 'The seminar.' }) id: string, @Ctx() context: Context): Promise<SeminarRow | null> {
    return readSeminar(context, id);
  }

  @Query(() => SeminarConnection, { description: 'Seminars that are open to the viewer, or the viewer holds. Empty for a guest.' })
  seminars(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('list', () => SeminarListEnum, { defaultValue: 'UPCOMING', description: 'Which of them.' }) list: SeminarList,
    @Ctx() context: Context,
  ): Promise<Page<SeminarRow>> {
    return seminarsPage(context, args, list);
  }

  @Query(() => [OrganisationNodeType], {
    description: 'Organisations in whose name the viewer may arrange seminars, the highest first; few or none.',
  })
  seminarHolders(@Ctx() context: Context): Promise<OrganisationNodeRow[]> {
    return seminarHolders(context);
  }

  @Query(() => Date, {
    nullable: true,
    description:
      "Since when the viewer's secret calendar address works; null where there is none. The address itself is told once, when it is made.",
  })
  myCalendarAddressSince(@Ctx() context: Context): Promise<Date | null> {
    return addressSince(context);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'Who arranges it.' })
  arrangedBy(@Root() seminar: SeminarRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, seminar.organisationNodeId);
  }

  @FieldResolver(() => OrganisationNodeType, { description: 'Whose staff may take part.' })
  openTo(@Root() seminar: SeminarRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, seminar.openToId);
  }

  @FieldResolver(() => CourseType, { nullable: true, description: 'The course a group takes together; null for anything else.' })
  course(@Root() seminar: SeminarRow, @Ctx() context: Context): Promise<CourseRow | null> | null {
    return seminar.courseId === null ? null : courseById(context, seminar.courseId);
  }

  @FieldResolver(() => SeminarPlaceConnection, {
    description: 'Who has a place and who waits, in the order they asked; empty for those who do not hold it.',
  })
  places(
    @Root() seminar: SeminarRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<PlaceRow>> | Page<PlaceRow> {
    return seminar.viewerHolds
      ? placesOfSeminar(context, seminar.id, args)
      : { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  }

  @FieldResolver(() => String, {
    description: 'Who has a place or waits, and who was at the meetings, as CSV; only the heading for those who do not hold it.',
  })
  participantsCsv(@Root() seminar: SeminarRow, @Ctx() context: Context): Promise<string> {
    return participantsCsv(context, seminar);
  }

  @FieldResolver(() => [SeminarNewsEnum], { description: 'What has happened to it that the viewer has not said to have seen.' })
  viewerNews(@Root() seminar: SeminarRow, @Ctx() context: Context): Promise<SeminarNews[]> {
    return newsOfSeminar(context, seminar.id);
  }
}

@Resolver(() => SeminarSessionType)
export class SeminarSessionResolver {
  @FieldResolver(() => String, { description: 'Site-relative address of its calendar file, for those who take part or hold it.' })
  calendarPath(@Root() session: SessionRow): string {
    return `/kalender/mote/${toNodeId('SeminarSession', session.id)}.ics`;
  }
}

@Resolver(() => SeminarCase)
export class SeminarCaseResolver {
  @FieldResolver(() => ArtefactType, {
    nullable: true,
    description: 'The question with its answer, as it is published now; null where it no longer is.',
  })
  artefact(@Root() { artefactId }: CaseRow, @Ctx() context: Context): Promise<ArtefactRow | null> {
    return artefactById(context, artefactId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it has been published anew since it was chosen.' })
  async changed(@Root() { artefactId, versionId }: CaseRow, @Ctx() context: Context): Promise<boolean> {
    const artefact = await artefactById(context, artefactId);
    return artefact?.publishedVersion?.id !== versionId;
  }
}

@Resolver(() => SeminarPlaceType)
export class SeminarPlaceResolver {
  @FieldResolver(() => [ID], { description: 'The meetings the person was at.' })
  attended(@Root() { attended }: PlaceRow): string[] {
    return attended.map((id) => toNodeId('SeminarSession', id));
  }
}
