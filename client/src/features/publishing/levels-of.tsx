import { useContext, type ReactNode } from 'react';
import { LevelNames, levelName } from './level-names.ts';

type Props = {
  /** What the parts of the text say; undefined for those not at hand. */
  attrsOf: (node: string) => object | null | undefined;
  /** The part whose values are read. */
  own: string;
  children: ReactNode;
};

/** Names the levels within it as the parts of the text do, and else as what is around it does. */
export function LevelsOf({ attrsOf, own, children }: Props): ReactNode {
  const around = useContext(LevelNames);
  const nameOf = (level: number, competency = own): string | undefined =>
    levelName(attrsOf(competency), level) ?? around(level, competency);
  return <LevelNames value={nameOf}>{children}</LevelNames>;
}
