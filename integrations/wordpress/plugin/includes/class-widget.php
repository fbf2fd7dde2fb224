<?php
/**
 * The tag of a widget with its words inside.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Renders an element for a block or a shortcode.
 */
final class Widget {

	/**
	 * The only element that is inline, inside a sentence.
	 */
	public const INLINE = 'therapy-cite';

	/**
	 * The provider: it shows nothing of its own, and hands its language and its directory to the widgets inside it.
	 */
	public const PROVIDER = 'therapy-guide';

	/**
	 * A widget as HTML; "" where an inline one has nothing to show.
	 *
	 * @param string $tag   A widget; not the provider.
	 * @param array  $given Values by the name of the element's attribute. Unknown names and wrong values are left out.
	 */
	public static function html( string $tag, array $given ): string {
		$attributes = self::attributes( $tag, self::with_directory( $tag, $given ) );
		$language   = $attributes['lang'] ?? Language::of_page();
		$picture    = is_feed() ? Picture::html( $tag, $attributes, $language ) : '';
		if ( '' !== $picture ) {
			return $picture;
		}
		$words = Words::html( $tag, $attributes, $language );
		if ( '' === $words ) {
			return '';
		}
		Scripts::need( $tag, $language );
		$words  = self::INLINE === $tag ? $words : "\n$words\n";
		$markup = self::tag( $tag, array( 'lang' => $language ) + $attributes, $words );
		return self::in_own_guide( $markup );
	}

	/**
	 * The provider around some HTML.
	 *
	 * @param array  $given  Its attributes.
	 * @param string $inside What stands inside it, escaped.
	 */
	public static function provider( array $given, string $inside ): string {
		Scripts::need( self::PROVIDER, 'en' );
		return self::tag( self::PROVIDER, self::attributes( self::PROVIDER, $given ), $inside );
	}

	/**
	 * The attributes of an element whose values it takes, as text. The attributes that are there without a value are "".
	 *
	 * @param string $tag   An element.
	 * @param array  $given Values by attribute.
	 * @return array<string, string>
	 */
	public static function attributes( string $tag, array $given ): array {
		$attributes = array();
		foreach ( Plugin_Data::widget( $tag )['controls'] as $control ) {
			$value = self::checked( $control, $given[ $control['attribute'] ] ?? null );
			if ( null !== $value ) {
				$attributes[ $control['attribute'] ] = $value;
			}
		}
		return $attributes;
	}

	/**
	 * The value of an attribute as text; null when it is to be left out.
	 *
	 * @param array $control The control of the attribute.
	 * @param mixed $value   What somebody wrote.
	 */
	private static function checked( array $control, $value ): ?string {
		if ( 'toggle' === $control['kind'] ) {
			return in_array( $value, array( null, false, 'false' ), true ) ? null : '';
		}
		if ( ! is_scalar( $value ) || is_bool( $value ) ) {
			return null;
		}
		// WordPress saves what authors write with entities.
		$text = trim( wp_specialchars_decode( wp_check_invalid_utf8( (string) $value ), ENT_QUOTES ) );
		return '' !== $text && self::allows( $control, $text ) ? $text : null;
	}

	/**
	 * Whether an element takes a value.
	 *
	 * @param array  $control The control of the attribute.
	 * @param string $text    The value.
	 */
	private static function allows( array $control, string $text ): bool {
		switch ( $control['kind'] ) {
			case 'one':
				return in_array( $text, $control['values'], true );
			case 'number':
				return ctype_digit( $text ) && $text >= $control['min'] && $text <= $control['max'];
			default:
				return 'href' !== $control['attribute'] || Destination::is_usable( $text );
		}
	}

	/**
	 * A finder without an address takes the site's directory.
	 *
	 * @param string $tag   A widget.
	 * @param array  $given Its attributes.
	 */
	private static function with_directory( string $tag, array $given ): array {
		$directory = Settings::get( 'directory' );
		if ( 'therapy-practitioner-finder' !== $tag || ! empty( $given['href'] ) || '' === $directory ) {
			return $given;
		}
		return array( 'href' => $directory ) + $given;
	}

	/**
	 * Some HTML inside the guide that the site uploaded, if it did.
	 *
	 * @param string $markup A widget.
	 */
	private static function in_own_guide( string $markup ): string {
		$address = Own_Guide::address();
		if ( null === $address ) {
			return $markup;
		}
		Scripts::need( self::PROVIDER, 'en' );
		return self::tag( self::PROVIDER, array( 'src' => $address ), $markup );
	}

	/**
	 * A tag with escaped attributes.
	 *
	 * @param string                $tag        An element.
	 * @param array<string, string> $attributes Its attributes; "" has no value.
	 * @param string                $inside     Escaped HTML.
	 */
	private static function tag( string $tag, array $attributes, string $inside ): string {
		$written = '';
		foreach ( $attributes as $name => $value ) {
			$written .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return "<$tag$written>$inside</$tag>";
	}
}
