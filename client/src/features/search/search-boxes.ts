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
