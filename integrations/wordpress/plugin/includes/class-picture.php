<?php
/**
 * A picture in place of a widget.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Shows a widget where neither scripts nor unknown tags work: in feeds, and in the mail that is made of feeds.
 */
final class Picture {

	/**
	 * Attributes that a picture does not need to follow.
	 */
	private const IGNORED = array( 'lang', 'theme', 'heading-level' );

	/**
	 * A picture that links to the page of its post, as HTML; "" where there is none that shows the same.
	 *
	 * @param string                $tag        A widget.
	 * @param array<string, string> $attributes Attributes of the element, checked by `Widget::attributes()`.
	 * @param string                $language   A language of the widgets.
	 */
	public static function html( string $tag, array $attributes, string $language ): string {
		$picture = self::find( $tag, $language );
		if ( null === $picture || null !== Own_Guide::address() || array_diff( array_keys( $attributes ), self::IGNORED ) ) {
			return '';
		}
		return sprintf(
			'<p><a href="%s"><img src="%s" width="%d" height="%d" alt="%s" lang="%s"></a></p>',
			esc_url( (string) get_permalink() ),
			esc_url( plugins_url( "pictures/{$picture['name']}.png", MAIN_FILE ) ),
			$picture['width'],
			$picture['height'],
			esc_attr( $picture['alt'] ),
			esc_attr( $language )
		);
	}

	/**
	 * The picture of a widget in a language.
	 *
	 * @param string $tag      A widget.
	 * @param string $language A language of the widgets.
	 */
	private static function find( string $tag, string $language ): ?array {
		foreach ( Plugin_Data::pictures() as $picture ) {
			if ( $picture['tag'] === $tag && $picture['language'] === $language ) {
				return $picture;
			}
		}
		return null;
	}
}
