import { useEffect, useState } from 'react';

/**
 * The server's clock in epoch milliseconds, told anew each second while something counts on it.
 * @param offsetMs what has to be added to this device's clock
 */
export function useServerNow(offsetMs: number, isTicking: boolean): number {
  const [deviceMs, setDeviceMs] = useState<number>();
  useEffect(() => {
    setDeviceMs(Date.now());
    if (!isTicking) return;
    const ticking = setInterval(() => setDeviceMs(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [isTicking]);
  return (deviceMs ?? Date.now()) + offsetMs;
}
