import { useState } from 'react';

/** What the reader chose; `system` follows the device. Kept on the device only. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'kunskapsnav-theme';

function stored(): Theme {
  try {
    const value = window.localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Applies the choice before anything is drawn. */
export const applyStoredTheme = (): void => apply(stored());

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(stored);
  return [
    theme,
    (next) => {
      setTheme(next);
      apply(next);
      try {
        if (next === 'system') window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, next);
      } catch {
        // Storage may be closed; the choice then lasts for this page.
      }
    },
  ];
}
