import { describe, expect, it } from 'vitest';
import { doorFor } from '../routes/doors.ts';
import { contentSecurityPolicy, scriptRuleOf } from './content-security.ts';

describe('what a page’s scripts may do', () => {
  it('is nothing at all on public pages, and all that the staff app needs on its own', () => {
    expect(scriptRuleOf(doorFor('/muscles'), 200)).toBe('none');
    expect(scriptRuleOf(doorFor('/staff/sign-in'), 200)).toBe('none');
    expect(scriptRuleOf(undefined, 404)).toBe('none');
    expect(scriptRuleOf(doorFor('/staff/today'), 200)).toBe('app');
    expect(contentSecurityPolicy('none')).toContain("script-src 'none'");
    expect(contentSecurityPolicy('app', 'n')).toContain("connect-src 'self'");
  });

  it('lets the page to draw on load its own files and send nothing', () => {
    const rule = scriptRuleOf(doorFor('/where-does-it-hurt'), 200);
    expect(rule).toBe('confined');
    const policy = contentSecurityPolicy(rule, 'n');
    for (const part of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "script-src 'nonce-n'"])
      expect(policy).toContain(part);
  });

  it('lets the page to sign on send a form here, and nothing else anywhere', () => {
    expect(scriptRuleOf(doorFor('/sign'), 422)).toBe('form');
    expect(scriptRuleOf(doorFor('/sign'), 404)).toBe('none');
    const policy = contentSecurityPolicy(scriptRuleOf(doorFor('/sign'), 200), 'n');
    for (const part of ["default-src 'none'", "connect-src 'none'", "form-action 'self'", "script-src 'nonce-n'"])
      expect(policy).toContain(part);
  });

  it('lets a practice’s look stand within its pages by its hash, and nothing else', () => {
    expect(contentSecurityPolicy('none')).toContain("style-src 'self'; style-src-attr 'none'");
    expect(contentSecurityPolicy('none', '', { lookHash: 'abc=' })).toContain(
      "style-src 'self' 'sha256-abc='; style-src-attr 'none'",
    );
  });

  it('lets our own pages show a preview, and nobody show anything else', () => {
    expect(doorFor('/preview')?.frame).toBe('preview');
    expect(scriptRuleOf(doorFor('/preview'), 200)).toBe('none');
    expect(contentSecurityPolicy('none', '', { isPreview: true })).toContain("frame-ancestors 'self'");
    expect(contentSecurityPolicy('none')).toContain("frame-ancestors 'none'");
  });

  it('needs no script where that page is switched off', () => {
    expect(scriptRuleOf(doorFor('/where-does-it-hurt'), 404)).toBe('none');
  });
});
