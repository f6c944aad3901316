import { createContext, useContext, type ReactNode } from 'react';

const LockedContext = createContext(false);

/** Fields that are locked together: the browser locks its own controls, and an editor of our own asks {@link useLocked}. */
export function Fields({ locked, onBlur, children }: { locked: boolean; onBlur?: () => void; children: ReactNode }): ReactNode {
  return (
    <fieldset disabled={locked} onBlur={onBlur}>
      <LockedContext value={locked}>{children}</LockedContext>
    </fieldset>
  );
}

/** Whether the fields around are locked. */
export const useLocked = (): boolean => useContext(LockedContext);
