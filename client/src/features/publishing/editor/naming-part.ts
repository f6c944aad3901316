/** What is missing, after the name of the part it is missing in where the words do not say it themselves. */
export function namingPart(message: string, name: string | undefined): string {
  return name === undefined || message.includes(name) ? message : `${name}: ${message}`;
}
