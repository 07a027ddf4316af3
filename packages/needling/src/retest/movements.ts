/** A movement that a re-test names. Movements of the trunk's middle line have no side. */
export type Movement = { readonly name: string; readonly sided: boolean };

/** What is measured before and after needling: names as clinicians write them, head to foot. */
export const MOVEMENTS = {
  'neck-flexion': { name: 'neck flexion', sided: false },
  'neck-extension': { name: 'neck extension', sided: false },
  'neck-side-bending': { name: 'neck side bending', sided: true },
  'neck-rotation': { name: 'neck rotation', sided: true },
  'shoulder-flexion': { name: 'shoulder flexion', sided: true },
  'shoulder-abduction': { name: 'shoulder abduction', sided: true },
  'shoulder-external-rotation': { name: 'shoulder external rotation', sided: true },
  'shoulder-internal-rotation': { name: 'shoulder internal rotation', sided: true },
  'shoulder-elevation': { name: 'shoulder elevation (shrug)', sided: true },
  'elbow-flexion': { name: 'elbow flexion', sided: true },
  'elbow-extension': { name: 'elbow extension', sided: true },
  'forearm-pronation': { name: 'forearm pronation', sided: true },
  'forearm-supination': { name: 'forearm supination', sided: true },
  'wrist-flexion': { name: 'wrist flexion', sided: true },
  'wrist-extension': { name: 'wrist extension', sided: true },
  grip: { name: 'grip', sided: true },
  'trunk-flexion': { name: 'trunk flexion', sided: false },
  'trunk-extension': { name: 'trunk extension', sided: false },
  'trunk-side-bending': { name: 'trunk side bending', sided: true },
  'trunk-rotation': { name: 'trunk rotation', sided: true },
  'straight-leg-raise': { name: 'straight leg raise', sided: true },
  'hip-flexion': { name: 'hip flexion', sided: true },
  'hip-extension': { name: 'hip extension', sided: true },
  'hip-abduction': { name: 'hip abduction', sided: true },
  'hip-external-rotation': { name: 'hip external rotation', sided: true },
  'hip-internal-rotation': { name: 'hip internal rotation', sided: true },
  'knee-flexion': { name: 'knee flexion', sided: true },
  'knee-extension': { name: 'knee extension', sided: true },
  'ankle-dorsiflexion': { name: 'ankle dorsiflexion', sided: true },
  'ankle-plantarflexion': { name: 'ankle plantarflexion', sided: true },
  'big-toe-extension': { name: 'big toe extension', sided: true },
} as const satisfies Readonly<Record<string, Movement>>;

export type MovementId = keyof typeof MOVEMENTS;

export const MOVEMENT_IDS: readonly MovementId[] = Object.keys(MOVEMENTS).filter(isMovementId);

export function isMovementId(text: string): text is MovementId {
  return Object.hasOwn(MOVEMENTS, text);
}

export function movement(id: MovementId): Movement {
  return MOVEMENTS[id];
}
