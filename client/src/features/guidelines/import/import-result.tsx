import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ImportChange, ImportOutcome } from 'shared/guidelines/import-outcome.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';

const words: Record<ImportChange, ReactNode> = {
  ADDED: <Trans>ny</Trans>,
  CHANGED: <Trans>ändrad</Trans>,
  MOVED: <Trans>flyttad</Trans>,
  REMOVED: <Trans>borttagen</Trans>,
};

type Props = { outcome: ImportOutcome; nameOfType: (type: string) => ReactNode };

/** What a file would do with the edition, or why it cannot. */
export function ImportResult({ outcome, nameOfType }: Props): ReactNode {
  if (outcome.errors.length > 0) return <NotHere errors={outcome.errors} />;
  return (
    <Stack gap={4}>
      {outcome.notes.map((note) => (
        <Banner key={note} tone="wait" title={<Trans>Kontrollera texten</Trans>}>
          <p>{note}</p>
        </Banner>
      ))}
      {outcome.problems.length > 0 ? <Refused problems={outcome.problems} /> : <Changes outcome={outcome} nameOfType={nameOfType} />}
    </Stack>
  );
}

function NotHere({ errors }: { errors: ImportOutcome['errors'] }): ReactNode {
  return (
    <Banner tone="late" title={<Trans>Filen kan inte läsas in här</Trans>}>
      {errors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Banner>
  );
}

function Refused({ problems }: { problems: ImportOutcome['problems'] }): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={4}>
      <Banner tone="late" title={<Trans>Inget är inläst</Trans>}>
        <p>
          <Plural
            value={problems.length}
            one="En sak behöver rättas. Rätta den och läs in på nytt."
            other="# saker behöver rättas. Rätta dem och läs in på nytt."
          />
        </p>
      </Banner>
      <Table
        caption={<Trans>Det som inte kan läsas in</Trans>}
        columns={[
          { key: 'line', name: t`Var`, cell: ({ line }) => (line === null ? t`Hela filen` : t`Rad ${line}`) },
          { key: 'field', name: t`Fält`, cell: ({ field }) => field ?? '–' },
          { key: 'message', name: t`Varför`, cell: ({ message }) => message },
        ]}
        rows={problems}
        rowKey={({ line, field, message }) => `${line}-${field}-${message}`}
      />
    </Stack>
  );
}

function Changes({ outcome: { changes, parts }, nameOfType }: Props): ReactNode {
  const { t } = useLingui();
  if (changes.length === 0) {
    return (
      <Banner title={<Trans>Filen säger samma sak som utgåvan</Trans>}>
        <p>
          <Trans>Det finns inget att läsa in.</Trans>
        </p>
      </Banner>
    );
  }
  return (
    <Stack gap={4}>
      <p>
        <Plural value={changes.length} one="En del ändras." other="# delar ändras." />{' '}
        <Plural value={parts} one="Utgåvan får en del." other="Utgåvan får # delar." />
      </p>
      <List label={t`Det som ändras`}>
        {changes.map(({ nodeId, type, label, change }) => (
          <ListRow
            key={nodeId}
            title={<Localised value={label} />}
            state={<Tag tone={change === 'REMOVED' ? 'late' : 'drift'}>{words[change]}</Tag>}
            detail={
              <>
                {nameOfType(type)}
                {/* A new part gets its id only when it is brought in. */}
                {change === 'ADDED' ? null : ` · ${nodeId}`}
              </>
            }
          />
        ))}
      </List>
    </Stack>
  );
}
