const written = /^KS[\s–-]?(\d{4})[\s–-](\d{1,9})$/iu;

/** The number of a question, KS-2026-0012, where a text is nothing else, however it is written: in small letters, with spaces, without its zeros. Null for any other text. */
export function consultReferenceIn(text: string): string | null {
  const [, year, number] = written.exec(text.trim()) ?? [];
  return year && number ? consultReference(Number(year), Number(number)) : null;
}

/** The number of a question in a year. */
export function consultReference(year: number, number: number): string {
  return `KS-${String(year).padStart(4, '0')}-${String(number).padStart(4, '0')}`;
}
