<?php
/**
 * The scripts and styles of a page with widgets.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Loads one script for all widgets of a page, and nothing on a page without any. Every file comes from the plugin's own folder.
 */
final class Scripts {

	private const HANDLE = 'therapy-guide-widgets';

	/**
	 * The elements on the page.
	 *
	 * @var array<string, true>
	 */
	private static $tags = array();

	/**
	 * The languages on the page.
	 *
	 * @var array<string, true>
	 */
	private static $languages = array();

	/**
	 * Registers the hooks.
	 */
	public static function add_hooks(): void {
		// WordPress prints scripts at 20; until then a theme or a page builder may add widgets.
		add_action( 'wp_footer', array( self::class, 'enqueue' ), 19 );
		add_filter( 'script_loader_tag', array( self::class, 'as_module' ), 10, 3 );
	}

	/**
	 * Remembers that an element is on the page.
	 *
	 * @param string $tag      The element.
	 * @param string $language The language of its words.
	 */
	public static function need( string $tag, string $language ): void {
		self::$tags[ $tag ]           = true;
		self::$languages[ $language ] = true;
	}

	/**
	 * Enqueues what the page needs: the file of its only widget, or the file with all of them.
	 */
	public static function enqueue(): void {
		if ( ! self::$tags ) {
			return;
		}
		$tags = array_keys( self::$tags );
		$file = 1 === count( $tags ) ? "{$tags[0]}.js" : 'therapy-widgets.js';
		self::register( self::HANDLE, $file, self::register_languages( array_keys( self::$languages ) ) );
		wp_enqueue_script( self::HANDLE );
		wp_enqueue_style( self::HANDLE . '-words', self::address( 'words.css' ), array(), VERSION, 'print' );
		self::enqueue_accent();
	}

	/**
	 * Registers what a block needs in the editor: every widget in every language, because a block can become any of them.
	 *
	 * @return string The handle of the script.
	 */
	public static function register_for_editor(): string {
		$handle = self::HANDLE . '-canvas';
		self::register( $handle, 'therapy-widgets.js', self::register_languages( Plugin_Data::languages() ) );
		return $handle;
	}

	/**
	 * Registers the colors of the site for the editor.
	 *
	 * @return string The handle of the style sheet.
	 */
	public static function register_accent(): string {
		$handle = self::HANDLE . '-accent';
		$accent = Accent::of_site();
		wp_register_style( $handle, false, array(), VERSION );
		wp_add_inline_style( $handle, '' === $accent ? '' : ":root{{$accent}}" );
		return $handle;
	}

	/**
	 * The tag of one of our scripts: a module whose file must have the hash with which it was built.
	 *
	 * @param string $tag    The tag that WordPress wrote.
	 * @param string $handle The handle of the script.
	 * @param string $src    Its address.
	 */
	public static function as_module( string $tag, string $handle, string $src ): string {
		$file = wp_scripts()->get_data( $handle, 'therapy-guide-widgets-file' );
		if ( ! $file ) {
			return $tag;
		}
		return wp_get_script_tag(
			array(
				'type'        => 'module',
				'id'          => "$handle-js",
				'src'         => $src,
				'integrity'   => Plugin_Data::integrity( $file ),
				'crossorigin' => 'anonymous',
			)
		);
	}

	/**
	 * Registers the scripts of languages besides English, which is in every file. They run before the widgets.
	 *
	 * @param string[] $languages Languages of the widgets.
	 * @return string[] Their handles.
	 */
	private static function register_languages( array $languages ): array {
		return array_map(
			static function ( string $language ): string {
				$handle = self::HANDLE . "-$language";
				self::register( $handle, "lang/$language.js", array() );
				return $handle;
			},
			array_values( array_diff( $languages, array( 'en' ) ) )
		);
	}

	/**
	 * Registers a script in the footer.
	 *
	 * @param string   $handle Its handle.
	 * @param string   $file   Its name below `cdn/`.
	 * @param string[] $after  The handles of scripts that run before it.
	 */
	private static function register( string $handle, string $file, array $after ): void {
		wp_register_script( $handle, self::address( $file ), $after, VERSION, true );
		wp_script_add_data( $handle, 'therapy-guide-widgets-file', $file );
	}

	/**
	 * The address of a file below `cdn/`.
	 *
	 * @param string $file Its name.
	 */
	private static function address( string $file ): string {
		return plugins_url( "cdn/$file", MAIN_FILE );
	}

	/**
	 * Enqueues the colors of the site, if it has any of its own.
	 */
	private static function enqueue_accent(): void {
		if ( '' !== Accent::of_site() ) {
			wp_enqueue_style( self::register_accent() );
		}
	}
}
