import { copyProject } from '../site-build.ts';
import { addEdition } from './next-edition.ts';
const site = copyProject('n');
for (let y = 2025; y < 2024 + Number(process.argv[2]); y += 1) addEdition(site.project, y);
console.log(site.project);
