/** Every page of the small site under a sub-path. */
import { passOver } from './rules/pass.ts';

passOver('sub-path');
