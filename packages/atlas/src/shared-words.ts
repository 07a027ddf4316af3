import type { Hazard } from './types.ts';

/** Words that several records share. */

const common = { source: 'general-knowledge' } as const;

/** Every muscle over the rib cage or the top of the lung carries it. */
export const bothLungs: Hazard = {
  structure: 'Both lungs',
  care: 'Not both sides at one visit.',
  basis: { source: 'sa-bn121' },
};

/** Every muscle that lies on the cervical vertebrae carries it. */
export const deepNeckHazard: Hazard = {
  structure: 'Vertebral artery, spinal cord, nerve roots',
  care: 'Towards the lamina, never between the vertebrae; feel the spinous process as the guide.',
  basis: common,
};

/** What loads the muscles at the back of the neck. */
export const headForward = ['Head held forward at screen, book or phone', 'Looking up for long', 'Whiplash'] as const;
