import { createContext } from 'react';

/** What the parts of a text are called, for attributes that name some of them by their ids: its sources. Undefined for what is no part. */
export const PartNames = createContext<(id: string) => string | undefined>(() => undefined);
