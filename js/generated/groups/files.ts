// Written by `npm run generate` from api/; do not edit.
import type {
  Bytes,
  CallOptions,
  OpenReadMethod,
  PagedMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type { EntityStatus, SortColumn, SortOrder } from '../codes.ts';
import type { ContentItem } from '../models/content.ts';
import type { FileDirectory } from '../models/files.ts';

/** The methods of `axero.files`. */
export interface FilesGroup {
  /**
   * List the files of a folder.
   *
   * `GET /api/files`
   *
   * Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<FilesListArgs, ContentItem>;
  /**
   * Upload a file.
   *
   * The collection sends multipart, the older app raw bytes. The message ToBePublished means that the
   * file waits for approval.
   *
   * `POST /api/files`
   *
   * Answer: Id of the new file. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  upload(args: FilesUploadArgs, options?: CallOptions): Promise<number>;
  /**
   * List all files of a folder.
   *
   * `GET /api/directory/{DirectoryID}/files/list`
   *
   * Answer: The files. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  listByDirectory: RequiredReadMethod<FilesListByDirectoryArgs, ContentItem[]>;
  /**
   * List the files of a space.
   *
   * `GET /api/files/space`
   *
   * Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  listBySpace: PagedMethod<FilesListBySpaceArgs, ContentItem>;
  /**
   * List the deleted files of a space.
   *
   * `GET /api/files/recycled`
   *
   * Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  listRecycled: PagedMethod<FilesListRecycledArgs, ContentItem>;
  /**
   * Reserve a file for editing.
   *
   * `PUT /api/files/checkout`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  checkOut<T = unknown>(args: FilesCheckOutArgs, options?: CallOptions): Promise<T>;
  /**
   * Upload a new version of a reserved file.
   *
   * `PUT /api/files/checkin/{FileID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  checkIn<T = unknown>(args: FilesCheckInArgs, options?: CallOptions): Promise<T>;
  /**
   * Give up the reservation of a file.
   *
   * `PUT /api/files/undo/checkout`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  undoCheckOut<T = unknown>(args: FilesUndoCheckOutArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a file.
   *
   * A deleted file can be restored. Whether a second call removes it for good is unknown.
   *
   * `DELETE /api/files/{ContentID}`
   *
   * Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  delete<T = unknown>(args: FilesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete several files.
   *
   * Deleted files can be restored. Whether a second call removes them for good is unknown.
   *
   * `DELETE /api/files/multiple`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  deleteMultiple<T = unknown>(args?: FilesDeleteMultipleArgs, options?: CallOptions): Promise<T>;
  /**
   * Restore a deleted file.
   *
   * `PUT /api/files/restore`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  restore<T = unknown>(args: FilesRestoreArgs, options?: CallOptions): Promise<T>;
  /**
   * Restore several deleted files and folders.
   *
   * `PUT /api/files/multiple/restore`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  restoreMultiple<T = unknown>(args?: FilesRestoreMultipleArgs, options?: CallOptions): Promise<T>;
  /**
   * Tell whether the name of a file is free in a folder.
   *
   * `GET /api/files/availability`
   *
   * Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
   * inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  checkAvailability: OpenReadMethod<FilesCheckAvailabilityArgs, 'files.checkAvailability', boolean>;
  /** The methods of `axero.files.directories`. */
  readonly directories: FilesDirectoriesGroup;
}

/** The methods of `axero.files.directories`. */
export interface FilesDirectoriesGroup {
  /**
   * Get a folder.
   *
   * `GET /api/file/directories/{DirectoryID}`
   *
   * Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<FilesDirectoriesGetArgs, FileDirectory>;
  /**
   * Rename a folder.
   *
   * `PUT /api/file/directories/{DirectoryID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  update<T = unknown>(args: FilesDirectoriesUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a folder.
   *
   * A deleted folder can be restored. Whether a second call removes it for good is unknown.
   *
   * `DELETE /api/file/directories/{DirectoryID}`
   *
   * Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  delete<T = unknown>(args: FilesDirectoriesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * Get the top folder of a space.
   *
   * `GET /api/spaces/{SpaceID}/files/directories/root`
   *
   * Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  getRoot: RequiredReadMethod<FilesDirectoriesGetRootArgs, FileDirectory>;
  /**
   * List the folders of a space that are in a folder.
   *
   * With 0 for the folder above, the top folder of the space is the first item of the answer.
   *
   * `GET /api/spaces/{SpaceID}/file/directories/{ParentDirectoryID}`
   *
   * Answer: The folders. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  listBySpace: RequiredReadMethod<FilesDirectoriesListBySpaceArgs, FileDirectory[]>;
  /**
   * List all folders of a space.
   *
   * `GET /api/spaces/{SpaceID}/directories`
   *
   * Answer: The folders. Evidence: seen in client code. Sources: the vendor's mobile app.
   */
  listAllBySpace: RequiredReadMethod<FilesDirectoriesListAllBySpaceArgs, FileDirectory[]>;
  /**
   * List the folders in a folder.
   *
   * `GET /api/file/directories/parent/{ParentDirectoryID}`
   *
   * Answer: The folders. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: RequiredReadMethod<FilesDirectoriesListArgs, FileDirectory[]>;
  /**
   * Get the folder above a folder.
   *
   * `GET /api/file/directories/{DirectoryID}/parent`
   *
   * Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  getParent: RequiredReadMethod<FilesDirectoriesGetParentArgs, FileDirectory>;
  /**
   * Create a folder.
   *
   * `POST /api/file/directories`
   *
   * Answer: Id of the new folder. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection, the vendor's mobile app.
   */
  create(args: FilesDirectoriesCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Tell whether the name of a folder is free.
   *
   * `GET /api/file/directory/name/status`
   *
   * Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
   * inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  checkName: OpenReadMethod<FilesDirectoriesCheckNameArgs, 'files.directories.checkName', boolean>;
}

/** The arguments of `axero.files.list`. */
export interface FilesListArgs {
  /** Id of the folder. */
  FileDirectoryID?: number | undefined;
  /** State of the files. A code of `EntityStatus`. */
  Status?: EntityStatus | undefined;
  /** Column to sort by. A code of `SortColumn`. */
  SortColumn?: SortColumn | undefined;
  /** Direction; named SortOrder elsewhere. 0 Ascending, 1 Descending, 2 Unspecified. */
  SortType?: SortOrder | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.files.upload`. */
export interface FilesUploadArgs {
  /** Id of the folder. */
  FileDirectoryID?: number | undefined;
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Name of the file. */
  FileName?: string | undefined;
  /** Description of the file. */
  ContentBody?: string | undefined;
  /** Tags; how several are separated is not shown. */
  tags?: string | undefined;
  /** File. */
  file: Bytes;
  [field: string]: unknown;
}

/** The arguments of `axero.files.listByDirectory`. */
export interface FilesListByDirectoryArgs {
  /** Id of the folder. */
  DirectoryID: number;
}

/** The arguments of `axero.files.listBySpace`. */
export interface FilesListBySpaceArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Id of the folder. */
  FileDirectoryID?: number | undefined;
  /** State of the files. A code of `EntityStatus`. */
  Status?: EntityStatus | undefined;
  /** Column to sort by. A code of `SortColumn`. */
  SortColumn?: SortColumn | undefined;
  /** Direction; named SortOrder elsewhere. 0 Ascending, 1 Descending, 2 Unspecified. */
  SortType?: SortOrder | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.files.listRecycled`. */
export interface FilesListRecycledArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Column to sort by. A code of `SortColumn`. */
  SortColumn?: SortColumn | undefined;
  /** Direction; named SortOrder elsewhere. 0 Ascending, 1 Descending, 2 Unspecified. */
  SortType?: SortOrder | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.files.checkOut`. */
export interface FilesCheckOutArgs {
  /** Id of the file. */
  FileID: number;
}

/** The arguments of `axero.files.checkIn`. */
export interface FilesCheckInArgs {
  /** Id of the file. */
  FileID: number;
  /** Name of the file. */
  FileName?: string | undefined;
  /** File. */
  file: Bytes;
  [field: string]: unknown;
}

/** The arguments of `axero.files.undoCheckOut`. */
export interface FilesUndoCheckOutArgs {
  /** Id of the file. */
  FileID: number;
}

/** The arguments of `axero.files.delete`. */
export interface FilesDeleteArgs {
  /** Id of the file. */
  ContentID: number;
}

/** The arguments of `axero.files.deleteMultiple`. */
export interface FilesDeleteMultipleArgs {
  /** Ids of the files. */
  FileIDCSV?: readonly number[] | string | undefined;
}

/** The arguments of `axero.files.restore`. */
export interface FilesRestoreArgs {
  /** Id of the file. */
  FileID: number;
}

/** The arguments of `axero.files.restoreMultiple`. */
export interface FilesRestoreMultipleArgs {
  /** Files to restore; how several are written is not shown. */
  files?: unknown;
  /** Folders to restore; how several are written is not shown. */
  directories?: unknown;
  [field: string]: unknown;
}

/** The arguments of `axero.files.checkAvailability`. */
export interface FilesCheckAvailabilityArgs {
  /** Id of the folder. */
  DirectoryID?: number | undefined;
  /** The wanted name. */
  FileName?: string | undefined;
  /** Id of a file that may keep the name. */
  ContentID?: number | undefined;
}

/** The arguments of `axero.files.directories.get`. */
export interface FilesDirectoriesGetArgs {
  /** Id of the folder. */
  DirectoryID: number;
}

/** The arguments of `axero.files.directories.update`. */
export interface FilesDirectoriesUpdateArgs {
  /** Id of the folder. */
  DirectoryID: number;
  /** Directory name. */
  DirectoryName: string;
  [field: string]: unknown;
}

/** The arguments of `axero.files.directories.delete`. */
export interface FilesDirectoriesDeleteArgs {
  /** Id of the folder. */
  DirectoryID: number;
}

/** The arguments of `axero.files.directories.getRoot`. */
export interface FilesDirectoriesGetRootArgs {
  /** Id of the space. */
  SpaceID: number;
}

/** The arguments of `axero.files.directories.listBySpace`. */
export interface FilesDirectoriesListBySpaceArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the folder above; 0 is the root. */
  ParentDirectoryID: number;
}

/** The arguments of `axero.files.directories.listAllBySpace`. */
export interface FilesDirectoriesListAllBySpaceArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Only folders in which the caller may create. */
  checkCreatePermission?: boolean | undefined;
}

/** The arguments of `axero.files.directories.list`. */
export interface FilesDirectoriesListArgs {
  /** Id of the folder above. */
  ParentDirectoryID: number;
}

/** The arguments of `axero.files.directories.getParent`. */
export interface FilesDirectoriesGetParentArgs {
  /** Id of the folder. */
  DirectoryID: number;
}

/** The arguments of `axero.files.directories.create`. */
export interface FilesDirectoriesCreateArgs {
  /** Id of the folder above. */
  ParentID?: number | undefined;
  /** Directory name. */
  DirectoryName: string;
  /** Space id. */
  SpaceID?: number | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.files.directories.checkName`. */
export interface FilesDirectoriesCheckNameArgs {
  /** Id of the folder above. */
  ParentID?: number | undefined;
  /** Id of a folder that may keep the name. */
  DirectoryID?: number | undefined;
  /** The wanted name. */
  DirectoryName?: string | undefined;
}
