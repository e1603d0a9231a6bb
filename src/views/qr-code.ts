/** Codes that lead from paper back to a page. */
import qr from 'qrcode';

/** QR code (ISO/IEC 18004, level M) of an address: one path of strokes a unit high, a unit for each module. */
export function qrCode(address: string): { path: string; size: number } {
	const { size, data } = qr.create(address, { errorCorrectionLevel: 'M' }).modules;
	const rows = Array.from({ length: size }, (_, row) => strokes(data.subarray(row * size, (row + 1) * size), row));
	return { path: rows.join(''), size };
}

/** The dark runs of one row, each a line to the right from where the last one ended. */
function strokes(row: Uint8Array, y: number): string {
	const runs = [...row.join('').matchAll(/1+/g)];
	return runs
		.map(({ index, 0: run }, i) => {
			const before = runs[i - 1];
			const gap = index - (before ? before.index + before[0].length : 0);
			return `${before ? `m${gap} 0` : `M${gap} ${y}.5`}h${run.length}`;
		})
		.join('');
}
