/** The links of the rows of work on the page, in order. */
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The row that has the focus, or whose button has. */
function current(): number {
  const focused = document.activeElement?.closest('li')?.querySelector('[data-row]');
  return focused ? rows().indexOf(focused as HTMLElement) : -1;
}

/** Moves the focus to the next or the previous row; from outside the rows, to the first. */
export function moveRow(by: 1 | -1): void {
  const all = rows();
  const at = current();
  all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

/** Presses the one button, or follows the one link, of the row that has the focus. */
export function actOnRow(): void {
  const row = rows()[current()]?.closest('li');
  row?.querySelector<HTMLElement>('button, a:not([data-row])')?.click();
}
