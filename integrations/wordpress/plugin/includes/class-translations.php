<?php
/**
 * The plugin's own texts in Spanish.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Translates for every kind of Spanish. A translation from WordPress.org for one kind, such as `es_MX`, comes first.
 */
final class Translations {

	/**
	 * Registers the hooks.
	 */
	public static function add_hooks(): void {
		add_filter( 'gettext_therapy-guide-widgets', array( self::class, 'translate' ), 10, 2 );
		add_filter( 'gettext_with_context_therapy-guide-widgets', array( self::class, 'translate' ), 10, 2 );
	}

	/**
	 * The text in Spanish when the reader of the page has Spanish and nobody has translated it yet.
	 *
	 * @param string $translation What WordPress found; the text itself when it found nothing.
	 * @param string $text        The English text.
	 */
	public static function translate( string $translation, string $text ): string {
		if ( $translation !== $text || 'es' !== Language::of_interface() ) {
			return $translation;
		}
		return Plugin_Data::spanish_texts()[ $text ] ?? $text;
	}
}
