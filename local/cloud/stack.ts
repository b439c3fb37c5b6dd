import type { Store } from "../../shared/store/store.ts";
import { stackOutputs } from "./outputs.ts";

/** The buckets of a deployed stack. */
export interface CloudStack {
  readonly name: string;
  readonly input: Store;
  readonly output: Store;
  readonly outputBucket: string;
}

/**
 * Finds the buckets of a stack by its outputs.
 * @throws BadConfiguration when there is no such stack or it can't be read.
 */
export const openStack = async (name: string): Promise<CloudStack> => {
  const outputOf = await stackOutputs(name);
  const [{ S3Client }, { S3Store }] = await Promise.all([
    import("@aws-sdk/client-s3"),
    import("../../shared/store/s3-store.ts"),
  ]);
  const s3 = new S3Client({});
  const outputBucket = outputOf("OutputBucketName");
  return {
    name,
    input: new S3Store(s3, outputOf("InputBucketName")),
    output: new S3Store(s3, outputBucket),
    outputBucket,
  };
};
