import type { Random } from "./random.ts";

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly group: string | undefined;
  /** By SQS's clock, in milliseconds. */
  readonly sentTimestamp: number;
  receives: number;
  /** True time from which it can be received. */
  visibleAt: number;
}

export interface QueueOptions {
  readonly name: string;
  readonly fifo: boolean;
  /** The queue's delay on each message. */
  readonly delayMs: number;
  readonly visibilityMs: number;
  readonly maxReceives: number;
}

/** SQS drops a second message with the same de-duplication id for this long. */
const deduplicationMs = 5 * 60_000;

/**
 * The state of one SQS queue and its dead-letter queue. Standard: any order, at least once. FIFO: in order within a group, and
 * a group with a message in flight, or one that is still delayed, is closed.
 */
export class Queue {
  readonly options: QueueOptions;
  readonly dead: Message[] = [];
  /** Called with the milliseconds after which something may be there to receive. */
  onVisible: (afterMs: number) => void = () => {};
  readonly #messages: Message[] = [];
  readonly #seen = new Map<string, number>();
  readonly #now: () => number;
  readonly #clock: () => number;
  #sent = 0;

  constructor(options: QueueOptions, now: () => number, clock: () => number) {
    this.options = options;
    this.#now = now;
    this.#clock = clock;
  }

  /** Everything that waits or is in flight. */
  get waiting(): readonly Message[] {
    return this.#messages;
  }

  send(body: string, fifo?: { readonly group: string; readonly deduplicationId: string }): void {
    const now = this.#now();
    if (fifo) {
      const last = this.#seen.get(fifo.deduplicationId);
      if (last !== undefined && now - last < deduplicationMs) return;
      this.#seen.set(fifo.deduplicationId, now);
    }
    this.#sent += 1;
    this.#messages.push({
      id: `${this.options.name}-${this.#sent}`,
      body,
      group: fifo?.group,
      sentTimestamp: Math.floor(this.#clock()),
      receives: 0,
      visibleAt: now + this.options.delayMs,
    });
    this.onVisible(this.options.delayMs);
  }

  /** Up to `max` messages, hidden from now on; those that came too often go to the dead-letter queue instead. */
  receive(max: number, random: Random, staysVisible: number): Message[] {
    const now = this.#now();
    const open = this.options.fifo ? this.#openGroups(now, random) : random.shuffled(this.#visible(now));
    const received: Message[] = [];
    for (const message of open) {
      if (received.length === max) break;
      if (message.receives >= this.options.maxReceives) {
        this.#remove(message.id);
        this.dead.push(message);
        continue;
      }
      message.receives += 1;
      // A standard queue may hand out a message to two receivers.
      const hiddenMs = random.chance(staysVisible) ? random.between(0, 2_000) : this.options.visibilityMs;
      message.visibleAt = now + hiddenMs;
      this.onVisible(hiddenMs);
      received.push(message);
    }
    return received;
  }

  delete(id: string): void {
    this.#remove(id);
    this.onVisible(0);
  }

  /** Moves all dead letters back, as `StartMessageMoveTask` does: new messages with the old content. */
  redrive(): number {
    const moved = this.dead.splice(0);
    for (const message of moved) {
      this.#sent += 1;
      this.#messages.push({
        ...message,
        id: `${this.options.name}-${this.#sent}`,
        sentTimestamp: Math.floor(this.#clock()),
        receives: 0,
        visibleAt: this.#now(),
      });
    }
    if (moved.length > 0) this.onVisible(0);
    return moved.length;
  }

  #visible(now: number): Message[] {
    return this.#messages.filter((message) => message.visibleAt <= now);
  }

  #openGroups(now: number, random: Random): Message[] {
    const groups = new Map<string, Message[]>();
    const closed = new Set<string>();
    for (const message of this.#messages) {
      const group = message.group ?? "";
      if (message.visibleAt > now) closed.add(group);
      // Behind a message that can't be received, nothing of its group can.
      if (!closed.has(group)) groups.set(group, [...(groups.get(group) ?? []), message]);
    }
    const inFlight = new Set(
      this.#messages.filter((one) => one.receives > 0 && one.visibleAt > now).map((one) => one.group ?? ""),
    );
    const open = [...groups].filter(([group]) => !inFlight.has(group)).map(([, messages]) => messages);
    return random.shuffled(open).flat();
  }

  #remove(id: string): void {
    const at = this.#messages.findIndex((message) => message.id === id);
    if (at >= 0) this.#messages.splice(at, 1);
  }
}
