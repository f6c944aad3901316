import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { AdaptationState } from '../../../graphql/generated/graphql.ts';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';
import type { TileMark } from '../../../ui/tile-map/tile-map.tsx';

/** Where an organisation can stand with a text, what that is called, and the shape that says it; the least done first. */
export const adaptationStates: Record<AdaptationState, { name: MessageDescriptor; mark: TileMark; tone: Tone }> = {
  NOT_ADAPTED: { name: msg`följer den nationella texten`, mark: 'empty', tone: 'neutral' },
  INHERITED: { name: msg`läser sjukvårdsregionens ord`, mark: 'ring', tone: 'local' },
  IN_WORK: { name: msg`skrivs`, mark: 'half', tone: 'wait' },
  ADAPTED: { name: msg`har egna ord`, mark: 'full', tone: 'local' },
  TO_DECIDE: { name: msg`har att ta ställning till`, mark: 'alert', tone: 'drift' },
};

/** Where an organisation stands, in words. */
export function adaptationStateWord(state: AdaptationState): string {
  return i18n._(adaptationStates[state].name);
}

export function AdaptationStateTag({ state }: { state: AdaptationState }): ReactNode {
  return <Tag tone={adaptationStates[state].tone}>{adaptationStateWord(state)}</Tag>;
}
