interface Event {
  readonly at: number;
  readonly order: number;
  readonly action: () => void;
}

const earlier = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** All microtasks run before the next macrotask: whatever an event woke has come to its next port call by then. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Virtual time. Every effect on the world is an event at a time that the seed decides; between two events, the code under
 * test runs until each of its invocations waits for a port call. Nothing here reads a real clock.
 */
export class Scheduler {
  /** Milliseconds since the start of the run: the true time, which no part of the pipeline sees. */
  now = 0;
  events = 0;
  readonly #heap: Event[] = [];
  #order = 0;

  after(milliseconds: number, action: () => void): void {
    this.#push({ at: this.now + Math.max(0, milliseconds), order: this.#order, action });
    this.#order += 1;
  }

  /** Runs until nothing is left to happen. `afterEach` sees the world after every event. */
  async run(limits: { readonly maxEvents: number }, afterEach: () => void): Promise<void> {
    for (let event = this.#pop(); event; event = this.#pop()) {
      this.now = event.at;
      this.events += 1;
      if (this.events > limits.maxEvents) throw new Error(`it does not come to rest within ${limits.maxEvents} events`);
      event.action();
      await settled();
      afterEach();
    }
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let at = heap.push(event) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!earlier(event, heap[parent] as Event)) break;
      heap[at] = heap[parent] as Event;
      at = parent;
    }
    heap[at] = event;
  }

  #pop(): Event | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && earlier(heap[child + 1] as Event, heap[child] as Event)) child += 1;
      if (!earlier(heap[child] as Event, last)) break;
      heap[at] = heap[child] as Event;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
