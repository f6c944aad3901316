/** The control a click on an element is for: what can be pressed around it, and what a label is of. */
function controlOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const pressed = target.closest('a, button, input, label, select, summary, textarea, [role]');
  return (pressed instanceof HTMLLabelElement ? pressed.control : null) ?? pressed ?? target;
}

/** Says of each click in turn whether it is the second of a double click that has hit something else than the first, which has moved away. */
export class StrayClicks<Control> {
  #first: Control | null = null;

  /** `count` as the browser counts clicks in quick succession at one place: 0 for what is pressed by other means than a pointer. */
  isStray(control: Control | null, count: number): boolean {
    if (count > 1) return control !== this.#first;
    if (count === 1) this.#first = control;
    return false;
  }
}

/**
 * Lets the second click of a double click do nothing where it lands on something else than the first did: when a press moves the page, as to what is wrong
 * with a form, whatever has come under the pointer was not meant. Keys and assistive technology press once, and are never in the way of this.
 */
export function ignoreStrayClicks(page: Document): void {
  const clicks = new StrayClicks<Element>();
  page.addEventListener(
    'click',
    (event) => {
      if (!clicks.isStray(controlOf(event.target), event.detail)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
