import { travel } from './journeys.ts';
import { firefox } from './puppeteer.ts';

travel(firefox);
