declare const value: unique symbol;

/** A named place where later rooms give an earlier room something to call, registered once in `app.ts`. */
export type ExtensionPoint<T> = { readonly name: string; readonly [value]?: T };

/** Declares a place others can extend. Two points with one name are two points. */
export function extensionPoint<T>(name: string): ExtensionPoint<T> {
  return { name };
}

/** What the rooms of this running product have registered. Filled at start, only read afterwards. */
export class Extensions {
  readonly #registered = new Map<ExtensionPoint<unknown>, unknown[]>();

  add<T>(point: ExtensionPoint<T>, ...extensions: T[]): this {
    this.#registered.set(point, [...(this.#registered.get(point) ?? []), ...extensions]);
    return this;
  }

  of<T>(point: ExtensionPoint<T>): readonly T[] {
    return (this.#registered.get(point) ?? []) as T[];
  }
}
