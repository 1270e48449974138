import { travel } from './journeys.ts';
import { chromium } from './puppeteer.ts';

travel(chromium);
