import { createHash } from "node:crypto";

/** Hex SHA-256 of the bytes, or of the string in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
