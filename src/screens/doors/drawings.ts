/** Line drawings on a 64 × 64 field. */
export const drawings = {
  /** A pencil on a ruled line. */
  training: 'M12 52l3-12L43 12l9 9L24 49zM37 18l9 9M15 40l9 9M10 58h44',
  /** A table with a sheet of paper and a chair behind it. */
  desk: 'M6 36h52M11 36v20M53 36v20M22 30l4-14h18l-4 14zM29 21h10M28 25h9M6 30h52v6H6z',
  /** Sheets from several desks gathered in one pile. */
  office: 'M12 40l20 9l20-9M12 48l20 9l20-9M12 31l20 9l20-9l-20-9zM32 6v12M27 13l5 5l5-5',
} as const;
