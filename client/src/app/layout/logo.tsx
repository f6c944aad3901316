import type { ReactNode } from 'react';

/** A node in a web: the product's mark. */
export function Logo(): ReactNode {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2">
        <circle cx="13" cy="13" r="3.2" fill="currentColor" />
        <circle cx="4.5" cy="6" r="2.4" />
        <circle cx="22" cy="7" r="2.4" />
        <circle cx="20" cy="21" r="2.4" />
        <circle cx="6" cy="20.5" r="2.4" />
        <path d="M6.3 7.5 10.6 11M20 8.4l-4.2 3.1M18.3 19.4 15 15.6M7.8 18.9l3.1-3.3" />
      </g>
    </svg>
  );
}
