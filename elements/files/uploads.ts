import type { Axero, Progress } from 'axero-widget-sdk';

/** The message of an answer for a new item that waits for approval. */
const WAITS = 'ToBePublished';

/** One file on its way to the site. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly controller: AbortController;
  /** Between 0 and 1; undefined while nothing is known. */
  share: number | undefined;
  state: 'sending' | 'failed' | 'waits';
}

let count = 0;

/** Returns a file as an upload that has not begun. */
export function uploadOf(file: File): Upload {
  count += 1;
  return {
    key: `upload ${count}`,
    file,
    controller: new AbortController(),
    share: undefined,
    state: 'sending',
  };
}

/** The target of uploads: a folder, else the top folder of a space. */
export interface Place {
  readonly directory: number | undefined;
  readonly space: number | undefined;
}

/** Sends a file and resolves to whether it waits for approval. */
export async function send(
  axero: Axero,
  upload: Upload,
  place: Place,
  onProgress: () => void,
): Promise<boolean> {
  const { signal } = upload.controller;
  const top = async () =>
    (await axero.files.directories.getRoot({ SpaceID: place.space ?? 0 }, { signal })).DirectoryID;
  const FileDirectoryID = place.directory ?? (await top());
  let waits = false;
  await axero.files.upload(
    {
      FileDirectoryID,
      ...(place.space === undefined ? {} : { SpaceID: place.space }),
      FileName: upload.file.name,
      file: upload.file,
    },
    {
      signal,
      onProgress: ({ loaded, total }: Progress) => {
        upload.share = total ? Math.min(1, loaded / total) : undefined;
        onProgress();
      },
      onAnswer: ({ message }) => {
        waits = message?.includes(WAITS) ?? false;
      },
    },
  );
  return waits;
}
