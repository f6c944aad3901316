import pg from 'pg';

/** Makes copies of a question with the times of its clocks and its survey, so that there is enough to count. */
export async function copyWithClocks(ownerUrl: string, consultId: string, copies: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `with made as (
         insert into consult select (jsonb_populate_record(original, jsonb_build_object(
           'id', gen_random_uuid(), 'requestKey', gen_random_uuid(), 'reference', 'COPY-' || gen_random_uuid()))).*
         from consult original, generate_series(1, $2::int) where original.id = $1 returning id)
       , times as (
         insert into consult_clock_time select (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'consultId', made.id))).*
         from consult_clock_time original, made where original."consultId" = $1)
       insert into close_out select (jsonb_populate_record(original, jsonb_build_object('consultId', made.id))).*
       from close_out original, made where original."consultId" = $1`,
      [consultId, copies],
    );
  } finally {
    await client.end();
  }
}
