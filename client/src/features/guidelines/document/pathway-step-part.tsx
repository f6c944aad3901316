import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { carePhases } from 'shared/guidelines/care-phase.ts';
import type { PathwayStepAttrs } from 'shared/guidelines/pathway-step-node.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { AudienceMarks } from '../audience-marks.tsx';
import { PartMarkRow, PartOrigin } from './part-marks.tsx';
import { useReading, type Part } from './reading.ts';

/** One step of a pathway: what is done, where and by whom, and who goes on. Its checklists and recommendations follow it. */
export function PathwayStepPart({ part: { id, attrs } }: { part: Part<PathwayStepAttrs> }): ReactNode {
  const { professionName } = useReading();
  return (
    <Stack gap={3}>
      <PartMarkRow id={id} toConfirm={attrs.toConfirm}>
        {attrs.phase ? (
          <Small>
            <OwnWords attribute="phase" inline>
              <Localised value={carePhases[attrs.phase]} />
            </OwnWords>
          </Small>
        ) : null}
        <OwnWords attribute="levels" inline>
          <AudienceMarks levels={attrs.levels} track="BOTH" />
        </OwnWords>
      </PartMarkRow>
      {attrs.professions.length > 0 ? (
        <Small>
          <OwnWords attribute="professions" inline>
            {attrs.professions.map(professionName).join(', ')}
          </OwnWords>
        </Small>
      ) : null}
      <OwnWords attribute="text">
        <LocalisedRichText value={attrs.text} />
      </OwnWords>
      {attrs.indication ? (
        <OwnWords attribute="indication">
          <p>
            <strong>
              <Trans>Vidare när:</Trans>
            </strong>{' '}
            <Localised value={attrs.indication} />
          </p>
        </OwnWords>
      ) : null}
      <PartOrigin id={id} origin={attrs} />
    </Stack>
  );
}
