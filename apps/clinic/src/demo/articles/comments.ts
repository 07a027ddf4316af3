/** What readers wrote under the one article that takes comments, each by somebody who says that she is made up. */
export const COMMENTS = [
  {
    state: 'shown',
    daysAfter: 9,
    writtenAs: 'Ruth (made up for the demo)',
    words:
      'I was sore for a day and a half after the first time, as you say here. It helped to know that beforehand. Walking was better than sitting.',
  },
  {
    state: 'shown',
    daysAfter: 34,
    writtenAs: 'Daniel (made up for the demo)',
    words:
      'Thank you for giving the numbers. I still don’t like needles. They took them out when I asked, and that was fine.',
  },
  {
    state: 'held',
    daysAfter: 160,
    writtenAs: 'A visitor (made up for the demo)',
    words: 'Can I go swimming on the day after? This is a comment that waits for somebody of the practice to read it.',
  },
] as const;
