import { createContext, useContext, type ReactNode } from 'react';
import { Tag } from '../tag/tag.tsx';
import styles from './marked-text.module.css';

/** Somebody else's words in a text: whose, in short, and in a line that says since when. Both say where they are not in the reader's language. */
export type Owner = { name: ReactNode; label: ReactNode };

/** How a part came to read otherwise than its author wrote it. */
export type PartMark = {
  mode: 'ADAPT' | 'ADD' | 'ORPHAN';
  /** Who wrote the whole part; null where only some of its attributes are somebody else's. */
  whole: Owner | null;
  /** Who wrote an attribute, where that is neither the author of the text nor who wrote the whole part. */
  ownerOf: (attribute: string) => Owner | null;
  /** In a word or two, where there is room for no more. */
  short: ReactNode;
};

/** Whose words the parts of a text are. The page gives it; the parts only ask. */
export type TextMarks = {
  markOf: (id: string) => PartMark | null;
  /** What must be read before a part. */
  before: (id: string) => ReactNode;
  /** What must be known before a part is read, in a word or two, where it is only named; null where there is nothing. */
  inRow: (id: string) => ReactNode;
  /** What is told right after its words: where the author's own are, and why it reads otherwise. */
  after: (id: string) => ReactNode;
  /** What is told where it ends: the parts that are left out of it. */
  atEnd: (id: string) => ReactNode;
};

const nothing = (): null => null;
const unmarked: TextMarks = { markOf: nothing, before: nothing, inRow: nothing, after: nothing, atEnd: nothing };

const MarksContext = createContext<TextMarks>(unmarked);
const PartContext = createContext<PartMark | null>(null);

/** A text whose parts may be somebody else's words; without marks it is its author's throughout. */
export function MarkedText({ marks, children }: { marks: TextMarks | null; children: ReactNode }): ReactNode {
  return <MarksContext value={marks ?? unmarked}>{children}</MarksContext>;
}

type PartProps = { id: string; children: ReactNode; as?: 'div' | 'li' | 'span'; anchor?: boolean };

/**
 * The words of one part of a text as it is read. Whatever draws a part draws it through here, so that no words of somebody else stand unmarked. A `span` is a
 * part that is only named, in a link to where it is read whole: a word beside it says whose it is, and the rest is told there. `anchor` makes it a place one
 * can be led to.
 */
export function MarkedPart({ id, children, as: Element = 'div', anchor = false }: PartProps): ReactNode {
  const marks = useContext(MarksContext);
  const mark = marks.markOf(id);
  const isNamed = Element === 'span';
  const whole = isNamed ? null : (mark?.whole ?? null);
  return (
    <PartContext value={mark}>
      <Element
        id={anchor ? id : undefined}
        data-part={id}
        data-mark={mark?.mode ?? 'NONE'}
        className={isNamed ? undefined : whole ? styles['own'] : styles['part']}
      >
        {whole ? <p className={styles['label']}>{whole.label}</p> : null}
        {isNamed ? null : marks.before(id)}
        {children}
        {isNamed ? <WhoseTag id={id} /> : null}
        {isNamed ? null : marks.after(id)}
      </Element>
    </PartContext>
  );
}

/** Beside the name of a part, in a word or two: whose it is, and what must be known before it is read. */
export function WhoseTag({ id }: { id: string }): ReactNode {
  const { markOf, inRow } = useContext(MarksContext);
  const mark = markOf(id);
  return (
    <>
      {mark ? (
        <>
          {' '}
          <Tag tone="local">{mark.short}</Tag>
        </>
      ) : null}
      {inRow(id)}
    </>
  );
}

/** What is known of a part beside its words: whose they are, and whether there is something to know before it is read. */
export function useMarks(): (id: string) => { mark: PartMark | null; isWarned: boolean } {
  const { markOf, inRow } = useContext(MarksContext);
  return (id) => ({ mark: markOf(id), isWarned: inRow(id) !== null });
}

/** Where a part ends, after what stands in it. */
export function EndOfPart({ id }: { id: string }): ReactNode {
  return useContext(MarksContext).atEnd(id);
}

type WordsProps = { attribute: string; children: ReactNode; inline?: boolean; part?: string };

/**
 * One attribute of the part around it, in a frame where it is in somebody else's words; `inline` in a line or a cell, whose row says
 * who wrote the whole. Where a paragraph stands outside the frame of its part, that is named, and whoever wrote the whole part is told there, too.
 */
export function OwnWords({ attribute, children, inline = false, part }: WordsProps): ReactNode {
  const { markOf } = useContext(MarksContext);
  const around = useContext(PartContext);
  const mark = part === undefined ? around : markOf(part);
  const isOutside = part !== undefined && !inline;
  const owner = mark?.ownerOf(attribute) ?? (isOutside ? mark?.whole : null);
  if (!owner) return isOutside ? <div data-words={part}>{children}</div> : children;
  if (inline)
    return (
      <InlineWords owner={owner} attribute={attribute}>
        {children}
      </InlineWords>
    );
  return (
    <div data-words={part} data-own={attribute} className={styles['own']}>
      <p className={styles['label']}>{owner.label}</p>
      {children}
    </div>
  );
}

/** The heading of a part, which stands outside the frame of its words, and says which part it names. */
export function PartHeading({ id, attribute, children }: { id: string; attribute: string; children: ReactNode }): ReactNode {
  const mark = useContext(MarksContext).markOf(id);
  const owner = mark?.ownerOf(attribute) ?? mark?.whole;
  return (
    <span data-heading={id}>
      {owner ? (
        <InlineWords owner={owner} attribute={attribute}>
          {children}
        </InlineWords>
      ) : (
        children
      )}
    </span>
  );
}

function InlineWords({ owner, attribute, children }: { owner: Owner; attribute: string; children: ReactNode }): ReactNode {
  return (
    <span data-own={attribute} className={styles['inline']}>
      <span className={styles['words']}>{children}</span> <Tag tone="local">{owner.name}</Tag>
    </span>
  );
}
