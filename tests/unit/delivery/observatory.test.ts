import { describe, expect, it } from 'vitest';
import { observatoryScore } from '../../hosting/observatory.ts';

/** The examples of the Observatory's own rules, so that our count of points can be trusted. */
const good = {
  'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
};
const page = '<!doctype html><script src="/a.js" type="module"></script>';

describe('the score of the HTTP Observatory', () => {
  it('is 30 for a site that sends nothing', () => {
    expect(observatoryScore({}, page).score).toBe(30);
  });

  it('gives extra credit above 100 only to a site without faults', () => {
    expect(observatoryScore(good, page).score).toBe(120);
    const { 'strict-transport-security': _, ...without } = good;
    expect(observatoryScore(without, page).score).toBe(80);
  });

  it('gives 5 for a digest on a script of the own origin', () => {
    const sealed = page.replace('type=', 'integrity="sha256-x" type=');
    expect(observatoryScore(good, sealed).score - observatoryScore(good, page).score).toBe(5);
  });

  it('takes 5 for a foreign script without one', () => {
    expect(
      observatoryScore(good, page.replace('/a.js', 'https://cdn.example/a.js')).points[
        'subresource-integrity'
      ],
    ).toBe(-5);
  });

  it.each([
    ["script-src 'self' 'unsafe-inline'", -20],
    ["script-src 'self' data:", -20],
    ["script-src 'self' https:", -20],
    ["default-src 'none'; script-src 'unsafe-eval'", -10],
    ["default-src 'none'; style-src 'unsafe-inline'", 0],
    ["default-src 'self'", 5],
    ["default-src 'none'", 10],
  ])('judges %s as %d', (policy, points) => {
    const { points: all } = observatoryScore({ ...good, 'content-security-policy': policy }, page);
    expect(all['content-security-policy']).toBe(points);
  });

  it('counts only what header and meta tag both allow', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;
    const headers = {
      ...good,
      'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline'",
    };
    expect(observatoryScore(headers, page).points['content-security-policy']).toBe(-20);
    expect(observatoryScore(headers, meta + page).points['content-security-policy']).toBe(10);
  });
});
