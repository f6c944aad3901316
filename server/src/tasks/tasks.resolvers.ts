import { TaskResolver } from './task.resolver.ts';

export const tasksResolvers = [TaskResolver];
