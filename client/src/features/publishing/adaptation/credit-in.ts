/** The credit a copied reason begins with, which is stored in Swedish as the reason is, and what follows it; null where none was copied. */
export function creditIn(reason: string): { organisation: string; day: string; rest: string } | null {
  const [, organisation, day, rest] = /^Efter (.+?), (\d{4}-\d{2}-\d{2}): (.*)$/su.exec(reason) ?? [];
  return organisation !== undefined && day !== undefined && rest !== undefined ? { organisation, day, rest } : null;
}
