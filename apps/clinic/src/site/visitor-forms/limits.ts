/** What a form that anybody can send allows. One place for every such form. */
export const VISITOR_FORM_LIMITS = {
  /** Nobody reads a page, types and sends within less; programs do. */
  quickestSeconds: 2,
  /** How long a page may stand open before it is sent. */
  longestOpenHours: 48,
  /** From one address: enough for a family that shares a telephone's connection. */
  fromOneAddress: [
    { hours: 1, most: 6 },
    { hours: 24, most: 15 },
  ],
  /** From everybody together, for floods that come from many addresses. */
  fromEverybody: [{ hours: 1, most: 120 }],
} as const;
