import type { ReactNode } from 'react';
import { Outlet, useParams } from 'react-router';
import { notFound } from '../error-page.tsx';
import { regionSlug, useRegion } from '../region.ts';

/** The pages, as they are read in the region that stands first in their address; any other first word is no page. */
export function RegionLayout(): ReactNode {
  const region = useRegion();
  if (regionSlug(useParams()) !== null && !region) notFound();
  return <Outlet />;
}
