import { describe, expect, it } from 'vitest';
import { readSettings } from '#report/settings.ts';

describe('the settings of a publisher', () => {
  it('give way to the environment', () => {
    const given = { SITE_ORIGIN: 'https://report.example', SITE_BASE: '/report/' };
    expect(readSettings(process.cwd(), given)).toMatchObject({
      origin: 'https://report.example',
      base: '/report/',
    });
  });

  it.each([
    [
      'SITE_BASE',
      'report',
      /SITE_BASE in the environment is "report"\. Set it to a path that starts and ends/,
    ],
    [
      'SITE_ORIGIN',
      'report.example',
      /SITE_ORIGIN in the environment is "report\.example"\. Set it to an origin/,
    ],
  ])('are refused by the name of the variable where %s is %s', (name, value, message) => {
    expect(() => readSettings(process.cwd(), { [name]: value })).toThrow(message);
  });
});
