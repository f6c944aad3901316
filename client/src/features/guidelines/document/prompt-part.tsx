import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PromptAttrs, TriggerAttrs } from 'shared/guidelines/prompt-nodes.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Bullets } from '../../../ui/list/list.tsx';
import { MarkedPart, OwnWords } from '../../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { AudienceMarks } from '../audience-marks.tsx';
import { PartMarkRow, PartOrigin } from './part-marks.tsx';
import { childrenOf, useReading, type Part } from './reading.ts';

/** What to watch for, and what to do then. */
export function PromptPart({ part: { id, attrs, children } }: { part: Part<PromptAttrs> }): ReactNode {
  const { t } = useLingui();
  const { document } = useReading();
  return (
    <Stack gap={3}>
      <PartMarkRow id={id} toConfirm={attrs.toConfirm}>
        <OwnWords attribute="levels" inline>
          <AudienceMarks levels={attrs.levels} track="BOTH" />
        </OwnWords>
      </PartMarkRow>
      <p>
        <strong>
          <Trans>Var uppmärksam när patienten</Trans>
        </strong>
      </p>
      <Bullets label={t`Tecken att vara uppmärksam på`}>
        {childrenOf(document, children, 'trigger').map(({ id: trigger, node }) => (
          <MarkedPart key={trigger} id={trigger} as="li" anchor>
            <OwnWords attribute="text" inline>
              <Localised value={(node.attrs as TriggerAttrs).text} />
            </OwnWords>
          </MarkedPart>
        ))}
      </Bullets>
      <p>
        <strong>
          <Trans>Gör då så här</Trans>
        </strong>
      </p>
      <OwnWords attribute="text">
        <LocalisedRichText value={attrs.text} headingLevel={3} />
      </OwnWords>
      <PartOrigin id={id} origin={attrs} />
    </Stack>
  );
}
