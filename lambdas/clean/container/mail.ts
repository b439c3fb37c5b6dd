import PostalMime from "postal-mime";
import { limits } from "../../../shared/limits.ts";
import { httpAddress, isoTime } from "../source.ts";
import type { Container } from "./container.ts";

/** Opens a mail or a page saved as one file (RFC 822, RFC 2557): its HTML, or its text where it has none. */
export const openMail = async (bytes: Uint8Array): Promise<Container> => {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes, {
      maxNestingDepth: limits.maxMailDepth,
      maxHeadersSize: limits.maxMailHeaderBytes,
    });
  } catch {
    return {
      rejection: { code: "damaged", message: "The mail or saved page can't be read: its structure is damaged." },
    };
  }
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
  const url = httpAddress(header("snapshot-content-location") ?? header("content-location"));
  const saved = url !== null;
  const content = mail.html ?? mail.text ?? "";
  if (content.trim() === "") {
    return { rejection: { code: "nothing-left", message: "The mail has no text, only attachments or nothing." } };
  }
  return {
    kind: saved ? "saved-page" : "mail",
    format: mail.html ? "html" : "text",
    content,
    source: {
      ...(mail.subject ? { title: mail.subject } : {}),
      ...(url ? { url, name: new URL(url).hostname.replace(/^www\./, "") } : {}),
      // A saved page is dated when it was saved, which says nothing of when it was published.
      ...(saved || !mail.date ? {} : { published: isoTime(mail.date) }),
      ...(saved || !mail.from?.name ? {} : { name: mail.from.name }),
    },
  };
};
