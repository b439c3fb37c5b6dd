import { z } from "zod";

/** "Look again at this story." Says nothing about what changed. */
export const StoryMessage = z.object({
  story: z.string().min(1),
  force: z.boolean().optional().describe("Don't leave the work to a later trigger: what the sweep sends"),
});
export type StoryMessage = z.infer<typeof StoryMessage>;

/** "Look again at these uploads": what the sweep sends where an S3 event may have been lost. */
export const RecheckMessage = z.object({ recheck: z.array(z.string().min(1)).min(1) });
export type RecheckMessage = z.infer<typeof RecheckMessage>;

/** The FIFO queue of stories: one group per story. Each send is a trigger of its own and is never de-duplicated. */
export interface StoryQueue {
  send(message: StoryMessage): Promise<void>;
}

/** The queue of uploads to clean. */
export interface UploadQueue {
  send(message: RecheckMessage): Promise<void>;
}
