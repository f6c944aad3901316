/** Site-relative address of the page of a unit, a region, a healthcare region or the nation. */
export const organisationPath = (slug: string): string => `/organisation/${slug}`;
