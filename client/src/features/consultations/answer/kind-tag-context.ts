import { createContext, useContext, type ReactNode } from 'react';

/** How kinds of published texts and their parts are named; the words belong to the room of publishing. */
export const KindTagContext = createContext<(kind: string) => ReactNode>((kind) => kind);

export const useKindTag = (): ((kind: string) => ReactNode) => useContext(KindTagContext);
