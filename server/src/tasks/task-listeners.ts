import type { Context } from '../kernel/context.ts';
import { extensionPoint } from '../kernel/extension-points.ts';

/** That a task was opened, or that whoever it waits for is to be reminded of it. */
export type TaskNews = { taskId: string; kind: string; news: 'OPENED' | 'REMINDED' };

/** Later rooms that tell people of tasks, called in the transaction of the event. */
export const taskListeners = extensionPoint<(context: Context, news: readonly TaskNews[]) => Promise<void>>('taskListeners');
