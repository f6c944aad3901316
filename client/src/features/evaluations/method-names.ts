/** What two methods are called beside each other: the title up to what it is given for ("vid …", "for …"), or the whole of it where that would not tell them apart. */
export function methodNames(first: string, second: string): [string, string] {
  const [one, two] = [short(first), short(second)];
  return one === two ? [first, second] : [one, two];
}

function short(title: string): string {
  return /^(.+?) (?:vid|for) /.exec(title)?.[1] ?? title;
}
