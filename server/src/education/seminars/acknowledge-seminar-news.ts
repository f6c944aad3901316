import type { Context } from '../../kernel/context.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { endNews } from './seminar-news.ts';
import type { SeminarInput } from './seminar.inputs.ts';

/** Says that one has seen what has happened to a seminar: it no longer waits in the list of tasks. */
export function acknowledgeSeminarNews(context: Context, input: SeminarInput): Promise<SeminarResult> {
  return changeSeminarAs('PARTICIPANT', context, input, async (context, seminar) => {
    await endNews(context, seminar.id, 'SEMINAR_NEWS_SEEN', context.viewer.personId);
    return [];
  });
}
