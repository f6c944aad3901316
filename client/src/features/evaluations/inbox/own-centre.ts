/** Where a proposal goes unless one chooses otherwise: to the healthcare region of one's unit, else to where one has a role, else to the first. */
export function ownCentre(centres: readonly { id: string }[], viewer: { unit: string | null; roles: readonly string[] }): string {
  const own = [viewer.unit, ...viewer.roles].find((id) => centres.some((centre) => centre.id === id));
  return own ?? centres[0]?.id ?? '';
}
