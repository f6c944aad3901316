import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { NationalLink } from '../../../app/national-link.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeValue } from '../attribute-value.tsx';
import type { Warning } from './reading-fields.ts';

/** The text above has moved under an organisation's own words, which stand until it decides. */
export function DriftNotice({ warning: { nodeId, status, raisedAt, organisationNode } }: { warning: Warning }): ReactNode {
  const { name } = organisationNode;
  const since = formatDate(raisedAt);
  if (status === 'UNDECIDED') {
    return (
      <Banner tone="drift" title={<Trans>Ny nationell text {since}</Trans>}>
        <p>
          <Trans>{name} har inte tagit ställning till den än. Den visas som den är.</Trans>
        </p>
      </Banner>
    );
  }
  return (
    <Banner tone="drift" title={<Trans>Den nationella texten har ändrats {since}</Trans>}>
      <p>
        {status === 'ORPHAN' ? (
          <Trans>Delen finns inte kvar i den nationella texten. {name} har inte tagit ställning än.</Trans>
        ) : (
          <Trans>
            {name} har inte tagit ställning till ändringen än. <NationalLink part={nodeId}>Läs den nationella texten</NationalLink>
          </Trans>
        )}
      </p>
    </Banner>
  );
}

/** A change that concerns patient safety is read first, in the nation's words, over those of the organisation. */
export function SafetyNotice({ warning, attributes }: { warning: Warning; attributes: readonly string[] }): ReactNode {
  const above = warning.above as { attrs: Attrs } | null;
  const { name } = warning.organisationNode;
  return (
    <Banner tone="late" title={<Trans>Ändring som gäller patientsäkerhet, {formatDate(warning.raisedAt)}</Trans>}>
      <Stack gap={3}>
        {above ? (
          <>
            <p>
              <Trans>Så lyder den nationella texten nu. {name} har inte tagit ställning till den än.</Trans>
            </p>
            {attributes.map((attribute) => (
              <div key={attribute}>
                <strong>
                  <AttributeName path={attribute} />
                </strong>
                <AttributeValue value={above.attrs[attribute]} />
              </div>
            ))}
          </>
        ) : (
          <p>
            <Trans>Delen är borttagen ur den nationella texten. {name} har inte tagit ställning än.</Trans>
          </p>
        )}
      </Stack>
    </Banner>
  );
}
