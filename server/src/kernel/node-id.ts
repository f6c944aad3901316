import { z } from 'zod';

const uuid = z.uuid();

/** The opaque id of an object in the API. Only this file knows what is inside. */
export function toNodeId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** The type and UUID inside an id, or null for anything that is not one of ours. */
export function readNodeId(nodeId: string): { type: string; id: string } | null {
  const [type, id, ...rest] = Buffer.from(nodeId, 'base64url').toString('utf8').split(':');
  if (!type || !id || rest.length > 0 || !uuid.safeParse(id).success) return null;
  return { type, id };
}

/** The UUID inside an id of the given type, or null; an id of another type is as unknown as no id at all. */
export function idOf(type: string, nodeId: string): string | null {
  const read = readNodeId(nodeId);
  return read?.type === type ? read.id : null;
}
