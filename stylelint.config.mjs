/** Only what a machine can see and a reader would feel: no physical sides, no colours outside the tokens. */
export default {
	overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
	rules: {
		'property-disallowed-list': [
			[
				'/^(margin|padding|border)-(left|right|top|bottom)/',
				'left',
				'right',
				'top',
				'bottom',
				'float',
				'width',
				'height',
			],
			{
				message:
					'Use logical properties (inset-inline-start, inline-size …): the site is also read from right to left.',
			},
		],
		'declaration-property-value-disallowed-list': [
			{ 'text-align': ['left', 'right'], '/color|background/': ['/#[0-9a-f]{3,8}\\b/i'] },
			{ message: 'Use start or end; colours are tokens of src/styles/tokens.css.' },
		],
		'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
		'no-duplicate-selectors': true,
		'block-no-empty': true,
		'property-no-unknown': [true, { ignoreProperties: ['corner-shape'] }],
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
	},
};
