import { copyProject } from '../site-build.ts';
import { addThirdLanguage } from './third-language.ts';
const site = copyProject('third');
addThirdLanguage(site.project);
console.log(site.project);
try {
  site.build();
} catch (e) {
  console.log(String((e as { stderr: Buffer }).stderr));
}
