/** Keeps one harmless line per MDX file out of the build's log, where it would bury real warnings. */

interface Log {
	readonly code?: string;
	readonly message: string;
}

/** Drops Rolldown's remark on Astro's own directive `use astro:head-inject`. Remove when Astro no longer causes it. */
export function withoutNoise<Level>(level: Level, log: Log, next: (level: Level, log: Log) => void): void {
	if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
	next(level, log);
}
