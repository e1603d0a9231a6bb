/** Every page of the site with the invented languages, years later. */
import { passOver } from './rules/pass.ts';

passOver('pseudo');
