import { travel } from './journeys.ts';
import { webkit } from './webkit.ts';

travel(webkit);
