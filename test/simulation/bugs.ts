import { onUploadMessages } from "../../lambdas/clean/on-messages.ts";
import { onStoryMessages } from "../../lambdas/summarise/on-messages.ts";
import { sweep } from "../../lambdas/sweep/sweep.ts";
import { LostRace } from "../../shared/errors.ts";
import { sha256 } from "../../shared/hash.ts";
import type { ObjectHead, Store, StoredObject } from "../../shared/store/store.ts";
import type { Handler } from "./host.ts";
import { type Code, realCode } from "./world.ts";

/** A deliberate bug: the real handlers with one thing done wrong. The simulation must catch each. */
export interface Bug {
  readonly name: string;
  readonly code: Code;
  /** The kind of storm in which it can show, where that is one only. */
  readonly profile?: string;
  /** A seed that showed it, where the first ones don't: the hunt begins there. */
  readonly seed?: number;
}

/** A port with some of its methods replaced. */
const over = <T extends object>(port: T, replaced: Partial<Record<keyof T, unknown>>): T =>
  new Proxy(port, {
    get: (target, name) => {
      if (name in replaced) return replaced[name as keyof T];
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

type Put = Store["put"];
type Event = Parameters<Handler>[0];

const withClean = (change: Partial<Code>): Code => ({ ...realCode, ...change });

/** Both functions with a changed output store. */
const withOutput = (change: (output: Store) => Store): Code => ({
  ...realCode,
  clean: (ports) => onUploadMessages({ ...ports, output: change(ports.output as Store) }),
  summarise: (ports) => onStoryMessages({ ...ports, output: change(ports.output) }),
});

/** Both functions with changed events and answers. */
const withHandler = (change: (handler: Handler) => Handler): Code => ({
  ...realCode,
  clean: (ports) => change(onUploadMessages(ports)),
  summarise: (ports) => change(onStoryMessages(ports)),
});

const mapBodies = (event: Event, change: (body: string) => string): Event => ({
  Records: event.Records.map((record) => ({ ...record, body: change(record.body) })),
});

type Notification = { Records?: { eventName: string; s3: { object: { key: string } } }[] };

const mapKeys = (body: string, change: (key: string) => string): string => {
  const message = JSON.parse(body) as Notification;
  for (const record of message.Records ?? []) record.s3.object.key = change(record.s3.object.key);
  return JSON.stringify(message);
};

const putWithout = (prefix: string): Code =>
  withOutput((output) =>
    over(output, {
      put: ((key, body, { condition, ...options }) =>
        output.put(key, body, {
          ...options,
          ...(condition && !key.startsWith(prefix) ? { condition } : {}),
        })) satisfies Put,
    }),
  );

const rewriteSummary = (change: (json: string) => string): Code =>
  withOutput((output) =>
    over(output, {
      put: ((key, body, options) =>
        output.put(
          key,
          key.endsWith("/summary.json") ? change(new TextDecoder().decode(body as Uint8Array)) : body,
          options,
        )) satisfies Put,
    }),
  );

const isView = (key: string): boolean => /\/summary\.(?:md|html)$/.test(key);

const readsFirstMessage: Handler extends infer H ? (handler: H & Handler) => Handler : never = (handler) => (event) =>
  handler({ Records: event.Records.slice(0, 1) });

const trustsItsWrite = withClean({
  clean: (ports) => {
    const last = new Map<string, ObjectHead | undefined>();
    const get = async (key: string, limit?: { maxBytes: number }) => {
      const found = await ports.input.get(key, limit);
      last.set(key, found);
      return found;
    };
    return onUploadMessages({ ...ports, input: { get, head: async (key) => last.get(key) } });
  },
});

const trustsItsSummary = withClean({
  summarise: (ports) => {
    const lists = new Map<string, Awaited<ReturnType<Store["listChildren"]>>>();
    let committed = false;
    const output = over(ports.output, {
      listChildren: (async (prefix) => {
        const known = lists.get(prefix);
        if (committed && known) {
          committed = false;
          return known;
        }
        const found = await ports.output.listChildren(prefix);
        lists.set(prefix, found);
        return found;
      }) satisfies Store["listChildren"],
      put: (async (key, body, options) => {
        const written = await ports.output.put(key, body, options);
        committed ||= key.endsWith("/summary.json");
        return written;
      }) satisfies Put,
      delete: (async (key, condition) => {
        await ports.output.delete(key, condition);
        committed ||= key.endsWith("/summary.json");
      }) satisfies Store["delete"],
    });
    return onStoryMessages({ ...ports, output });
  },
});

const believesViews = withOutput((output) => {
  let hash = "";
  return over(output, {
    put: (async (key, body, options) => {
      if (key.endsWith("/summary.json")) hash = sha256(body);
      return output.put(key, body, isView(key) ? ({ ...options, condition: undefined } as never) : options);
    }) satisfies Put,
    get: (async (key, limit) => {
      const found = await output.get(key, limit);
      if (found && key.endsWith("/summary.json")) hash = sha256(found.body);
      return found;
    }) satisfies Store["get"],
    head: (async (key) => {
      const found = await output.head(key);
      return found && isView(key) ? { ...found, metadata: { summary: hash } } : found;
    }) satisfies Store["head"],
  });
});

const sendsOnlyChanges = withClean({
  clean: (ports) => {
    let changed = false;
    const mark = async <T>(result: Promise<T>): Promise<T> => {
      const value = await result;
      changed = true;
      return value;
    };
    const output = over(ports.output as Store, {
      put: ((key, body, options) => mark(ports.output.put(key, body, options))) satisfies Put,
      delete: ((key, condition) => mark(ports.output.delete(key, condition))) satisfies Store["delete"],
    });
    const stories = { send: async (message: { story: string }) => (changed ? ports.stories.send(message) : undefined) };
    return onUploadMessages({ ...ports, output, stories });
  },
});

const ignoresVersions = withClean({
  clean: (ports) => {
    const texts = new Map<string, string>();
    const textOf = (body: Uint8Array | string): string => {
      const record = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
      return record.sha256 ?? record.reason.code;
    };
    const output = over(ports.output as Store, {
      get: (async (key, limit) => {
        const found = await ports.output.get(key, limit);
        if (found) texts.set(key, textOf(found.body));
        return found;
      }) satisfies Store["get"],
      put: (async (key, body, options) =>
        texts.get(key) === textOf(body) ? { etag: "" } : ports.output.put(key, body, options)) satisfies Put,
    });
    return onUploadMessages({ ...ports, output });
  },
});

const believesEvents = withClean({
  clean: (ports) => async (event) => {
    const removed = new Set<string>();
    for (const { body } of event.Records) {
      for (const { eventName, s3 } of (JSON.parse(body) as Notification).Records ?? []) {
        const key = decodeURIComponent(s3.object.key.replaceAll("+", " "));
        if (eventName.startsWith("ObjectRemoved")) removed.add(key);
        else removed.delete(key);
      }
    }
    const believed = async <T>(key: string, look: () => Promise<T | undefined>): Promise<T | undefined> =>
      removed.has(key) ? undefined : look();
    const get = (key: string, limit?: { maxBytes: number }) => believed(key, () => ports.input.get(key, limit));
    const head = (key: string) => believed(key, () => ports.input.head(key));
    return onUploadMessages({ ...ports, input: { get, head } })(event);
  },
});

const summaryReadLate = withOutput((output) =>
  over(output, {
    put: (async (key, body, options) => {
      if (!key.endsWith("/summary.json")) return output.put(key, body, options);
      const present = await output.head(key);
      return output.put(key, body, {
        ...options,
        condition: present ? { ifMatch: present.etag } : { ifAbsent: true },
      });
    }) satisfies Put,
  }),
);

const paysAgain = withClean({
  summarise: (ports) => {
    const get: Store["get"] = async (key, limit) => {
      const found = await ports.output.get(key, limit);
      if (!found || !key.endsWith("/summary.json")) return found;
      const summary = { ...JSON.parse(new TextDecoder().decode(found.body)), fingerprint: "" };
      return { ...found, metadata: {}, body: new TextEncoder().encode(JSON.stringify(summary)) };
    };
    return onStoryMessages({ ...ports, output: over(ports.output, { get }) });
  },
});

const listsOnePage = withClean({
  summarise: (ports) =>
    onStoryMessages({
      ...ports,
      output: over(ports.output, {
        listChildren: (async (prefix) => {
          const { objects, folders } = await ports.output.listChildren(prefix);
          return { objects: objects.slice(0, 1), folders };
        }) satisfies Store["listChildren"],
      }),
    }),
});

const swallowsSubfolders = withClean({
  summarise: (ports) =>
    onStoryMessages({
      ...ports,
      output: over(ports.output, {
        listChildren: (async (prefix) => {
          const objects = [];
          for await (const object of ports.output.listAll(prefix)) objects.push(object);
          return { objects, folders: [] };
        }) satisfies Store["listChildren"],
      }),
    }),
});

const marksUploads = withClean({
  clean: (ports) => {
    const input = ports.input as Store;
    const get = async (key: string, limit?: { maxBytes: number }): Promise<StoredObject | undefined> => {
      const found = await input.get(key, limit);
      if (found) await input.put(key, found.body, { contentType: "text/plain", metadata: { processed: "yes" } });
      return found;
    };
    return onUploadMessages({ ...ports, input: over(input, { get }) });
  },
});

const lostRaceIsFine = withOutput((output) =>
  over(output, {
    put: ((key, body, options) =>
      output.put(key, body, options).catch((error: unknown) => {
        if (error instanceof LostRace) return { etag: "" };
        throw error;
      })) satisfies Put,
  }),
);

const reusesIds = withClean({
  sqs: (client) =>
    over(client, {
      send: (command: { input: Record<string, unknown> }) => {
        if (command.input["MessageGroupId"]) command.input["MessageDeduplicationId"] = command.input["MessageGroupId"];
        return client.send(command as never);
      },
    }),
});

const waitsInVain = withClean({
  summarise: (ports) => (event) =>
    onStoryMessages(ports)({
      Records: event.Records.map((record) => ({
        ...record,
        attributes: {
          ...record.attributes,
          SentTimestamp: String(Number(record.attributes.SentTimestamp) - 30_000),
        },
      })),
    }),
});

export const bugs: readonly Bug[] = [
  { name: "reads only the first message of a batch", code: withHandler(readsFirstMessage) },
  {
    name: "answers that everything went well",
    code: withHandler((handler) => async (event) => {
      await handler(event).catch(() => undefined);
      return { batchItemFailures: [] };
    }),
  },
  {
    name: "answers with the first failure only",
    seed: 93,
    code: withHandler((handler) => async (event) => ({
      batchItemFailures: (await handler(event)).batchItemFailures.slice(0, 1),
    })),
  },
  {
    name: "forgets to decode keys",
    code: withClean({
      clean: (ports) => (event) =>
        onUploadMessages(ports)(mapBodies(event, (body) => mapKeys(body, (key) => encodeURIComponent(key)))),
    }),
  },
  {
    name: "decodes keys without the plus sign",
    code: withClean({
      clean: (ports) => (event) =>
        onUploadMessages(ports)(mapBodies(event, (body) => mapKeys(body, (key) => key.replaceAll("+", "%2B")))),
    }),
  },
  { name: "believes what an event says instead of looking", code: believesEvents },
  { name: "writes records without a condition", code: putWithout("articles/") },
  { name: "writes summaries without a condition", profile: "overlaps", code: putWithout("stories/") },
  { name: "takes a lost race for a success", seed: 32, code: lostRaceIsFine },
  { name: "doesn't look at the upload again after a write", code: trustsItsWrite },
  { name: "doesn't look at the records again after a write", seed: 244, profile: "overlaps", code: trustsItsSummary },
  { name: "reads the summary after the records", profile: "overlaps", code: summaryReadLate },
  { name: "writes views without a check", profile: "overlaps", code: believesViews },
  {
    name: "leaves the views of a removed summary",
    code: withOutput((output) =>
      over(output, {
        delete: (async (key, condition) =>
          isView(key) ? undefined : output.delete(key, condition)) satisfies Store["delete"],
      }),
    ),
  },
  {
    name: "acknowledges before its message is sent",
    code: withClean({
      clean: (ports) =>
        onUploadMessages({
          ...ports,
          stories: { send: async (message) => void ports.stories.send(message).catch(() => undefined) },
        }),
    }),
  },
  { name: "sends a message only when something changed", code: sendsOnlyChanges },
  { name: "reuses a de-duplication id", code: reusesIds },
  { name: "waits for a message that is already gone", code: waitsInVain },
  { name: "takes an upload that came again for the old one", code: ignoresVersions },
  { name: "lists one page only", code: listsOnePage },
  { name: "takes a story's subfolders for its articles", code: swallowsSubfolders },
  { name: "pays for an unchanged story", code: paysAgain },
  { name: "marks uploads in the bucket that triggers it", code: marksUploads },
  {
    name: "changes a word within a quote",
    code: rewriteSummary((json) => json.replaceAll(/"quote": "About/g, '"quote": "Over')),
  },
  {
    name: "logs the names of uploads",
    code: withClean({
      clean: (ports) =>
        onUploadMessages({
          ...ports,
          clean: (upload) => {
            ports.log.info("cleaning", { upload: upload.key });
            return ports.clean(upload);
          },
        }),
    }),
  },
  {
    name: "sweeps without looking for records whose upload is gone",
    seed: 268,
    profile: "lost events",
    code: withClean({
      sweep: (ports) =>
        sweep({
          ...ports,
          uploads: {
            send: async ({ recheck }) => {
              const present = [];
              for await (const { key } of ports.input.listAll("")) if (recheck.includes(key)) present.push(key);
              if (present.length > 0) await ports.uploads.send({ recheck: present });
            },
          },
        }),
    }),
  },
  {
    name: "sweeps without looking at the stories",
    seed: 738,
    profile: "lost events",
    code: withClean({ sweep: (ports) => sweep({ ...ports, stories: { send: async () => undefined } }) }),
  },
];
