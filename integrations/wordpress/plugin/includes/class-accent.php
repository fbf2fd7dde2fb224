<?php
/**
 * The color of what can be clicked.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Turns a color into declarations of the widgets' tokens.
 */
final class Accent {

	/**
	 * Colors of a palette that themes use for buttons and links, the best first.
	 */
	private const SLUGS = array( 'accent', 'primary', 'accent-1', 'secondary', 'contrast' );

	/**
	 * Words in this color have to be readable on white (WCAG 2.2, 1.4.3); a theme's color that is not stays unused.
	 */
	private const LEAST_CONTRAST = 4.5;

	/**
	 * The declarations for the site; "" when the widgets keep their own color.
	 */
	public static function of_site(): string {
		$setting = Settings::get( 'accent' );
		return self::declarations( 'theme' === $setting ? self::of_theme() : $setting );
	}

	/**
	 * The declarations for a color: the accent, and black or white for words on it, whichever is easier to read.
	 *
	 * @param string $color Such as "#0a6b5e"; "" or no color at all gives "".
	 */
	public static function declarations( string $color ): string {
		$hex = (string) sanitize_hex_color( $color );
		if ( '' === $hex ) {
			return '';
		}
		$text = self::contrast( $hex, 1.0 ) >= self::contrast( $hex, 0.0 ) ? '#ffffff' : '#000000';
		return "--therapy-accent:$hex;--therapy-accent-text:$text";
	}

	/**
	 * The theme's own color for what can be clicked, if its palette has one that can be read on white; else "".
	 */
	private static function of_theme(): string {
		$settings = wp_get_global_settings( array( 'color', 'palette', 'theme' ) );
		$palette  = array_column( is_array( $settings ) ? $settings : array(), 'color', 'slug' );
		foreach ( self::SLUGS as $slug ) {
			$hex = (string) sanitize_hex_color( $palette[ $slug ] ?? '' );
			if ( '' !== $hex && self::contrast( $hex, 1.0 ) >= self::LEAST_CONTRAST ) {
				return $hex;
			}
		}
		return '';
	}

	/**
	 * The contrast of a color with another one, from 1 to 21.
	 *
	 * @param string $hex       A color, such as "#0a6b5e" or "#abc".
	 * @param float  $luminance The relative luminance of the other: 0 is black, 1 is white.
	 */
	private static function contrast( string $hex, float $luminance ): float {
		$own = self::luminance( $hex );
		return ( max( $own, $luminance ) + 0.05 ) / ( min( $own, $luminance ) + 0.05 );
	}

	/**
	 * The relative luminance of a color (WCAG 2.2), from 0 to 1.
	 *
	 * @param string $hex A color.
	 */
	private static function luminance( string $hex ): float {
		$digits   = 4 === strlen( $hex ) ? preg_replace( '/[0-9a-f]/i', '$0$0', substr( $hex, 1 ) ) : substr( $hex, 1 );
		$channels = array_map(
			static function ( string $pair ): float {
				$value = hexdec( $pair ) / 255;
				return $value <= 0.04045 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4;
			},
			str_split( $digits, 2 )
		);
		return 0.2126 * $channels[0] + 0.7152 * $channels[1] + 0.0722 * $channels[2];
	}
}
