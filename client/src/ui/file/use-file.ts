import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { locale } from '../../i18n/locale.ts';

/** What every answer about a file says. */
type Outcome = { done: boolean; revision: number | null };

/** A file on its way in, and what the server said of it. */
export type FileState<Told> = {
  outcome: Told | null;
  pending: boolean;
  /** Why nothing was sent, or no answer came. */
  problem: string | null;
  /** Takes another file: what was seen no longer belongs to it. */
  choose: (file: File | null) => void;
  preview: () => Promise<void>;
  bringIn: (onDone: () => void) => Promise<void>;
};

/** The answers that say what became of the file; any other is a fault. */
const TOLD = [200, 413, 429];

const MEGABYTE = 1024 * 1024;

/**
 * Sends a file to an address of the server, first to see what it would do and then to do it. A file larger than `limit` bytes is refused before it is sent.
 */
export function useFile<Told extends Outcome>(address: string, query: Record<string, string>, limit: number): FileState<Told> {
  const { t } = useLingui();
  const [file, setFile] = useState<File | null>(null);
  const [outcome, setOutcome] = useState<Told | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const asked = useRef(0);

  const send = async (apply: Record<string, string>): Promise<Told | null> => {
    if (!file) {
      setProblem(t`Välj en fil.`);
      return null;
    }
    if (file.size > limit) {
      setProblem(
        t`Filen är ${formatNumber(file.size / MEGABYTE, 0)} MB och får vara högst ${formatNumber(limit / MEGABYTE, 0)} MB. Dela den.`,
      );
      return null;
    }
    const mine = ++asked.current;
    setPending(true);
    setProblem(null);
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ ...query, ...apply }).toString()}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/octet-stream', 'accept-language': locale },
        body: file,
      });
      if (!TOLD.includes(answer.status)) throw new Error(`A file was answered with ${answer.status}.`);
      const told = (await answer.json()) as Told;
      if (mine !== asked.current) return null;
      setOutcome(told);
      return told;
    } catch {
      if (mine === asked.current) setProblem(t`Filen nådde inte fram. Inget är inläst. Försök igen.`);
      return null;
    } finally {
      if (mine === asked.current) setPending(false);
    }
  };

  return {
    outcome,
    pending,
    problem,
    choose: (chosen) => {
      asked.current += 1;
      setFile(chosen);
      setOutcome(null);
      setProblem(null);
      setPending(false);
    },
    preview: async () => void (await send({})),
    bringIn: async (onDone) => {
      const revision = outcome?.revision ?? null;
      const told = await send({ apply: '1', ...(revision === null ? {} : { revision: String(revision) }) });
      if (told?.done) onDone();
    },
  };
}
