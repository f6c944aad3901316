/** The schema of the database that holds the jobs, and the one queue in it: one poll finds work of every kind. */
export const JOBS_SCHEMA = 'jobs';
export const JOBS_QUEUE = 'work';
