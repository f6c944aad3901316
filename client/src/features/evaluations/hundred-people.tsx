import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ofHundred } from 'shared/evaluations/of-hundred.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { IconArray } from '../../ui/icon-array/icon-array.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';

/** One effect as a hundred people; nothing where it is no risk. */
export function HundredPeople({ row }: { row: SummaryRow }): ReactNode {
  const { t } = useLingui();
  const numbers = ofHundred(row);
  if (!numbers) return null;
  const name = inReadersLanguage(row.name);
  const { anyway, difference, rest, more } = numbers;
  return (
    <IconArray
      label={
        more
          ? t`${name}: av 100 personer händer det ${anyway} även utan åtgärden, ${difference} till med åtgärden, och ${rest} berörs inte.`
          : t`${name}: av 100 personer händer det ${anyway} trots åtgärden, ${difference} slipper det tack vare den, och ${rest} berörs inte.`
      }
      already={{ count: anyway, label: more ? t`även utan åtgärden` : t`trots åtgärden` }}
      changed={{ count: difference, label: more ? t`till med åtgärden` : t`slipper det tack vare åtgärden` }}
      rest={{ count: rest, label: t`berörs inte` }}
    />
  );
}

/** The key numbers: the weightiest benefit and the weightiest harm whose effects are risks. */
export function KeyNumbers({ rows }: { rows: readonly SummaryRow[] }): ReactNode {
  const shown = [weightiest(rows, false), weightiest(rows, true)].filter((row) => row !== undefined);
  if (shown.length === 0) return null;
  return (
    <Section title={<Trans>Av 100 personer</Trans>}>
      <Stack gap={5}>
        {shown.map((row) => (
          <Stack gap={3} key={row.outcome}>
            <h3>
              <Localised value={row.name} />
            </h3>
            <HundredPeople row={row} />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

function weightiest(rows: readonly SummaryRow[], harm: boolean): SummaryRow | undefined {
  return rows.filter((row) => row.harm === harm && ofHundred(row)).toSorted((a, b) => b.importance - a.importance)[0];
}
