import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LARGEST_GIFT, type GiftFate, type GiftOutcome } from 'shared/education/gift-outcome.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { FileForm } from '../../../ui/file/file-form.tsx';
import { useFile } from '../../../ui/file/use-file.ts';
import { Table } from '../../../ui/table/table.tsx';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';

const fates: Record<GiftFate, { word: ReactNode; tone: Tone }> = {
  ADDED: { word: <Trans>ny</Trans>, tone: 'good' },
  KNOWN: { word: <Trans>finns redan</Trans>, tone: 'neutral' },
  SKIPPED: { word: <Trans>ingen fråga</Trans>, tone: 'neutral' },
  REFUSED: { word: <Trans>läses inte in</Trans>, tone: 'late' },
};

/** Questions from a GIFT file: what would become of each, and then the doing. */
export function GiftForm({ artefactId, onDone }: { artefactId: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const address = `/las-in/${encodeURIComponent(artefactId)}/gift`;
  const file = useFile<GiftOutcome>(address, {}, LARGEST_GIFT);
  const news = file.outcome?.items.filter(({ fate }) => fate === 'ADDED').length ?? 0;
  return (
    <FileForm
      file={file}
      hint={t`Frågor i formatet GIFT, som Moodle och andra lärplattformar sparar. Högst 2 MB.`}
      accept=".gift,.txt,text/plain"
      report={(outcome) => <Report outcome={outcome} />}
      bringIn={news > 0 ? <Plural value={news} one="Läs in # fråga" other="Läs in # frågor" /> : null}
      onDone={onDone}
    />
  );
}

function Report({ outcome: { errors, items } }: { outcome: GiftOutcome }): ReactNode {
  const { t } = useLingui();
  if (errors.length > 0) {
    return (
      <Banner tone="late" title={<Trans>Inget är inläst</Trans>}>
        {errors.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Banner>
    );
  }
  return (
    <Table
      caption={<Plural value={items.length} one="# post i filen" other="# poster i filen" />}
      rows={items}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: 'label', name: t`Fråga`, cell: ({ label, line }) => label || t`Posten på rad ${line}` },
        { key: 'line', name: t`Rad`, numeric: true, cell: ({ at }) => at },
        { key: 'fate', name: t`Vad som händer`, cell: ({ fate }) => <Tag tone={fates[fate].tone}>{fates[fate].word}</Tag> },
        { key: 'messages', name: t`Anmärkning`, cell: ({ messages }) => messages.map((message) => <p key={message}>{message}</p>) },
      ]}
    />
  );
}
