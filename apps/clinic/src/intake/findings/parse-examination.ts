import type { Result } from '@filiform/body';
import { type Finding, parseComplaint, parseFeatures, parseFindings } from '@filiform/referral';
import { type Examination, findingKey } from './examination.ts';

/**
 * Check an examination as it comes from the screen, the device's own copy or another program.
 * @returns each finding and feature once; or a refusal that names the field and the nearest known values
 */
export function parseExamination(value: unknown): Result<Examination> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('An examination is an object with "findings", "features" and perhaps a "complaint".');
  const given = { complaint: undefined, features: undefined, findings: undefined, ...value };
  const complaint = isAbsent(given.complaint)
    ? { ok: true as const, value: undefined }
    : parseComplaint(given.complaint);
  if (!complaint.ok) return complaint;
  const features = parseFeatures(given.features ?? []);
  if (!features.ok) return features;
  const findings = parseFindings(given.findings ?? []);
  if (!findings.ok) return findings;
  const once = new Map(findings.value.map((finding): [string, Finding] => [findingKey(finding), finding]));
  return {
    ok: true,
    value: { complaint: complaint.value, features: [...new Set(features.value)], findings: [...once.values()] },
  };
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function refuse(message: string): Result<Examination> {
  return { ok: false, error: { field: 'examination', message, nearest: [] } };
}
