/** A network of whole capacities, and the flow sent through it so far. Node 0 is the source, node 1 the sink. */
export interface FlowNetwork {
  readonly edges: number[][];
  readonly heads: number[];
  /** What each edge can still carry; the edge of an odd number is the way back of the one before it. */
  readonly rest: number[];
}

const [source, sink] = [0, 1] as const;

/**
 * A network of the source and the sink alone.
 *
 * @example
 * ```ts
 * const network = emptyNetwork();
 * connect(network, 0, addNode(network), 3);
 * connect(network, 2, 1, 2);
 * assert.equal(sendAll(network), 2);
 * assert.deepEqual([...reachable(network)], [0, 2]);
 * ```
 */
export function emptyNetwork(): FlowNetwork {
  return { edges: [[], []], heads: [], rest: [] };
}

/** Adds a node and returns its number. */
export function addNode({ edges }: FlowNetwork): number {
  return edges.push([]) - 1;
}

/** Adds an edge. */
export function connect(
  { edges, heads, rest }: FlowNetwork,
  from: number,
  to: number,
  capacity: number,
): void {
  edges[from]?.push(heads.push(to) - 1);
  rest.push(capacity);
  edges[to]?.push(heads.push(from) - 1);
  rest.push(0);
}

/**
 * Sends as much as can be sent from the source to the sink, along shortest ways first (Dinic).
 *
 * @returns how much was sent
 */
export function sendAll(network: FlowNetwork): number {
  let sent = 0;
  for (let level = levelsOf(network); level[sink] !== undefined; level = levelsOf(network)) {
    const next = network.edges.map(() => 0);
    for (let more = sendOne(network, level, next); more > 0; more = sendOne(network, level, next))
      sent += more;
  }
  return sent;
}

/** The nodes that the source still reaches: the smallest side of a smallest cut, whatever way the flow was sent. */
export function reachable(network: FlowNetwork): ReadonlySet<number> {
  return new Set(levelsOf(network).flatMap((level, node) => (level === undefined ? [] : [node])));
}

function levelsOf({ edges, heads, rest }: FlowNetwork): (number | undefined)[] {
  const levels: (number | undefined)[] = edges.map(() => undefined);
  levels[source] = 0;
  const reached: number[] = [source];
  for (const node of reached) {
    for (const edge of edges[node] ?? []) {
      const head = heads[edge] as number;
      if ((rest[edge] as number) <= 0 || levels[head] !== undefined) continue;
      levels[head] = (levels[node] as number) + 1;
      reached.push(head);
    }
  }
  return levels;
}

/** Sends along one way down the levels; `next` remembers the edges of each node that lead nowhere any more. */
function sendOne(
  { edges, heads, rest }: FlowNetwork,
  levels: readonly (number | undefined)[],
  next: number[],
): number {
  const way: number[] = [];
  for (let node: number = source; node !== sink; ) {
    const edge = edges[node]?.[next[node] as number];
    if (edge === undefined) {
      const back = way.pop();
      if (back === undefined) return 0;
      node = heads[back ^ 1] as number;
      next[node] = (next[node] as number) + 1;
    } else if ((rest[edge] as number) > 0 && levels[heads[edge] as number] === (levels[node] as number) + 1) {
      way.push(edge);
      node = heads[edge] as number;
    } else next[node] = (next[node] as number) + 1;
  }
  const amount = way.reduce((least, edge) => Math.min(least, rest[edge] as number), Number.POSITIVE_INFINITY);
  for (const edge of way) {
    rest[edge] = (rest[edge] as number) - amount;
    rest[edge ^ 1] = (rest[edge ^ 1] as number) + amount;
  }
  return amount;
}
