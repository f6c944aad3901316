import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from '../link/link.tsx';
import styles from './button.module.css';

/** One filled button per view; the rest are quiet or plain. */
export type ButtonLook = 'filled' | 'quiet' | 'plain';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook;
  /** The work it began is under way: it stays focusable and refuses a second press. */
  pending?: boolean;
};

const classOf = (look: ButtonLook): string => [styles['button'], look === 'filled' ? '' : styles[look]].filter(Boolean).join(' ');

/** A verb one can press. */
export function Button({ look = 'filled', pending = false, type = 'button', onClick, ...rest }: Props): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      className={classOf(look)}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ look = 'filled', ...rest }: LinkProps & { look?: ButtonLook }): ReactNode {
  return <Link {...rest} className={classOf(look)} />;
}

/** The same for what lies outside the portal's own pages, such as signing in. */
export function ButtonAnchor({
  look = 'filled',
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { look?: ButtonLook }): ReactNode {
  return (
    <a {...rest} className={classOf(look)}>
      {children}
    </a>
  );
}

/** Buttons beside each other, wrapping where there is no room. */
export function ButtonRow({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['row']}>{children}</div>;
}
