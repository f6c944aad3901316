/** What a control is called on the page: the legend of a group of choices, otherwise its label. Empty where it has none. */
export function nameOfControl(control: Element | null): string {
  if (!(control instanceof HTMLElement)) return '';
  const isChoice = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
  const legend = isChoice ? control.closest('fieldset')?.querySelector('legend') : null;
  const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0] : null;
  return (legend ?? label)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}
