/** A name in its pieces. Particles ("von", "van der") belong to the family name, as a bibliography prints and sorts it. */
export type NamePieces = {
  particles?: readonly (string | undefined)[];
  family?: string | undefined;
  given?: string | undefined;
  suffix?: string | undefined;
};

/** A name as a bibliography writes it: "von Knorring L", "King ML Jr". That of a body has no given name and stays as it is. */
export function printedName({ particles = [], family, given, suffix }: NamePieces): string {
  const generation = suffix?.trim().replace(/^(jr|sr)\.?$/i, (mark) => `${mark[0]?.toUpperCase()}r`);
  return [...particles, family, initials(given ?? ''), generation].filter(Boolean).join(' ');
}

/** "Wiffen, Philip J." as a bibliography writes it: "Wiffen PJ"; what follows a second comma is "Jr" or the like. A name without a comma is that of a body, or printed already. */
export function authorName(name: string): string {
  const [family, given, suffix] = name.split(',').map((part) => part.trim());
  return printedName({ family, given, suffix });
}

function initials(given: string): string {
  return given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? part : [...part][0]?.toUpperCase()))
    .join('');
}
