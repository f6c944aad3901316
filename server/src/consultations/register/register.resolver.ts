import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultConnection } from '../consult.type.ts';
import { openQuestions } from './open-questions.queries.ts';

@Resolver()
export class RegisterResolver {
  @Query(() => ConsultConnection, {
    description:
      'Questions nothing published answers, the newest first, for those who answer, sort or lead where they were answered; empty for others.',
  })
  openQuestions(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<ConsultRow>> {
    return openQuestions(context, args);
  }
}
