// Written by `npm run generate` from api/; do not edit.
import type { Bytes, CallOptions } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';

/** The methods of `axero.videos`. */
export interface VideosGroup {
  /**
   * Upload a video.
   *
   * The file is video/mp4 where clients send it.
   *
   * `POST /api/videos`
   *
   * Answer: Id of the new video; the message ToBePublished means that it waits for approval. Its shape
   * is inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection,
   * the vendor's mobile app.
   */
  create(args: VideosCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Replace the file of a video.
   *
   * `PUT /api/videos/{ContentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: VideosUpdateArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.videos.create`. */
export interface VideosCreateArgs {
  /** File. */
  file: Bytes;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Category id. */
  CategoryID?: number | undefined;
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Content title. */
  ContentTitle?: string | undefined;
  /** HTML. */
  ContentBody?: string | undefined;
  /** Plain text. */
  ContentSummary?: string | undefined;
}

/** The arguments of `axero.videos.update`. */
export interface VideosUpdateArgs {
  /** The video. */
  ContentID: number;
  /** File. */
  file: Bytes;
  /** Content title. */
  ContentTitle?: string | undefined;
}
