import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { carePhases, type CarePhase } from 'shared/guidelines/care-phase.ts';
import { duties, type ResponsibilityAttrs, type ResponsibilityMatrixAttrs } from 'shared/guidelines/responsibility-nodes.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { MarkedPart, OwnWords } from '../../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { CellDetail, Table, type Column } from '../../../ui/table/table.tsx';
import { PartMarks } from './part-marks.tsx';
import { childrenOf, useReading, type Part } from './reading.ts';

type Cell = ResponsibilityAttrs & { id: string };
type Line = { profession: string; cells: Cell[] };

/** Who does what: a table for each phase, a row for each profession, a column for each level. */
export function ResponsibilityPart({ part: { attrs, children } }: { part: Part<ResponsibilityMatrixAttrs> }): ReactNode {
  const { document } = useReading();
  const cells = childrenOf(document, children, 'responsibility').map(({ id, node }) => ({ ...(node.attrs as ResponsibilityAttrs), id }));
  return (
    <Stack gap={4}>
      {attrs.intro ? (
        <OwnWords attribute="intro">
          <LocalisedRichText value={attrs.intro} />
        </OwnWords>
      ) : null}
      {keysOf(carePhases).map((phase) => (
        <PhaseTable key={phase} phase={phase} cells={cells.filter((cell) => cell.phase === phase)} />
      ))}
    </Stack>
  );
}

function PhaseTable({ phase, cells }: { phase: CarePhase; cells: readonly Cell[] }): ReactNode {
  const { t } = useLingui();
  const { professionName } = useReading();
  if (cells.length === 0) return null;
  const levels = [...new Set(cells.map(({ level }) => level))].toSorted((a, b) => a - b);
  const lines = [...Map.groupBy(cells, ({ profession }) => profession)].map(([profession, own]): Line => ({ profession, cells: own }));
  const columns: Column<Line>[] = [
    { key: 'profession', name: t`Yrke`, cell: ({ profession }) => professionName(profession) },
    ...levels.map((level) => ({
      key: String(level),
      name: t`Nivå ${level}`,
      cell: (line: Line) => {
        const cell = line.cells.find((each) => each.level === level);
        return cell ? <CellText cell={cell} /> : '–';
      },
    })),
  ];
  return <Table caption={inReadersLanguage(carePhases[phase])} columns={columns} rows={lines} rowKey={({ profession }) => profession} />;
}

function CellText({ cell }: { cell: Cell }): ReactNode {
  return (
    <MarkedPart id={cell.id} anchor>
      <Row>
        <strong>
          <OwnWords attribute="duty" inline>
            <Localised value={duties[cell.duty]} />
          </OwnWords>
        </strong>
        <PartMarks id={cell.id} toConfirm={cell.toConfirm} />
      </Row>
      <CellDetail>
        <OwnWords attribute="text" inline>
          <Localised value={cell.text} />
        </OwnWords>
      </CellDetail>
    </MarkedPart>
  );
}
