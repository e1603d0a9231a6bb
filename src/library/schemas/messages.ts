/** A file of messages: one flat list. Which keys there must be is said in `src/i18n/message-schema.ts`. */
import { z } from 'astro/zod';

export const messagesSchema = z.record(z.string(), z.string());
