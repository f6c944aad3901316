/** The heading of what an edition is published with. */
export const DESCRIPTION_ID = 'publiceras-med';

/** The heading above what can be added below a part. */
export const ADD_ID = 'lagg-till';
