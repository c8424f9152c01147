/** Round trips each kind of command may take, beside one more per 4 MB. */
export const limits = { create: 3, rating: 2, command: 5, readBack: 1 } as const;

/** One picture of a screen at 60 hertz. */
export const FRAME_MILLISECONDS = 16;
