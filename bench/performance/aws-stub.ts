import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Stored {
  readonly body: Buffer;
  readonly modified: Date;
}

/** As much of S3 and SQS as one call of a function asks for: objects can be put, read and listed, messages are counted. */
export class AwsStub {
  readonly objects = new Map<string, Stored>();
  messages = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Starts it on a free port of this machine. Gives its address. */
  async listen(): Promise<string> {
    await new Promise<void>((ready) => this.#server.listen(0, "127.0.0.1", ready));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** @param path bucket and key: `in/story/name.txt` */
  put(path: string, body: string | Uint8Array): void {
    this.objects.set(`/${path}`, { body: Buffer.from(body), modified: new Date(1_700_000_000_000) });
  }

  /** What stands below a prefix: names of objects here need no escape, and none stands deeper. */
  #listing(bucket: string, prefix: string): string {
    const found = [...this.objects].filter(([path]) => path.startsWith(bucket + prefix));
    const contents = found.map(
      ([path, { body, modified }]) =>
        `<Contents><Key>${path.slice(bucket.length)}</Key><ETag>${etagOf(body)}</ETag><Size>${body.length}</Size><LastModified>${modified.toISOString()}</LastModified></Contents>`,
    );
    return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join("")}</ListBucketResult>`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "", "http://stub");
    const path = decodeURIComponent(url.pathname);
    if (request.method === "POST") {
      this.messages += 1;
      const { MessageBody: message = "" } = JSON.parse(body.toString()) as { MessageBody?: string };
      const md5 = createHash("md5").update(message).digest("hex");
      response.setHeader("content-type", "application/x-amz-json-1.0");
      response.end(JSON.stringify({ MessageId: String(this.messages), MD5OfMessageBody: md5 }));
    } else if (request.method === "PUT") {
      this.put(path.slice(1), body);
      response.setHeader("etag", etagOf(body)).end();
    } else if (url.searchParams.has("list-type")) {
      response.end(this.#listing(`${path.replace(/\/$/, "")}/`, url.searchParams.get("prefix") ?? ""));
    } else {
      const found = this.objects.get(path);
      if (!found) {
        response.statusCode = 404;
        response.end(request.method === "HEAD" ? undefined : "<Error><Code>NoSuchKey</Code></Error>");
        return;
      }
      response.setHeader("etag", etagOf(found.body)).setHeader("last-modified", found.modified.toUTCString());
      response.setHeader("content-length", found.body.length);
      response.end(request.method === "HEAD" ? undefined : found.body);
    }
  }
}

const etagOf = (body: Buffer): string => `"${createHash("md5").update(body).digest("hex")}"`;
