<?php
/**
 * Where a finder leads.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the address of a booking page or a directory, by the rules of the widget.
 */
final class Destination {

	/**
	 * The fields that the address of a directory may ask for.
	 */
	private const FIELDS = array( 'therapy', 'location', 'specialty' );

	/**
	 * The address to which a link without a script leads; null when the address cannot be used. Only web addresses and addresses on this
	 * site can, and fields may only stand behind the host name. A directory cannot ask for a place without a script, so it opens with the
	 * therapy alone.
	 *
	 * @param string $href     The address, or a template for one.
	 * @param string $language The language for the name of the therapy.
	 */
	public static function link( string $href, string $language ): ?string {
		if ( ! self::is_usable( $href ) ) {
			return null;
		}
		return preg_replace_callback(
			'/\{([^{}]*)\}/',
			static function ( array $field ) use ( $language ): string {
				return 'therapy' === $field[1] ? rawurlencode( Plugin_Data::therapy( $language ) ) : '';
			},
			$href
		);
	}

	/**
	 * Whether a finder can lead to an address.
	 *
	 * @param string $href The address, or a template for one.
	 */
	public static function is_usable( string $href ): bool {
		preg_match_all( '/\{([^{}]*)\}/', $href, $fields );
		if ( '' === $href || array_diff( $fields[1], self::FIELDS ) ) {
			return false;
		}
		$first  = preg_replace( '/\{[^{}]*\}/', 'a', $href );
		$second = preg_replace( '/\{[^{}]*\}/', 'b', $href );
		return self::is_web_address( $first ) && self::origin( $first ) === self::origin( $second );
	}

	/**
	 * Whether an address has no scheme, or `http:` or `https:` with a host.
	 *
	 * @param string $address An address.
	 */
	private static function is_web_address( string $address ): bool {
		$parts = wp_parse_url( $address );
		if ( false === $parts || preg_match( '/[\x00-\x20\\\\]/', $address ) ) {
			return false;
		}
		if ( ! isset( $parts['scheme'] ) ) {
			return true;
		}
		return in_array( strtolower( $parts['scheme'] ), array( 'http', 'https' ), true ) && ! empty( $parts['host'] );
	}

	/**
	 * Scheme, host and port of an address.
	 *
	 * @param string $address An address.
	 */
	private static function origin( string $address ): array {
		return array_intersect_key( (array) wp_parse_url( $address ), array_flip( array( 'scheme', 'host', 'port' ) ) );
	}
}
