import { defineEntity, p } from '@mikro-orm/core';
import { Enrolment } from './enrolment.entity.ts';

/** That a lesson or quiz of the learner's version is done. Derived from the attempts; written in the transaction that makes it so. */
export const StepCompletionSchema = defineEntity({
  name: 'StepCompletion',
  tableName: 'step_completion',
  properties: {
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk().primary(),
    node: p.string().primary(),
    completedAt: p.datetime(),
  },
});

export class StepCompletion extends StepCompletionSchema.class {}
StepCompletionSchema.setClass(StepCompletion);
