<?php
/**
 * The shortcodes: one for each element, for the classic editor, page builders and classic widget areas.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Registers and renders the shortcodes. Their names and attributes are those of the elements.
 */
final class Shortcodes {

	/**
	 * What the providers around the current shortcode hand to it, the outermost first.
	 *
	 * @var array[]
	 */
	private static $providers = array();

	/**
	 * Registers the hooks.
	 */
	public static function add_hooks(): void {
		add_action( 'init', array( self::class, 'register' ) );
	}

	/**
	 * Registers a shortcode for each element.
	 */
	public static function register(): void {
		foreach ( Plugin_Data::tags() as $tag ) {
			add_shortcode( $tag, array( self::class, 'render' ) );
		}
	}

	/**
	 * A shortcode as HTML.
	 *
	 * @param array|string $written The attributes; "" for none.
	 * @param string|null  $content What stands between its two ends. Only the provider shows it.
	 * @param string       $tag     Its name.
	 */
	public static function render( $written, ?string $content, string $tag ): string {
		$given = self::with_toggles( is_array( $written ) ? $written : array() );
		if ( Widget::PROVIDER === $tag ) {
			return self::provider( $given, (string) $content );
		}
		$inherited = self::$providers ? end( self::$providers ) : array();
		if ( 'therapy-practitioner-finder' === $tag && isset( $inherited['directory'] ) ) {
			$inherited['href'] = $inherited['directory'];
		}
		return Widget::html( $tag, $given + $inherited );
	}

	/**
	 * The provider, with the shortcodes inside it.
	 *
	 * @param array  $given   Its attributes.
	 * @param string $content What stands between its two ends.
	 */
	private static function provider( array $given, string $content ): string {
		$outer             = self::$providers ? end( self::$providers ) : array();
		self::$providers[] = Widget::attributes( Widget::PROVIDER, $given ) + $outer;
		$inside            = do_shortcode( $content );
		array_pop( self::$providers );
		return Widget::provider( $given, $inside );
	}

	/**
	 * The attributes by name. One that has no value, such as `expanded`, comes as a value without a name.
	 *
	 * @param array $written What WordPress made of them.
	 */
	private static function with_toggles( array $written ): array {
		$given = array();
		foreach ( $written as $name => $value ) {
			$given[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? 'true' : $value;
		}
		return $given;
	}
}
