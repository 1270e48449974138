import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://peer.example',
  integrations: [
    starlight({
      title: 'Qingdao 2024',
      locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'zh',
    }),
  ],
});
