export { useHandedOver } from './handed-over.ts';
