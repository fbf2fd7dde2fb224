<?php
/**
 * The readable words inside the tag of a widget.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Chooses the stored words for the attributes of a widget, and applies the attributes that change only their form.
 *
 * PHP cannot run the templates of the widgets. So the build stores their words for every value of the attributes that choose among
 * them (`src/snippets/stored-words.ts`). A value for which there are none is one that the widget refuses as well: both then show what
 * they show without the attribute. An order given to `facts` or `therapies` shows with the script alone.
 */
final class Words {

	/**
	 * The key of the finder's variant that is a link, and what stands in it for the address and the label.
	 */
	private const LINK_VARIANT      = 'href';
	private const HREF_PLACEHOLDER  = 'https://href.invalid/';
	private const LABEL_PLACEHOLDER = 'therapy-label-placeholder';

	/**
	 * The words as HTML, escaped; "" where a widget needs an attribute that is not there.
	 *
	 * @param string                $tag        A widget; not the provider.
	 * @param array<string, string> $attributes Attributes of the element, checked by `Widget::attributes()`.
	 * @param string                $language   A language of the widgets.
	 */
	public static function html( string $tag, array $attributes, string $language ): string {
		if ( null !== Own_Guide::address() ) {
			return self::of_own_guide( $tag, $attributes );
		}
		$link  = Destination::link( $attributes['href'] ?? '', $language );
		$words = null === $link
			? self::variant( $tag, self::key( $tag, $attributes ), $language )
			: self::link( $tag, $link, $attributes, $language );
		$words = self::with_heading( $words, $attributes['heading'] ?? '' );
		$words = self::at_level( $words, (int) ( $attributes['heading-level'] ?? 2 ) );
		return isset( $attributes['expanded'] ) ? preg_replace( '/<details(?![^>]* open)([^>]*)>/', '<details$1 open="">', $words ) : $words;
	}

	/**
	 * The stored words cannot say what another guide says. Its name can be told, and that the rest needs a script; of a citation, which
	 * source it is.
	 *
	 * @param string                $tag        A widget.
	 * @param array<string, string> $attributes Its attributes.
	 */
	private static function of_own_guide( string $tag, array $attributes ): string {
		if ( Widget::INLINE === $tag ) {
			return isset( $attributes['ref'] ) ? esc_html( "[{$attributes['ref']}]" ) : '';
		}
		$note = __( 'This part shows when scripts run. Not medical advice.', 'therapy-guide-widgets' );
		return '<p>' . esc_html( Own_Guide::name() . '. ' . $note ) . '</p>';
	}

	/**
	 * The stored words of a variant, or of the one without any choice.
	 *
	 * @param string $tag      A widget.
	 * @param string $key      The key of a variant.
	 * @param string $language A language of the widgets.
	 */
	private static function variant( string $tag, string $key, string $language ): string {
		$stored = Plugin_Data::words( $tag, $language );
		$lines  = $stored['variants'][ $key ] ?? array();
		return implode( "\n", array_map( static fn( int $line ): string => $stored['lines'][ $line ], $lines ) );
	}

	/**
	 * The key of the variant for some attributes: the value of each choice, joined by "|".
	 *
	 * @param string                $tag        A widget.
	 * @param array<string, string> $attributes Its attributes.
	 */
	private static function key( string $tag, array $attributes ): string {
		$values = array_map(
			static fn( array $choice ): string => self::chosen( $choice, $attributes[ $choice['attribute'] ] ?? '' ),
			Plugin_Data::widget( $tag )['choices']
		);
		return implode( '|', $values );
	}

	/**
	 * The part of an attribute's value for which there are words; "" for none.
	 *
	 * @param array  $choice What can be chosen: `kind`, `values`, `least`, `most` and `strict`.
	 * @param string $value  The value of the attribute.
	 */
	private static function chosen( array $choice, string $value ): string {
		if ( 'one' === $choice['kind'] ) {
			return in_array( $value, $choice['values'], true ) ? $value : '';
		}
		$wanted = preg_split( '/\s+/', $value, -1, PREG_SPLIT_NO_EMPTY );
		$known  = array_values( array_intersect( $choice['values'], $wanted ) );
		$fits   = count( $known ) >= $choice['least'] && count( $known ) <= $choice['most'];
		return $fits && ! ( $choice['strict'] && array_diff( $wanted, $choice['values'] ) ) ? implode( ' ', $known ) : '';
	}

	/**
	 * The words of a finder with an address: a link, and where its words come from.
	 *
	 * @param string                $tag        The finder.
	 * @param string                $link       Where it leads.
	 * @param array<string, string> $attributes Its attributes.
	 * @param string                $language   A language of the widgets.
	 */
	private static function link( string $tag, string $link, array $attributes, string $language ): string {
		$label = isset( $attributes['label'] ) ? esc_html( $attributes['label'] ) : self::title( self::variant( $tag, '', $language ) );
		return strtr(
			self::variant( $tag, self::LINK_VARIANT, $language ),
			array(
				self::HREF_PLACEHOLDER  => esc_attr( $link ),
				self::LABEL_PLACEHOLDER => $label,
			)
		);
	}

	/**
	 * The HTML inside the first heading.
	 *
	 * @param string $words Words of a widget.
	 */
	private static function title( string $words ): string {
		return preg_match( '~<h[1-6][^>]*>(.*?)</h[1-6]>~s', $words, $heading ) ? $heading[1] : '';
	}

	/**
	 * The words with another title.
	 *
	 * @param string $words   Words of a widget.
	 * @param string $heading The title; "" keeps the widget's own.
	 */
	private static function with_heading( string $words, string $heading ): string {
		if ( '' === $heading ) {
			return $words;
		}
		return preg_replace_callback(
			'~^(<h[1-6][^>]*>).*?(</h[1-6]>)~s',
			static fn( array $found ): string => $found[1] . esc_html( $heading ) . $found[2],
			$words
		);
	}

	/**
	 * The words with their title at another level. Headings inside follow it, down to level 6.
	 *
	 * @param string $words Words of a widget with a title at level 2.
	 * @param int    $level From 1 to 6.
	 */
	private static function at_level( string $words, int $level ): string {
		return preg_replace_callback(
			'~(</?h)([1-6])(?=[ >])~',
			static fn( array $found ): string => $found[1] . min( (int) $found[2] + $level - 2, 6 ),
			$words
		);
	}
}
