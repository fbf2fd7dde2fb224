<?php
/**
 * In which language a widget speaks.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the language of the widgets for a page, and for the administration.
 */
final class Language {

	/**
	 * The language of the widgets on the current page: the site's setting, else that of the post, else that of the page.
	 */
	public static function of_page(): string {
		$setting = Settings::get( 'language' );
		return '' !== $setting ? $setting : self::supported( self::of_post() ?? get_locale() ) ?? 'en';
	}

	/**
	 * The language in which the administration shows the plugin.
	 */
	public static function of_interface(): string {
		return self::supported( determine_locale() ) ?? 'en';
	}

	/**
	 * The language of the widgets for a locale or a language tag, such as `es_MX` or `es-MX`; null when they do not speak it.
	 *
	 * @param string $locale A locale.
	 */
	public static function supported( string $locale ): ?string {
		$language = strtolower( preg_split( '/[-_]/', $locale )[0] );
		return in_array( $language, Plugin_Data::languages(), true ) ? $language : null;
	}

	/**
	 * The language that Polylang or WPML gives to the current post; null without such a plugin.
	 */
	private static function of_post(): ?string {
		$post = get_the_ID();
		if ( false === $post ) {
			return null;
		}
		if ( function_exists( 'pll_get_post_language' ) ) {
			$language = pll_get_post_language( $post, 'locale' );
			return is_string( $language ) ? $language : null;
		}
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- The hook belongs to WPML.
		$details = apply_filters( 'wpml_post_language_details', null, $post );
		return is_array( $details ) && ! empty( $details['locale'] ) ? (string) $details['locale'] : null;
	}
}
