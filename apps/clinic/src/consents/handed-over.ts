import { useEffect } from 'react';

const CHANNEL = 'filiform-handed-over';

/** Tells the other tabs of this browser that the device is in a patient's hands. */
export function tellHandedOver(): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('handed over');
  channel.close();
}

/** A tab of the staff's pages turns to the sign-in page when the device is handed over: its session has ended anyway. */
export function useHandedOver(): void {
  useEffect(() => {
    if (!('BroadcastChannel' in globalThis)) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => location.replace('/staff/sign-in');
    return () => channel.close();
  }, []);
}
