/** What a source is known again by. */
type Known = { doi: string | null; pmid?: string | null; title: string; year: number | null };

/**
 * By what two entries are known to be the same source: DOI, PubMed number, or title and year. Capitals, accents and punctuation do not count, nor a mark that
 * the source was retracted.
 */
export function referenceKeys({ doi, pmid, title, year }: Known): string[] {
  const plain = title
    .toLowerCase()
    .replace(/^retracted( article)?:\s*/, '')
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [
    ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
    ...(pmid ? [`pmid ${pmid}`] : []),
    ...(plain && year !== null ? [`title ${plain} ${year}`] : []),
  ];
}
