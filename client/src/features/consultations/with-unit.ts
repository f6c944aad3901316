/** Whether somebody is called by the unit already, as those are who stand for a role there. */
export const isNamedByUnit = (name: string, unit: string): boolean => name.endsWith(`, ${unit}`);

/** Somebody with the unit they work for; the unit once. */
export const withUnit = (name: string, unit: string | null | undefined): string =>
  !unit || isNamedByUnit(name, unit) ? name : `${name}, ${unit}`;
