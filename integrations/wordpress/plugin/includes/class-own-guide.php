<?php
/**
 * The guide that a site uploaded in place of the one of the plugin.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the file as an attachment, from which the site serves it.
 */
final class Own_Guide {

	/**
	 * Larger files are refused; the guide of the plugin has a quarter of it.
	 */
	private const MAX_BYTES = 2 * MB_IN_BYTES;

	/**
	 * The address of the uploaded guide; null when the widgets show the guide of the plugin.
	 */
	public static function address(): ?string {
		$attachment = (int) Settings::get( 'guide' );
		$address    = $attachment ? wp_get_attachment_url( $attachment ) : false;
		return false === $address ? null : $address;
	}

	/**
	 * The name of the uploaded guide; "" when there is none.
	 */
	public static function name(): string {
		$attachment = (int) Settings::get( 'guide' );
		return $attachment ? get_the_title( $attachment ) : '';
	}

	/**
	 * Saves an uploaded file as the guide of the site.
	 *
	 * @param array $file An entry of `$_FILES`.
	 * @return string What went wrong; "" when it was saved.
	 */
	public static function save( array $file ): string {
		$fault = self::fault( $file );
		if ( '' !== $fault ) {
			return $fault;
		}
		$name  = self::name_in( self::content( $file ) );
		$moved = self::move( $file );
		if ( isset( $moved['error'] ) ) {
			/* translators: %s: why the file could not be saved */
			return sprintf( __( 'The file could not be saved: %s', 'therapy-guide-widgets' ), $moved['error'] );
		}
		self::replace_with( $moved, $name );
		return '';
	}

	/**
	 * Removes the uploaded guide and its file.
	 */
	public static function remove(): void {
		$attachment = (int) Settings::get( 'guide' );
		Settings::set_guide( 0 );
		if ( $attachment ) {
			wp_delete_attachment( $attachment, true );
		}
	}

	/**
	 * Why a file is not taken; "" when it is. The browser has checked the whole guide before, with the rules of the widgets; here is only
	 * kept out what is no guide at all.
	 *
	 * @param array $file An entry of `$_FILES`.
	 */
	private static function fault( array $file ): string {
		if ( UPLOAD_ERR_OK !== ( $file['error'] ?? UPLOAD_ERR_NO_FILE ) || ! is_uploaded_file( $file['tmp_name'] ) ) {
			return __( 'No file arrived. Choose a JSON file and try again.', 'therapy-guide-widgets' );
		}
		if ( filesize( $file['tmp_name'] ) > self::MAX_BYTES ) {
			/* translators: %s: a size, such as 2 MB */
			return sprintf( __( 'The file is larger than %s. It was not saved.', 'therapy-guide-widgets' ), size_format( self::MAX_BYTES ) );
		}
		if ( null === self::name_in( self::content( $file ) ) ) {
			return __( 'The file is not a guide: it must be a JSON object with "about". It was not saved.', 'therapy-guide-widgets' );
		}
		return '';
	}

	/**
	 * The text of an uploaded file.
	 *
	 * @param array $file An entry of `$_FILES`.
	 */
	private static function content( array $file ): string {
		return (string) file_get_contents( $file['tmp_name'] ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file on this server.
	}

	/**
	 * The name of the guide in a text; null when the text is no guide.
	 *
	 * @param string $text JSON.
	 */
	private static function name_in( string $text ): ?string {
		$name = json_decode( $text, true )['about']['name'] ?? null;
		return is_string( $name ) ? sanitize_text_field( $name ) : null;
	}

	/**
	 * Moves the file into the uploads. JSON is no type that WordPress takes by itself, and some servers call it plain text.
	 *
	 * @param array $file An entry of `$_FILES`.
	 * @return array What `wp_handle_upload()` gives.
	 */
	private static function move( array $file ): array {
		$as_json = static function (): array {
			return array(
				'ext'             => 'json',
				'type'            => 'application/json',
				'proper_filename' => 'therapy-guide.json',
			);
		};
		add_filter( 'wp_check_filetype_and_ext', $as_json );
		$moved = wp_handle_upload(
			$file,
			array(
				'test_form' => false,
				'mimes'     => array( 'json' => 'application/json' ),
			)
		);
		remove_filter( 'wp_check_filetype_and_ext', $as_json );
		return $moved;
	}

	/**
	 * Makes a moved file the guide of the site, in place of the one before.
	 *
	 * @param array  $moved What `wp_handle_upload()` gave.
	 * @param string $name  The name of the guide.
	 */
	private static function replace_with( array $moved, string $name ): void {
		$attachment = wp_insert_attachment(
			array(
				'post_title'     => $name,
				'post_mime_type' => $moved['type'],
				'guid'           => $moved['url'],
			),
			$moved['file']
		);
		self::remove();
		Settings::set_guide( $attachment );
	}
}
