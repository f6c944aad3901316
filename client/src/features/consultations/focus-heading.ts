/** Moves the focus to the heading of the page, when what had it is gone: a form that was sent, a notice that was read. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
