type Hit = { path: string; readsAt: { slug: string } | null };

/** Where a result leads: to the text it was found in. One whose words are an organisation's own is read there, also from an address that names no region. */
export function hitPath({ path, readsAt }: Hit, isInRegion: boolean): string {
  return readsAt && !isInRegion ? `/${readsAt.slug}${path}` : path;
}
