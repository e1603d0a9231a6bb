/** Pictures beside the texts, as pages show them. */
import type { Written } from '../library/kinds/index.ts';
import { writtenThings, type Library } from '../library/library.ts';

export interface PictureView {
	readonly url: string;
	/** In pixels; absent where nobody has measured it yet. */
	readonly width?: number;
	readonly height?: number;
}

/** Path of a picture from `content/`. */
const picturePath = ({ folder }: Pick<Written, 'folder'>, name: string): string => `${folder}/${name}`;

/** Paths of all pictures. */
export const picturePlaces = (library: Library): string[] =>
	writtenThings(library).flatMap((thing) => thing.pictures.map((name) => picturePath(thing, name)));

/** Pictures of a thing by the address under which its text names them: `./list.svg`. */
export function picturesOf(
	pictures: ReadonlyMap<string, PictureView> | undefined,
	thing: Written,
): Readonly<Record<string, PictureView>> {
	return Object.fromEntries(
		thing.pictures.flatMap((name) => {
			const view = pictures?.get(picturePath(thing, name));
			return view ? [[`./${name}`, view] as const] : [];
		}),
	);
}
