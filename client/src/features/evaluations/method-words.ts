import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EvaluationAttrs } from 'shared/evaluations/evaluation-nodes.ts';

/** The classes of methods. */
export const methodClassWords: Record<NonNullable<EvaluationAttrs['methodClass']>, MessageDescriptor> = {
  PHARMACOLOGICAL: msg`Läkemedel`,
  NON_PHARMACOLOGICAL: msg`Utan läkemedel`,
  DEVICE: msg`Medicinteknisk produkt`,
  MULTIMODAL: msg`Flera metoder tillsammans`,
};

/** How many professions and components a method takes. */
export const interventionTypeWords: Record<NonNullable<EvaluationAttrs['interventionType']>, MessageDescriptor> = {
  UNIMODAL: msg`unimodal`,
  INTERMEDIATE: msg`intermediär`,
  MULTIMODAL: msg`multimodal`,
};
