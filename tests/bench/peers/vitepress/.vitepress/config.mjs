import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const sidebarOf = (locale) =>
  readdirSync(locale)
    .sort()
    .map((file) => file.replace(/\.md$/, ''))
    .map((name) => ({ text: name, link: `/${locale}/${name}` }));

export default defineConfig({
  title: 'Qingdao 2024',
  outDir: 'dist',
  locales: {
    zh: { label: '中文', lang: 'zh-CN', themeConfig: { sidebar: sidebarOf('zh') } },
    en: { label: 'English', lang: 'en', themeConfig: { sidebar: sidebarOf('en') } },
  },
  themeConfig: { search: { provider: 'local' } },
});
