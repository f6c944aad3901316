// The library comes without types; this is what we use of it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { forceType: string });
    readonly data: unknown[];
  }
}

declare module '@citation-js/plugin-bibtex';
