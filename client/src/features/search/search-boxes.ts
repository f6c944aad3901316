/** The search boxes that stand on the page, the newest last. */
const boxes: HTMLInputElement[] = [];

/** A search box that is there; for as long as it is, `/` leads to it. */
export function registerSearchBox(box: HTMLInputElement): () => void {
  boxes.push(box);
  return () => {
    boxes.splice(boxes.indexOf(box), 1);
  };
}

/** Moves the focus to the search box of the page; false where there is none. */
export function focusSearchBox(): boolean {
  const box = boxes.at(-1);
  box?.focus();
  box?.select();
  box?.scrollIntoView({ block: 'nearest' });
  return box !== undefined;
}

let ahead: string | null = null;

function gather(event: KeyboardEvent): void {
  const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (ahead === null || isField || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') ahead = ahead.slice(0, -1);
  else if (event.key.length === 1) ahead += event.key;
  else return;
  event.preventDefault();
}

/** Keeps what is typed from now until the box that was asked for is there: on a slow connection nobody waits for it. */
export function keepTyping(): void {
  ahead ??= '';
  document.addEventListener('keydown', gather, true);
}

/** What was typed meanwhile; the keys are the page's own again. */
export function typedAhead(): string {
  document.removeEventListener('keydown', gather, true);
  const typed = ahead ?? '';
  ahead = null;
  return typed;
}
