/** A search box that stands on the page: the field, and how it takes what was typed before it came. */
type Box = { input: HTMLInputElement; take: (text: string, isSent: boolean) => void };

/** The search boxes that stand on the page, the newest last. */
const boxes: Box[] = [];

/** The keys pressed since a box was asked for that is not there yet; null where none is. */
let ahead: string[] | null = null;

/** A search box that is there; for as long as it is, `/` leads to it. One that was waited for takes the focus and what was typed meanwhile. */
export function registerSearchBox(box: Box): () => void {
  boxes.push(box);
  if (ahead !== null) focusSearchBox();
  return () => {
    boxes.splice(boxes.indexOf(box), 1);
  };
}

/** Moves the focus to the search box of the page, with what was typed ahead of it; false where there is none. */
export function focusSearchBox(): boolean {
  const box = boxes.at(-1);
  if (!box) return false;
  const typed = typedAhead();
  box.input.focus();
  box.input.select();
  box.input.scrollIntoView({ block: 'nearest' });
  if (typed.text) box.take(typed.text, typed.isSent);
  return true;
}

function gather(event: KeyboardEvent): void {
  const isOn = (controls: string) => event.target instanceof HTMLElement && event.target.matches(controls);
  if (ahead === null || isOn('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
  const isEnd = event.key === 'Enter' && !isOn('a, button, summary');
  if (event.key.length > 1 && event.key !== 'Backspace' && !isEnd) return;
  ahead.push(event.key);
  event.preventDefault();
}

/** Keeps what is typed from now until the box that was asked for is there: on a slow connection nobody waits for it. `early` was typed already. */
export function keepTyping(early: readonly string[] = []): void {
  ahead ??= [...early];
  document.addEventListener('keydown', gather, true);
}

/** Whether a box has been asked for that is not there yet. */
export const isBoxAwaited = (): boolean => ahead !== null;

/** What was typed meanwhile, and whether Enter ended it; the keys are the page's own again. */
export function typedAhead(): { text: string; isSent: boolean } {
  document.removeEventListener('keydown', gather, true);
  const keys = ahead ?? [];
  ahead = null;
  const end = keys.indexOf('Enter');
  const letters = (end < 0 ? keys : keys.slice(0, end)).reduce<string[]>(
    (typed, key) => (key === 'Backspace' ? typed.slice(0, -1) : [...typed, key]),
    [],
  );
  return { text: letters.join(''), isSent: end >= 0 };
}
