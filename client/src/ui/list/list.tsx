import { createElement, Fragment, type ReactNode } from 'react';
import styles from './list.module.css';

/** Rows split by hairlines. */
export function List({ children, label }: { children: ReactNode; label?: string }): ReactNode {
  return (
    <ul aria-label={label} role="list">
      {children}
    </ul>
  );
}

type RowProps = {
  /** What it is: usually a link. */
  title: ReactNode;
  /** States beside the title. */
  state?: ReactNode;
  /** What, when, why, in one line. */
  detail?: ReactNode;
  /** The one verb. */
  action?: ReactNode;
};

export function ListRow({ title, state, detail, action }: RowProps): ReactNode {
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        {title}
        {state}
      </div>
      {detail ? <div className={styles['detail']}>{detail}</div> : null}
      {action ? <div className={styles['action']}>{action}</div> : null}
    </li>
  );
}

/** What is known of something in one line, parted by dots; what is not known is left out. */
export function Dotted({ parts }: { parts: readonly ReactNode[] }): ReactNode {
  const known = parts.filter((part) => part !== null && part !== undefined && part !== '');
  // Handed over one by one: a line that stands as it is needs no keys.
  return createElement(Fragment, null, ...known.flatMap((part, index) => (index > 0 ? [' · ', part] : [part])));
}

/** A few sentences or names with a mark before each. */
export function Bullets({ children, label }: { children: ReactNode; label?: string }): ReactNode {
  return (
    <ul aria-label={label} className={styles['bullets']}>
      {children}
    </ul>
  );
}

/** Names and values. */
export function Pairs({ rows }: { rows: readonly (readonly [name: ReactNode, value: ReactNode])[] }): ReactNode {
  return (
    <dl className={styles['pairs']}>
      {rows.map(([name, value], index) => (
        // The rows of one list never change order, and a name may be an element.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['pair']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type CitationProps = { kind: ReactNode; link: ReactNode; version: ReactNode; notice?: ReactNode };

/** What something rests on: what it is, where it is, and which version was seen. */
export function CitationRow({ kind, link, version, notice }: CitationProps): ReactNode {
  return (
    <li className={styles['citation']}>
      <div className={styles['cited']}>
        <span>{kind}</span>
        <span className={styles['what']}>{link}</span>
        <span className={styles['version']}>{version}</span>
        {notice ? <span className={styles['notice']}>{notice}</span> : null}
      </div>
    </li>
  );
}

/** Under the H1 of everything published: from when, until when, which version, who answers. */
export function TrustStrip({
  items,
  links,
}: {
  items: readonly (readonly [name: ReactNode, value: ReactNode])[];
  links?: ReactNode;
}): ReactNode {
  return (
    <div className={styles['trust']}>
      {items.map(([name, value], index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>
          {name} <b>{value}</b>
        </span>
      ))}
      {links}
    </div>
  );
}
