import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LARGEST_BIBLIOGRAPHY, type ReferenceFate, type ReferencesOutcome } from 'shared/publishing/references-outcome.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';
import { FileForm } from '../../../ui/file/file-form.tsx';
import { useFile } from '../../../ui/file/use-file.ts';

const fates: Record<ReferenceFate, { word: ReactNode; tone: Tone }> = {
  ADDED: { word: <Trans>ny</Trans>, tone: 'good' },
  ADDED_RETRACTED: { word: <Trans>ny, återkallad</Trans>, tone: 'late' },
  KNOWN: { word: <Trans>finns redan</Trans>, tone: 'neutral' },
  RETRACTED: { word: <Trans>finns, återkallad</Trans>, tone: 'late' },
  REFUSED: { word: <Trans>läses inte in</Trans>, tone: 'late' },
};

type Props = {
  /** Where the file is sent. */
  address: string;
  /** What is sent along with it. */
  query?: Record<string, string>;
  /** What else is asked before the file is read. */
  children?: ReactNode;
  /** Whether what else is asked is answered; says at its place what is missing. */
  isReady?: () => boolean;
  onDone: () => void;
};

/** References from a file: what would become of every entry, and then the doing. */
export function ReferencesForm({ address, query = {}, children, isReady = () => true, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const sent = useFile<ReferencesOutcome>(address, query, LARGEST_BIBLIOGRAPHY);
  const file = {
    ...sent,
    preview: async () => (isReady() ? sent.preview() : undefined),
    bringIn: async (done: () => void) => (isReady() ? sent.bringIn(done) : undefined),
  };
  const news = file.outcome?.entries.filter(({ fate }) => fate !== 'KNOWN' && fate !== 'REFUSED').length ?? 0;
  return (
    <FileForm
      file={file}
      hint={t`RIS, BibTeX, eller en export från PubMed (.nbib eller XML), högst 5 MB.`}
      accept=".ris,.bib,.nbib,.xml,.txt"
      report={(outcome) => <Report outcome={outcome} />}
      bringIn={news > 0 ? <Plural value={news} one="Läs in # källa" other="Läs in # källor" /> : null}
      onDone={onDone}
    >
      {children}
    </FileForm>
  );
}

function Report({ outcome: { errors, entries } }: { outcome: ReferencesOutcome }): ReactNode {
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
      caption={<Plural value={entries.length} one="# post i filen" other="# poster i filen" />}
      rows={entries}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: 'label', name: t`Källa`, cell: ({ label, line }) => label || t`Posten på rad ${line}` },
        { key: 'line', name: t`Rad`, numeric: true, cell: ({ line }) => line },
        { key: 'fate', name: t`Vad som händer`, cell: ({ fate }) => <Tag tone={fates[fate].tone}>{fates[fate].word}</Tag> },
        { key: 'message', name: t`Varför`, cell: ({ message }) => message },
      ]}
    />
  );
}
