import type { ReactNode } from 'react';

/** The title of the window: the page, its section, the service. */
export function PageTitle({ children, section }: { children: string; section?: string | undefined }): ReactNode {
  return <title>{[children, section, 'Kunskapsnav'].filter(Boolean).join(' – ')}</title>;
}
