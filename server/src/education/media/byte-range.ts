/** The stretch of a file that a request asks for, both ends included. */
type Range = { from: number; to: number };

/** One stretch of bytes (RFC 9110, 14.2); null for the whole file, also where several stretches are asked for, which may be answered so. */
export function byteRange(header: string | undefined, size: number): Range | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/u.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from <= to && from < size ? { from, to } : 'unsatisfiable';
}
