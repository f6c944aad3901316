import { useEffect, useState } from 'react';

const key = 'kunskapsnav-shortcuts';

function stored(): boolean {
  try {
    return window.localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys are shortcuts. They can be switched off, for those who speak or tremble; the device remembers that alone. */
export function useShortcutChoice(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(stored);
  return [
    on,
    (next) => {
      setOn(next);
      try {
        if (next) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, 'off');
      } catch {
        // Storage may be closed; the choice then lasts for this page.
      }
    },
  ];
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Runs what belongs to a key while nobody is typing and no other key is held. */
export function useShortcuts(on: boolean, actions: Record<string, () => void>): void {
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
