import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { Day } from '../../../i18n/day.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Columns, Row, Small, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeValue } from '../attribute-value.tsx';
import { AttributeDifferences } from '../difference-list.tsx';
import { LevelsOf } from '../levels-of.tsx';
import { Reasons } from '../reading/grounds.tsx';
import type { Wording } from './wording-fields.ts';

const modes: Record<Wording['mode'], ReactNode> = {
  ADOPT: <Trans>följer den nationella texten</Trans>,
  ADAPT: <Trans>egna ord</Trans>,
  ADD: <Trans>eget tillägg</Trans>,
  EXCLUDE: <Trans>utelämnad</Trans>,
};

/** One organisation's words for a part with its reasons beside them, and what differs from the nation's; `action` is what one can do with it. */
export function WordingBlock({ wording, national, action }: { wording: Wording; national: Attrs | null; action?: ReactNode }): ReactNode {
  return (
    <LevelsOf attrsOf={(id) => (id === wording.nodeId ? (wording.attrs as Attrs | null) : null)} own={wording.nodeId}>
      <Stack gap={3}>
        <Row>
          <Tag tone="local">{modes[wording.mode]}</Tag>
          <Small>
            <Trans>
              anpassning {wording.number}, <Day at={wording.publishedAt} />
            </Trans>
          </Small>
          {wording.drift ? (
            <Tag tone="drift">
              <Trans>texten ovanför har ändrats sedan dess</Trans>
            </Tag>
          ) : null}
        </Row>
        {wording.reason === null ? (
          <OwnWords wording={wording} />
        ) : (
          <Columns kind="half">
            <OwnWords wording={wording} />
            <Reasons {...wording} />
          </Columns>
        )}
        {wording.mode === 'ADAPT' && national ? <AgainstNation wording={wording} national={national} /> : null}
        {action}
      </Stack>
    </LevelsOf>
  );
}

function OwnWords({ wording: { mode, attrs, attributes } }: { wording: Wording }): ReactNode {
  if (mode === 'EXCLUDE' || !attrs) {
    return (
      <p>
        <Trans>Delen läses inte här.</Trans>
      </p>
    );
  }
  return (
    <Stack gap={3}>
      {said(attrs as Attrs, attributes).map((name) => (
        <div key={name}>
          <Small>
            <AttributeName path={name} />
          </Small>
          <AttributeValue name={name} value={(attrs as Attrs)[name]} />
        </div>
      ))}
    </Stack>
  );
}

/** The attributes that say anything. */
function said(attrs: Attrs, names: readonly string[]): string[] {
  return names.filter((name) => {
    const value = attrs[name];
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
}

function AgainstNation({ wording: { attrs, attributes }, national }: { wording: Wording; national: Attrs }): ReactNode {
  const own = (from: Attrs): Attrs => Object.fromEntries(attributes.map((name) => [name, from[name] ?? null]));
  return (
    <Details summary={<Trans>Skillnad mot den nationella texten, ord för ord</Trans>}>
      <AttributeDifferences attributes={attributesDifference(own(national), own(attrs as Attrs))} />
    </Details>
  );
}
