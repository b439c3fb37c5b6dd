import { sha256 } from "./hash.ts";
import { limits } from "./limits.ts";

/** The story of objects at the bucket's root. */
export const DEFAULT_STORY = "default";
/** The story that lists uploads whose keys can't be used as paths. */
export const BAD_KEYS_STORY = "rejected-keys";

const forbidden = /[\u0000-\u001f\u007f\\]/;

/**
 * Why a key can't be used, or null. Names are used as paths by the local host and by everyone who downloads the
 * results, so whatever means something else in a path is refused: empty, `.` and `..` segments, control characters.
 */
export const keyProblem = (key: string): string | null => {
  if (Buffer.byteLength(key, "utf8") > limits.maxKeyBytes) return `the key is longer than ${limits.maxKeyBytes} bytes`;
  if (!key.isWellFormed() || key.includes("\ufffd")) return "the key is not valid Unicode";
  if (forbidden.test(key)) return "the key has control characters or a backslash";
  const segments = key.split("/");
  if (segments.some((segment) => segment === "")) return "the key has an empty folder or file name";
  if (segments.some((segment) => segment === "." || segment === "..")) return "the key has a `.` or `..` segment";
  return null;
};

/** A key that ends in `/` stands for a folder: consoles and sync tools write such empty objects. */
export const isFolderMarker = (key: string): boolean => key.endsWith("/");

/** `<story>/story.json` holds the story's settings and is no article. */
export const isStoryOptions = (key: string): boolean => key === "story.json" || key.endsWith("/story.json");

const folderOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf("/")));

/** The story that an upload belongs to: everything before the last `/`, or `default`. */
export const storyOf = (key: string): string => (keyProblem(key) ? BAD_KEYS_STORY : folderOf(key) || DEFAULT_STORY);

// Two stories have uploads from two places each: `default` from its folder and the root, `rejected-keys` from its folder and
// wherever a key can't be used. In both, the folder's names are told apart by an escaped slash, and a name at the root
// that looks escaped is escaped once more. The mapping stays one to one.
const recordName = (key: string): string => {
  const name = key.slice(key.lastIndexOf("/") + 1);
  const folder = folderOf(key);
  if (folder === DEFAULT_STORY || folder === BAD_KEYS_STORY) return `${folder}%2F${name}`;
  return folder === "" ? name.replace(/^default%(?=(?:25)*2F)/, "default%25") : name;
};

/** Where the cleaned article of an upload is kept in the output bucket. One to one. */
export const recordKeyOf = (key: string): string =>
  keyProblem(key)
    ? `articles/${BAD_KEYS_STORY}/${sha256(key).slice(0, 32)}.json`
    : `articles/${storyOf(key)}/${recordName(key)}.json`;

/** Prefix of the story's cleaned articles; list it with the delimiter: `a/` doesn't swallow `a/b/`. */
export const recordPrefixOf = (story: string): string => `articles/${story}/`;

/** The story of a cleaned article's key. */
export const storyOfRecord = (recordKey: string): string => folderOf(recordKey).slice("articles/".length);

/** Keys in the input bucket at which a story's settings may stand. */
export const storyOptionsKeys = (story: string): readonly string[] =>
  story === DEFAULT_STORY ? ["story.json", `${DEFAULT_STORY}/story.json`] : [`${story}/story.json`];

export const summaryKeys = (story: string) =>
  ({
    json: `stories/${story}/summary.json`,
    markdown: `stories/${story}/summary.md`,
    html: `stories/${story}/summary.html`,
  }) as const;

/** Orders strings by code unit: the same on every machine, unlike a locale's order. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
