import pg from 'pg';
import { idOf } from '../../kernel/node-id.ts';

/** Makes copies of a question with its messages and steps, so that a list has rows enough. */
export async function copyConsult(ownerUrl: string, consultId: string, copies: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `with made as (
         insert into consult select (jsonb_populate_record(original, jsonb_build_object(
           'id', gen_random_uuid(), 'requestKey', gen_random_uuid(), 'reference', 'COPY-' || gen_random_uuid()))).*
         from consult original, generate_series(1, $2::int) where original.id = $1 returning id)
       , messages as (
         insert into consult_message select (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'consultId', made.id))).*
         from consult_message original, made where original."consultId" = $1)
       insert into consult_transition select (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'consultId', made.id))).*
       from consult_transition original, made where original."consultId" = $1`,
      [idOf('Consult', consultId), copies],
    );
  } finally {
    await client.end();
  }
}
