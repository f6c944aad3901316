import type { Attrs } from 'shared/publishing/document.ts';

/** What somebody has written in a part that has not reached the server: from what it was written, on which revision, and what it has become. */
export type KeptPart = { base: Attrs; revision: number; attrs: Attrs; /** What a new part is. */ type?: string };

/** Where what is written in a new part is kept: it has no id of its own before it is added, and there is one at a time below a part. */
export const newBelow = (parent: string): string => `ny ${parent}`;

const keyOf = (artefactId: string, nodeId: string): string => `kunskapsnav-unsaved-part ${artefactId} ${nodeId}`;

/** Keeps it in this window, so that it is there when the page is loaded anew; it is sent nowhere. A window may be allowed to keep nothing. */
export function keepPart(artefactId: string, nodeId: string, kept: KeptPart | null): void {
  try {
    if (kept) window.sessionStorage.setItem(keyOf(artefactId, nodeId), JSON.stringify(kept));
    else window.sessionStorage.removeItem(keyOf(artefactId, nodeId));
  } catch {
    // Storage may be full or closed: what is written stands in the form for as long as the page does.
  }
}

/** What was kept of a part; null where there is nothing. */
export function keptPart(artefactId: string, nodeId: string): KeptPart | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(keyOf(artefactId, nodeId)) ?? 'null') as KeptPart | null;
  } catch {
    return null;
  }
}
