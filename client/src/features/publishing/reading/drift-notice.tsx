import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { NationalLink } from '../../../app/national-link.tsx';
import { Day } from '../../../i18n/day.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { Above, Warning } from './reading-fields.ts';
import { WordsAbove } from './words-above.tsx';

type Props = { warning: Warning; above: Above };

/** The text above has moved under an organisation's own words, which stand until it decides. */
export function DriftNotice(props: Props): ReactNode {
  return (
    <div data-drift>
      <DriftBanner {...props} />
    </div>
  );
}

function DriftBanner({ warning: { nodeId, status, raisedAt, organisationNode }, above }: Props): ReactNode {
  const { name } = organisationNode;
  const since = formatDate(raisedAt);
  if (status === 'UNDECIDED') {
    return (
      <Banner tone="drift" title={<Trans>Ny del sedan {since}</Trans>}>
        <p>
          <Trans>{name} har inte tagit ställning till den än. Den visas som den är.</Trans>
        </p>
      </Banner>
    );
  }
  return (
    <Banner
      tone="drift"
      title={
        above ? (
          <Trans>
            Texten från {above.name} har ändrats {since}
          </Trans>
        ) : (
          <Trans>Den nationella texten har ändrats {since}</Trans>
        )
      }
    >
      <p>
        {status === 'ORPHAN' ? (
          <Trans>Delen finns inte kvar där. {name} har inte tagit ställning än.</Trans>
        ) : (
          <>
            <Trans>{name} har inte tagit ställning till ändringen än.</Trans>{' '}
            <NationalLink part={nodeId} to={above?.slug ?? null}>
              <Trans>Läs den ändrade texten</Trans>
            </NationalLink>
          </>
        )}
      </p>
    </Banner>
  );
}

/** A change that concerns patient safety is read first, in the words from above, over those of the organisation. */
export function SafetyNotice({ warning, above, attributes }: Props & { attributes?: readonly string[] }): ReactNode {
  const now = warning.above as { attrs: Attrs } | null;
  const { name } = warning.organisationNode;
  return (
    <div data-drift>
      <Banner
        tone="late"
        title={
          <Trans>
            Ändring som gäller patientsäkerhet, <Day at={warning.raisedAt} />
          </Trans>
        }
      >
        <Stack gap={3}>
          {now ? (
            <>
              <p>
                {above ? <Trans>Så lyder texten från {above.name} nu.</Trans> : <Trans>Så lyder den nationella texten nu.</Trans>}{' '}
                <Trans>{name} har inte tagit ställning till ändringen än.</Trans>
              </p>
              <WordsAbove attrs={now.attrs} {...(attributes ? { attributes } : {})} />
            </>
          ) : (
            <p>
              <Trans>Delen är borttagen. {name} har inte tagit ställning till det än.</Trans>
            </p>
          )}
        </Stack>
      </Banner>
    </div>
  );
}

/** What has changed under a part that an organisation leaves out: in the words from above where patient safety is concerned, else that it has. */
export function LeftOutNotice({ warning, above }: Props): ReactNode {
  return warning.safety ? <SafetyNotice warning={warning} above={above} /> : <DriftNotice warning={warning} above={above} />;
}
