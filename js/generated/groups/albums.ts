// Written by `npm run generate` from api/; do not edit.
import type { Bytes, CallOptions } from '../../client/types.ts';

/** The methods of `axero.albums`. */
export interface AlbumsGroup {
  /** The methods of `axero.albums.photos`. */
  readonly photos: AlbumsPhotosGroup;
}

/** The methods of `axero.albums.photos`. */
export interface AlbumsPhotosGroup {
  /**
   * Add a photo to an album.
   *
   * `POST /api/albums/{AlbumID}/photos`
   *
   * Answer: Shape unknown: by the habit of the API ids of the new photos or true. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  add<T = unknown>(args: AlbumsPhotosAddArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.albums.photos.add`. */
export interface AlbumsPhotosAddArgs {
  /** The album. */
  AlbumID: number;
  /** File. */
  file: Bytes;
}
