/**
 * Rows as CSV that a Swedish spreadsheet opens as it is: parted by semicolons, with a byte-order mark, every cell quoted (RFC 4180). A cell that a spreadsheet
 * would run as a formula begins with an apostrophe: what is written in a round comes from outside. A number below zero is none, and stays a number.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

const PLAIN_NUMBER = /^-\d+(?:[.,]\d+)?$/u;

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
