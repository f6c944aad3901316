import type { ReactNode } from 'react';
import { AttributeName } from '../../features/publishing/attribute-words.tsx';

/** What an attribute of a part is called, for those who read a text part by part. */
export function attributeName(attribute: string): ReactNode {
  return <AttributeName path={attribute} />;
}
