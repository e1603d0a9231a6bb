/** Tells the pages that are open that something has changed. */
import type { ServerResponse } from 'node:http';
import { site } from '../site.ts';

export const changesUrl = `${site.base}@changes`;

/** Loads a page again when something has changed, and when the server is there again. */
export const reload = `<script>{const changes=new EventSource(${JSON.stringify(changesUrl)});let isLost=false;changes.onmessage=()=>location.reload();changes.onerror=()=>{isLost=true};changes.onopen=()=>{if(isLost)location.reload()}}</script>`;

const listeners = new Set<ServerResponse>();

export function listen(response: ServerResponse): void {
	response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
	response.write(':\n\n');
	listeners.add(response);
	response.on('close', () => listeners.delete(response));
}

export function tellAll(): void {
	for (const listener of listeners) listener.write('data: changed\n\n');
}
