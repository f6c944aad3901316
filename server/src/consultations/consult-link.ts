import { toNodeId } from '../kernel/node-id.ts';

/** The site-relative address of a question's thread, for tasks. It leads nowhere for those who may not read it. */
export function consultPath(consultId: string): string {
  return `/konsultation/fraga/${toNodeId('Consult', consultId)}`;
}

/** What is announced when a question has changed. */
export const aboutConsult = (id: string): string => `Consult ${id}`;
