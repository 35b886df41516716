// Written by `npm run generate` from api/; do not edit.
import type { Bytes, CallOptions } from '../../client/types.ts';

/** The methods of `axero.albums`. */
export interface AlbumsGroup {
  readonly photos: AlbumsPhotosGroup;
}

/** The methods of `axero.albums.photos`. */
export interface AlbumsPhotosGroup {
  /**
   * Add a photo to an album.
   *
   * `POST /api/albums/{AlbumID}/photos`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P, M).
   */
  add(args: AlbumsPhotosAddArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.albums.photos.add`. */
export interface AlbumsPhotosAddArgs {
  /** The album. */
  AlbumID: number;
  /** File. */
  file: Bytes;
}
