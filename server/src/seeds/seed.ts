import type { Context } from '../kernel/context.ts';

/** Tells how far a long step has come. */
export type Progress = (step: string, done: number, total: number) => void;

/** One room's part of the demo content. Runs in a transaction of its own; must do nothing where its content is already there. */
export type Seed = { name: string; run(context: Context, progress: Progress): Promise<void> };
