import { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

export interface StorageOptions {
  /** Name of a bucket to create; CloudFormation picks one when absent. */
  readonly bucketName?: string;
  readonly versioned: boolean;
  readonly encryptionKey?: IKey;
  readonly accessLogBucket?: IBucket;
  readonly removalPolicy: RemovalPolicy;
}

/**
 * A private bucket. Encryption is S3's own unless a key is given: AES-256 at rest either way, but a KMS key costs a
 * monthly fee and requests, and its policy is one more thing that can lock everybody out.
 */
export const privateBucket = (scope: Construct, id: string, options: StorageOptions): Bucket =>
  new Bucket(scope, id, {
    ...(options.bucketName === undefined ? {} : { bucketName: options.bucketName }),
    versioned: options.versioned,
    ...(options.encryptionKey === undefined
      ? { encryption: BucketEncryption.S3_MANAGED }
      : { encryption: BucketEncryption.KMS, encryptionKey: options.encryptionKey, bucketKeyEnabled: true }),
    ...(options.accessLogBucket === undefined
      ? {}
      : { serverAccessLogsBucket: options.accessLogBucket, serverAccessLogsPrefix: `${id}/` }),
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: options.removalPolicy,
    autoDeleteObjects: options.removalPolicy === RemovalPolicy.DESTROY,
    lifecycleRules: [{ id: "unfinished-uploads", abortIncompleteMultipartUploadAfter: Duration.days(1) }],
  });
