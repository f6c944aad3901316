import { useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * What is read page by page on the screen and goes whole on paper: `print` fetches all of it, draws it and prints. From then on all of it is shown.
 */
export function useWhole<Whole>(fetchWhole: () => Promise<Whole>) {
  const [whole, setWhole] = useState<Whole | null>(null);
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const print = async (): Promise<void> => {
    setPending(true);
    setFailed(false);
    try {
      const fetched = whole ?? (await fetchWhole());
      flushSync(() => setWhole(fetched));
      window.print();
    } catch {
      setFailed(true);
    } finally {
      setPending(false);
    }
  };
  return { whole, pending, failed, print };
}

/** A page of a list. */
type Page<Row> = { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

/** Every row of a list, page after page. */
export async function everyRow<Row>(pageAfter: (after: string | null) => Promise<Page<Row> | undefined>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const page = await pageAfter(after);
    rows.push(...(page?.nodes ?? []));
    [after, isMore] = [page?.pageInfo.endCursor ?? null, page?.pageInfo.hasNextPage ?? false];
  }
  return rows;
}
