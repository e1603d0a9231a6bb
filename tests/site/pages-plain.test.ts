/** Every page of the site as it is published. */
import { passOver } from './rules/pass.ts';

passOver('plain');
