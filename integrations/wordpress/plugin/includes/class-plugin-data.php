<?php
/**
 * The data that the build writes: the widgets, their words, and what the editor says.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the files in `data/`, each once.
 */
final class Plugin_Data {

	/**
	 * What was read, by file.
	 *
	 * @var array<string, array>
	 */
	private static $files = array();

	/**
	 * The tags of all elements, the provider `therapy-guide` too.
	 *
	 * @return string[]
	 */
	public static function tags(): array {
		return array_keys( self::read( 'plugin' )['widgets'] );
	}

	/**
	 * The name of a block without its namespace, the controls for its attributes, and which of them choose among its words.
	 *
	 * @param string $tag One of `tags()`.
	 */
	public static function widget( string $tag ): array {
		return self::read( 'plugin' )['widgets'][ $tag ];
	}

	/**
	 * The languages of the widgets.
	 *
	 * @return string[]
	 */
	public static function languages(): array {
		return self::read( 'plugin' )['languages'];
	}

	/**
	 * The pictures in `pictures/`: `name`, `tag`, `language`, `width`, `height` and `alt` of each.
	 *
	 * @return array[]
	 */
	public static function pictures(): array {
		return self::read( 'plugin' )['pictures'];
	}

	/**
	 * The name of the therapy in a language.
	 *
	 * @param string $language One of `languages()`.
	 */
	public static function therapy( string $language ): string {
		return self::read( 'plugin' )['therapy'][ $language ];
	}

	/**
	 * The hash of a file in `cdn/`, for `integrity`.
	 *
	 * @param string $file Its name below `cdn/`.
	 */
	public static function integrity( string $file ): string {
		return self::read( 'plugin' )['files'][ $file ];
	}

	/**
	 * The stored words of a widget: `lines`, and `variants` as lists of line numbers.
	 *
	 * @param string $tag      A widget; not the provider, which has no words.
	 * @param string $language One of `languages()`.
	 */
	public static function words( string $tag, string $language ): array {
		return self::read( "words/$tag.$language" );
	}

	/**
	 * Titles, descriptions, keywords and labeled controls of all blocks.
	 *
	 * @param string $language One of `languages()`.
	 */
	public static function blocks( string $language ): array {
		return self::read( "blocks.$language" );
	}

	/**
	 * Texts of the plugin in Spanish, by their English.
	 *
	 * @return array<string, string>
	 */
	public static function spanish_texts(): array {
		return self::read( 'texts.es' );
	}

	/**
	 * The content of a JSON file in `data/`.
	 *
	 * @param string $name Its name without the ending.
	 */
	private static function read( string $name ): array {
		if ( ! isset( self::$files[ $name ] ) ) {
			$file                 = plugin_dir_path( MAIN_FILE ) . "data/$name.json";
			self::$files[ $name ] = json_decode( file_get_contents( $file ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin itself.
		}
		return self::$files[ $name ];
	}
}
