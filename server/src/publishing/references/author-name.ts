/** "Wiffen, Philip J." as a bibliography writes it: "Wiffen PJ". A name without a comma is that of a body, or in that form already. */
export function authorName(name: string): string {
  const [family = '', given = ''] = name.split(',').map((part) => part.trim());
  const initials = given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? part : [...part][0]?.toUpperCase()))
    .join('');
  return [family, initials].filter(Boolean).join(' ');
}
