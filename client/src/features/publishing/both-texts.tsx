import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AttributeDifference } from 'shared/publishing/attribute-difference.ts';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { AttributeName } from './attribute-words.tsx';
import { ValueLine } from './value-line.tsx';

/** What two have written where they differ, whole and beside each other; the differences lead from the other's to one's own. */
export function BothTexts({ differences }: { differences: readonly AttributeDifference[] }): ReactNode {
  return differences.map((difference) => (
    <Stack gap={2} key={difference.name}>
      <Small>
        <AttributeName path={difference.name} />
      </Small>
      <Pairs
        rows={[
          [<Trans key="mine">Din text</Trans>, <TextAfter key="value" difference={difference} />],
          [<Trans key="theirs">Den andras text</Trans>, <TextBefore key="value" difference={difference} />],
        ]}
      />
    </Stack>
  ));
}

/** What something became, whole. */
export function TextAfter({ difference }: { difference: AttributeDifference }): ReactNode {
  return 'segments' in difference ? (
    <Whole text={difference.segments.filter(({ removed }) => !removed)} />
  ) : (
    <ValueLine name={difference.name} value={difference.after} />
  );
}

/** What something was, whole. */
function TextBefore({ difference }: { difference: AttributeDifference }): ReactNode {
  return 'segments' in difference ? (
    <Whole text={difference.segments.filter(({ added }) => !added)} />
  ) : (
    <ValueLine name={difference.name} value={difference.before} />
  );
}

function Whole({ text }: { text: readonly { value: string }[] }): ReactNode {
  const whole = text.map(({ value }) => value).join('');
  return whole.trim() ? whole : <Trans>inget</Trans>;
}
