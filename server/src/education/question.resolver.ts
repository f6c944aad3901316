import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { CitationType } from '../publishing/citation.type.ts';
import { citationsOfNode } from './node-citations.queries.ts';
import { recordedAnswer } from './recorded-answer.ts';
import type { QuestionRow } from './question.rows.ts';
import { CourseQuestion, RecordedAnswer } from './question.type.ts';

@Resolver(() => CourseQuestion)
export class CourseQuestionResolver {
  @FieldResolver(() => RecordedAnswer, { nullable: true, description: 'The latest answer recorded; null before the first.' })
  answer(@Root() question: QuestionRow): RecordedAnswer | null {
    return question.answer && recordedAnswer(question.answer);
  }

  @FieldResolver(() => [CitationType], {
    description: 'What the answer rests on; empty until `result` may be told, for it would lead there.',
  })
  async citations(@Root() question: QuestionRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return question.result ? citationsOfNode(context, question.writtenAt.artefact, question.writtenAt.node) : [];
  }
}
