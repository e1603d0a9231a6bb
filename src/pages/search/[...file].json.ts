/** `/search/<lang>/<state>/<name>.json`: the files of the term index, and `texts.json`, which the search box fetches. */
import { localeTags } from '../../i18n/locales.ts';
import { searchFiles } from '../../search/records/search-files.ts';
import { siteLibrary } from '../_context.ts';

export const getStaticPaths = () =>
	localeTags.flatMap((locale) => {
		const { folder, files } = searchFiles(siteLibrary(), locale);
		return Object.entries(files).map(([name, text]) => ({
			params: { file: `${folder.replace(/^search\//, '')}${name}` },
			props: { text },
		}));
	});

export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
