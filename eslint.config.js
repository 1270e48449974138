import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', 'node_modules', 'deploy/generated', 'coverage']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      // Arrays that were just filled, maps that were just built: the reader sees it, the compiler cannot.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // tsc knows which names begin with an underscore on purpose.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    // These tools ask for a default export.
    files: [
      '**/*.config.{js,mjs,ts}',
      '**/*.d.ts',
      'tests/closing-line.ts',
      'tests/build.ts',
      'tests/bench/peers/**',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
);
