// Written by `npm run generate` from api/; do not edit.
/** Operations that answer with the id of what they made, or with an object that has it in this field. */
export const CREATED_IDS: Readonly<Record<string, string>> = {
  'chat.threads.create': 'ThreadID',
  'comments.create': 'CommentID',
  'wall.comments.create': 'CommentID',
};
