// @ts-check

/** @type {Record<string, string>} the codes of Node that a user can act on */
const reasons = {
  EACCES: 'there is no permission',
  EBUSY: 'another program uses it',
  EEXIST: 'it is there already',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  ENOTEMPTY: 'it is not empty',
  EPERM: 'there is no permission',
  EROFS: 'the disk can only be read',
};

/** @type {Record<string, string>} */
const verbs = {
  mkdir: 'made',
  open: 'opened',
  read: 'read',
  rename: 'renamed',
  rm: 'removed',
  rmdir: 'removed',
  scandir: 'read',
  spawn: 'started',
  unlink: 'removed',
  write: 'written',
};

/**
 * Returns the sentence for an error of the system about a file or a program; nothing for another error, which is a fault of this program.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function systemSentence(error) {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const reason = code && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (!reason || !syscall) return undefined;
  const verb = verbs[syscall.split(' ')[0] ?? ''] ?? 'used';
  // A write names no path: the file was open by then.
  return `${path ?? 'A file'} cannot be ${verb}: ${reason}.`;
}
