import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { ImportFormat, ImportOutcome } from 'shared/guidelines/import-outcome.ts';
import { locale } from '../../../i18n/locale.ts';
import { bringInFile, formatOf, previewFile } from './send-file.ts';

/** What is to be brought in: a file, or what was pasted and the form it has. */
export type Choice = { file: File | null; pasted: string; format: ImportFormat };

type Problem = { at: 'file' | 'all'; message: string };

type Import = {
  outcome: ImportOutcome | null;
  pending: boolean;
  problem: Problem | null;
  preview: () => Promise<void>;
  bringIn: (onDone: () => void) => Promise<void>;
  /** What was seen no longer belongs to what is chosen. */
  forget: () => void;
};

/** Sends what is chosen, first to see what it would do and then to do it; an answer to an earlier choice is not shown. */
export function useImport(artefactId: string, { file, pasted, format }: Choice): Import {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, setPending] = useState(false);
  const asked = useRef(0);
  const sent = { artefactId, format, body: file ?? new Blob([pasted]), language: locale };

  const ask = async (question: () => Promise<ImportOutcome>): Promise<ImportOutcome | null> => {
    const mine = ++asked.current;
    setPending(true);
    setProblem(null);
    try {
      const answer = await question();
      if (mine !== asked.current) return null;
      setOutcome(answer);
      return answer;
    } catch {
      if (mine === asked.current) setProblem({ at: 'all', message: t`Filen nådde inte fram. Inget är inläst. Försök igen.` });
      return null;
    } finally {
      if (mine === asked.current) setPending(false);
    }
  };
  return {
    outcome,
    pending,
    problem,
    preview: async () => {
      if (!file && !pasted.trim()) return setProblem({ at: 'file', message: t`Välj en fil eller klistra in innehållet.` });
      if (file && !formatOf(file.name))
        return setProblem({ at: 'file', message: t`Filen ska heta något som slutar på .csv, .md eller .json.` });
      await ask(() => previewFile(sent));
    },
    bringIn: async (onDone) => {
      const answer = await ask(() => bringInFile(sent, outcome?.revision ?? null));
      if (answer?.done) onDone();
    },
    forget: () => {
      asked.current += 1;
      setPending(false);
      setOutcome(null);
      setProblem(null);
    },
  };
}
