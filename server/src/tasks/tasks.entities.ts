import { Task } from './task.entity.ts';

export const tasksEntities = [Task];
