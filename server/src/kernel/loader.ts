import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/**
 * Declares a lookup whose keys, asked for in one turn of one request, become one statement. A key without a value is null.
 * The fields of a list then cost one statement however long the list is.
 */
export function defineLoader<Key extends string, Value>(
  load: (context: Context, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (context: Context, key: Key) => Promise<Value | null> {
  const loaders = new WeakMap<Context, DataLoader<Key, Value | null>>();
  return (context, key) => {
    const known = loaders.get(context);
    if (known) return known.load(key);
    const loader = new DataLoader<Key, Value | null>(async (keys) => {
      const values = await load(context, keys);
      return keys.map((each) => values.get(each) ?? null);
    });
    loaders.set(context, loader);
    return loader.load(key);
  };
}
