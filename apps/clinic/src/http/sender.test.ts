import { describe, expect, it } from 'vitest';
import { senderOf } from './sender.ts';

describe('where a request comes from', () => {
  it('is one network, however many addresses somebody takes within it', () => {
    expect(senderOf('2001:db8:1:2::1')).toBe('2001:db8:1:2::/64');
    expect(senderOf('2001:0DB8:1:2:ffff:1:2:3')).toBe('2001:db8:1:2::/64');
    expect(senderOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64');
    expect(senderOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(senderOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(senderOf('::1')).toBe('0:0:0:0::/64');
  });

  it('is one address of the older kind, written in either way', () => {
    expect(senderOf('192.0.2.7')).toBe('192.0.2.7');
    expect(senderOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(senderOf('::FFFF:192.0.2.7')).toBe('192.0.2.7');
  });

  it('stays as it is told where it is neither', () => {
    for (const told of ['unknown', '', '_hidden', '1::2::3', '2001:db8:1:2:3:4:5:6:7'])
      expect(senderOf(told)).toBe(told);
  });
});
