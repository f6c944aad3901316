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

/** As `referenceKeys`, of an address: that of a DOI or of an entry in PubMed. Nothing for any other. */
export function keysOfAddress(address: string): string[] {
  const doi = /^https:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^?#]+)/i.exec(address)?.[1];
  const pmid = /^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,9})(?:[/?#]|$)/i.exec(address)?.[1];
  return referenceKeys({ doi: doi ?? null, pmid: pmid ?? null, title: '', year: null });
}
