/**
 * What a control is called on the page: the legend of a group of choices, otherwise its label, after the name of a group of its own; of an
 * editor of text, which no label can belong to, the name it gives itself. Empty where it has none.
 */
export function nameOfControl(control: Element | null): string {
  if (!(control instanceof HTMLElement)) return '';
  const isChoice = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
  const legend = isChoice ? control.closest('fieldset')?.querySelector('legend') : null;
  const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0] : null;
  const group = control.closest('[role="group"][aria-labelledby]')?.getAttribute('aria-labelledby');
  const names = [group ? document.getElementById(group) : null, legend ?? label];
  const said = names.flatMap((element) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() || []).join(', ');
  return said || (control.getAttribute('aria-label') ?? '');
}
