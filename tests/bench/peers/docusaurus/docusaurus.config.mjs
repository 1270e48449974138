export default {
  title: 'Qingdao 2024',
  url: 'https://peer.example',
  baseUrl: '/',
  i18n: { defaultLocale: 'zh', locales: ['zh'] },
  onBrokenLinks: 'ignore',
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
  themeConfig: { navbar: { title: 'Qingdao 2024' } },
};
