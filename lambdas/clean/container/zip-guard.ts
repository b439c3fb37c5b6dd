import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const stored = 0;
const deflated = 8;

/**
 * The size of everything in a ZIP archive when unpacked, by unpacking it (sizes that an archive states can lie), or null when
 * it is larger than `maxBytes`, encrypted, or not a plain archive (APPNOTE.TXT 6.3, without ZIP64).
 */
export const unpackedBytes = (archive: Uint8Array, maxBytes: number): number | null => {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  // The end record has 22 bytes and a comment of at most 65,535.
  let end = view.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < first) return null;
  const entries = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== directoryEntry) return null;
    const encrypted = (view.readUInt16LE(at + 8) & 1) === 1;
    const method = view.readUInt16LE(at + 10);
    const packed = view.readUInt32LE(at + 20);
    const local = view.readUInt32LE(at + 42);
    if (encrypted || local + 30 > view.length || view.readUInt32LE(local) !== localEntry) return null;
    const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const data = view.subarray(from, from + packed);
    if (data.length < packed) return null;
    if (method === stored) total += packed;
    else if (method === deflated) {
      const left = maxBytes - total;
      if (left < 0) return null;
      try {
        total += inflateRawSync(data, { maxOutputLength: left + 1 }).length;
      } catch {
        return null;
      }
    } else return null;
    if (total > maxBytes) return null;
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return total;
};
