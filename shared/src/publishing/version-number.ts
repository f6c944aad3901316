/** The number of a version, written `major.minor`. */
export type VersionNumber = { major: number; minor: number };

/** The number of the next version: the first is 1.0; a major step begins a new series, a minor one goes on in it. */
export function nextVersionNumber(previous: VersionNumber | null, step: 'MAJOR' | 'MINOR'): VersionNumber {
  if (previous === null) return { major: 1, minor: 0 };
  return step === 'MAJOR' ? { major: previous.major + 1, minor: 0 } : { major: previous.major, minor: previous.minor + 1 };
}
