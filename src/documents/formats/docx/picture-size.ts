export interface PictureSize {
	readonly type: 'png' | 'jpg';
	readonly width: number;
	readonly height: number;
}

/** Size of a PNG or JPEG picture, by its first bytes; undefined for anything else, whatever its name says. */
export function pictureSize(bytes: Buffer): PictureSize | undefined {
	if (bytes.length > 24 && bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n')
		return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
	if (bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes);
	return undefined;
}

/** Walks from segment to segment to the one that begins the picture (SOF). */
function jpegSize(bytes: Buffer): PictureSize | undefined {
	for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
		const marker = bytes.readUInt16BE(at);
		if (isFrame(marker)) return { type: 'jpg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
	}
	return undefined;
}

/** Markers C0 to CF begin a picture, but for the tables DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number) => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
