import { createContext, useCallback, useContext, type ReactNode } from 'react';
import {
  Link as RouterLink,
  Navigate as RouterNavigate,
  useNavigate as useRouterNavigate,
  type LinkProps,
  type NavigateOptions,
  type NavigateProps,
  type To,
} from 'react-router';

export type { LinkProps };

/**
 * What stands before every address inside the portal: `/skane` while the texts of Region Skåne are read, else nothing. Every link and every step goes
 * through this file, so that no page has to hand the region on.
 */
export const AddressPrefix = createContext('');

/** An address as it is from where the reader stands; one that begins with `?` or `#` stays on the page. */
export function prefixed(to: To, prefix: string): To {
  if (typeof to === 'string') return to.startsWith('/') ? `${prefix}${to === '/' && prefix ? '' : to}` : to;
  return to.pathname?.startsWith('/') ? { ...to, pathname: prefixed(to.pathname, prefix) as string } : to;
}

/** A link inside the portal. */
export function Link({ to, ...rest }: LinkProps): ReactNode {
  return <RouterLink {...rest} to={prefixed(to, useContext(AddressPrefix))} />;
}

/** Leads on as soon as it is drawn. */
export function Navigate({ to, ...rest }: NavigateProps): ReactNode {
  return <RouterNavigate {...rest} to={prefixed(to, useContext(AddressPrefix))} />;
}

/** Leads on after something was done. */
export function useNavigate(): (to: To, options?: NavigateOptions) => void | Promise<void> {
  const prefix = useContext(AddressPrefix);
  const navigate = useRouterNavigate();
  return useCallback((to, options) => navigate(prefixed(to, prefix), options), [navigate, prefix]);
}
