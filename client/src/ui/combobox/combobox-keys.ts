/** What a key does to the list below a field: `chosen` is the option that is marked, by its place; null is none. */
export type KeyEffect = { marked: number | null } | { choose: number } | { close: true } | null;

/** The pattern of the ARIA combobox: arrows walk the options and out of them at both ends, Enter chooses, Escape closes; any other key is the field's. */
export function keyEffect(key: string, marked: number | null, count: number): KeyEffect {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return { marked: marked === null ? 0 : marked + 1 < count ? marked + 1 : null };
    case 'ArrowUp':
      return { marked: marked === null ? count - 1 : marked > 0 ? marked - 1 : null };
    case 'Enter':
      return marked === null ? null : { choose: marked };
    case 'Escape':
      return { close: true };
    default:
      return null;
  }
}
