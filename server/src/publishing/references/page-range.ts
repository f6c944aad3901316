/** Pages with the last one in full: PubMed writes "12-9" for 12–19. What is no such range stays as it stands. */
export function fullPages(pages: string): string {
  const [, letters = '', first = '', last = ''] = /^(\p{L}*)(\d+)\s*[-–]+\s*\1?(\d+)$/u.exec(pages.trim()) ?? [];
  if (last === '' || last.length >= first.length) return pages;
  const whole = `${first.slice(0, first.length - last.length)}${last}`;
  return Number(whole) < Number(first) ? pages : `${letters}${first}-${letters}${whole}`;
}
