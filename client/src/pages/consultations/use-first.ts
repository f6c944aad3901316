import { useState } from 'react';

/**
 * A value as it was when the page was opened. What one may do changes with doing it, and the page is still there while the
 * next one is on its way: it must not turn into another in between.
 */
export function useFirst<Value>(value: Value): Value {
  const [first] = useState(value);
  return first;
}
