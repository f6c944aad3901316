/** Languages of the interface. Swedish is the source. */
export type Locale = 'sv' | 'en';

export const locales: readonly Locale[] = ['sv', 'en'];
