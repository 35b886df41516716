/** The ids of the sandbox's data that scenes show, by names. */
export const SEED = {
  space: { engineering: 7, designStudio: 12, fieldNotes: 23, welcomeDesk: 31 },
  person: { jonas: 102, nadia: 118 },
  article: { withComments: 3655, withoutComments: 5566 },
  blog: { withComments: 5742 },
  album: { withPhotos: 1369, empty: 1378 },
  /** An id that nothing has. */
  nothing: 999_999_999,
} as const;
