/** Writes calendar files beside the page. Started only when somebody wants one: the library behind it is 36 kB. */
import type { Series } from './series-dates.ts';
import { seriesFile } from './series-file.ts';

addEventListener('message', ({ data }: MessageEvent<Series>) => {
	postMessage(seriesFile(data));
});
