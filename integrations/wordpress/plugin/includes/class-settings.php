<?php
/**
 * The settings of the site.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads, checks and saves the one option of the plugin.
 */
final class Settings {

	public const OPTION = 'therapy_guide_widgets';

	/**
	 * What a site has that never opened the settings: `accent` is "", "theme" or a color; `guide` is the number of an attachment.
	 */
	private const DEFAULTS = array(
		'directory' => '',
		'language'  => '',
		'accent'    => '',
		'guide'     => 0,
	);

	/**
	 * Registers the hooks.
	 */
	public static function add_hooks(): void {
		add_action( 'admin_init', array( self::class, 'register' ) );
	}

	/**
	 * Registers the option with its check.
	 */
	public static function register(): void {
		register_setting( self::OPTION, self::OPTION, array( 'sanitize_callback' => array( self::class, 'checked' ) ) );
	}

	/**
	 * The value of a setting.
	 *
	 * @param string $name One of the names in `DEFAULTS`.
	 * @return string|int
	 */
	public static function get( string $name ) {
		return self::all()[ $name ];
	}

	/**
	 * Changes the number of the uploaded guide.
	 *
	 * @param int $attachment The attachment, or 0 for the guide of the plugin.
	 */
	public static function set_guide( int $attachment ): void {
		update_option( self::OPTION, array( 'guide' => $attachment ) + self::all() );
	}

	/**
	 * What is saved in place of what somebody sent: a wrong value is the saved one, with a message that says why.
	 *
	 * @param mixed $sent What was sent.
	 */
	public static function checked( $sent ): array {
		$sent = is_array( $sent ) ? $sent : array();
		return array(
			'directory' => self::checked_directory( trim( (string) ( $sent['directory'] ?? '' ) ) ),
			'language'  => Language::supported( (string) ( $sent['language'] ?? '' ) ) ?? '',
			'accent'    => self::checked_accent( $sent ),
			'guide'     => (int) ( $sent['guide'] ?? self::get( 'guide' ) ),
		);
	}

	/**
	 * The address of the directory, or the saved one when it is no web address.
	 *
	 * @param string $directory What was sent.
	 */
	private static function checked_directory( string $directory ): string {
		if ( '' === $directory || Destination::is_usable( $directory ) ) {
			return $directory;
		}
		$message = __( 'The directory is not a web address. It was not saved. Write an address that begins with https://.', 'therapy-guide-widgets' );
		add_settings_error( self::OPTION, 'directory', $message );
		return self::get( 'directory' );
	}

	/**
	 * The accent: "", "theme", or a color. The form sends the choice and the color apart; a saved option has them in one.
	 *
	 * @param array $sent What was sent.
	 */
	private static function checked_accent( array $sent ): string {
		$choice = (string) ( $sent['accent'] ?? '' );
		if ( 'theme' === $choice ) {
			return 'theme';
		}
		return (string) sanitize_hex_color( 'own' === $choice ? (string) ( $sent['color'] ?? '' ) : $choice );
	}

	/**
	 * All settings.
	 */
	private static function all(): array {
		return array_intersect_key( (array) get_option( self::OPTION, array() ), self::DEFAULTS ) + self::DEFAULTS;
	}
}
