import { createContext } from 'react';

/** The organisation in whose own words something is cited: what it has added can be cited there too. Null in the nation's texts. */
export const CitingAt = createContext<string | null>(null);
