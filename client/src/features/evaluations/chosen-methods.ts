/** The methods an address compares, by slug; empty where none is chosen. A method beside itself is no comparison. */
export function chosenMethods(search: URLSearchParams): { first: string; second: string } {
  const [first, second] = [search.get('a') ?? '', search.get('b') ?? ''];
  return { first, second: second === first ? '' : second };
}
