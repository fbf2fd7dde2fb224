<?php
/**
 * The blocks: one for each element.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

use WP_Block;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * Registers and renders the blocks, and tells the editor about them.
 */
final class Blocks {

	private const PREFIX = 'therapy-guide-widgets/';

	/**
	 * Registers the hooks.
	 */
	public static function add_hooks(): void {
		add_action( 'init', array( self::class, 'register' ) );
		add_filter( 'block_categories_all', array( self::class, 'add_category' ) );
		add_action( 'enqueue_block_editor_assets', array( self::class, 'enqueue_editor' ) );
		add_action( 'rest_api_init', array( self::class, 'register_route' ) );
	}

	/**
	 * Registers a block for each element.
	 */
	public static function register(): void {
		$assets = is_admin() ? self::editor_assets() : array();
		foreach ( Plugin_Data::tags() as $tag ) {
			$render = static function ( array $attributes, string $content, WP_Block $block ) use ( $tag ): string {
				return self::render( $tag, $attributes, $content, $block->context );
			};
			$folder = plugin_dir_path( MAIN_FILE ) . 'blocks/' . Plugin_Data::widget( $tag )['block'];
			register_block_type( $folder, array( 'render_callback' => $render ) + $assets );
		}
	}

	/**
	 * Puts the blocks into a category of their own.
	 *
	 * @param array[] $categories The categories of the inserter.
	 */
	public static function add_category( array $categories ): array {
		$own = array(
			'slug'  => 'therapy-guide-widgets',
			'title' => __( 'Therapy guide', 'therapy-guide-widgets' ),
		);
		return array_merge( $categories, array( $own ) );
	}

	/**
	 * Loads the script that makes the blocks editable, with what it has to know.
	 */
	public static function enqueue_editor(): void {
		$needs = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element' );
		wp_enqueue_script( 'therapy-guide-widgets-editor', plugins_url( 'scripts/editor.js', MAIN_FILE ), $needs, VERSION, true );
		$data = wp_json_encode( self::editor_data(), JSON_HEX_TAG );
		wp_add_inline_script( 'therapy-guide-widgets-editor', "window.therapyGuideWidgets = $data;", 'before' );
	}

	/**
	 * Registers the address from which the editor gets the words to save with a block.
	 */
	public static function register_route(): void {
		register_rest_route(
			'therapy-guide-widgets/v1',
			'/words',
			array(
				'methods'             => 'GET',
				'callback'            => array( self::class, 'words' ),
				'permission_callback' => static fn(): bool => current_user_can( 'edit_posts' ),
				'args'                => array(
					'tag'        => array(
						'type'     => 'string',
						'enum'     => array_values( array_diff( Plugin_Data::tags(), array( Widget::PROVIDER ) ) ),
						'required' => true,
					),
					'attributes' => array(
						'type'    => 'object',
						'default' => array(),
					),
				),
			)
		);
	}

	/**
	 * The words of a block for the attributes that the editor sends by the names of the block.
	 *
	 * @param WP_REST_Request $request `tag` and `attributes`.
	 */
	public static function words( WP_REST_Request $request ): WP_REST_Response {
		$tag        = $request['tag'];
		$attributes = Widget::attributes( $tag, self::by_element( $tag, (array) $request['attributes'] ) );
		$words      = Words::html( $tag, $attributes, $attributes['lang'] ?? Language::of_page() );
		return new WP_REST_Response( array( 'words' => $words ) );
	}

	/**
	 * A block as HTML.
	 *
	 * @param string $tag        Its element.
	 * @param array  $attributes Its attributes.
	 * @param string $content    What is saved in it: the sentence of a citation, or the blocks inside the provider.
	 * @param array  $context    What the provider around it says.
	 */
	private static function render( string $tag, array $attributes, string $content, array $context ): string {
		$given   = self::by_element( $tag, $attributes ) + self::inherited( $tag, $context );
		$wrapper = self::wrapper( $attributes );
		if ( Widget::PROVIDER === $tag ) {
			return "<div $wrapper>" . Widget::provider( $given, $content ) . '</div>';
		}
		$widget = Widget::html( $tag, $given );
		if ( Widget::INLINE === $tag ) {
			return "<p $wrapper>" . self::sentence( $content ) . $widget . '</p>';
		}
		return "<div $wrapper>$widget</div>";
	}

	/**
	 * The attributes of an element from those of its block.
	 *
	 * @param string $tag        The element.
	 * @param array  $attributes Attributes of the block.
	 */
	private static function by_element( string $tag, array $attributes ): array {
		$given = array();
		foreach ( Plugin_Data::widget( $tag )['controls'] as $control ) {
			if ( isset( $attributes[ $control['name'] ] ) && '' !== $attributes[ $control['name'] ] ) {
				$given[ $control['attribute'] ] = $attributes[ $control['name'] ];
			}
		}
		return $given;
	}

	/**
	 * What a block takes from the provider around it: the language, and for a finder the directory.
	 *
	 * @param string $tag     The element.
	 * @param array  $context The context of the block.
	 */
	private static function inherited( string $tag, array $context ): array {
		return array_filter(
			array(
				'lang' => $context[ self::PREFIX . 'lang' ] ?? '',
				'href' => 'therapy-practitioner-finder' === $tag ? $context[ self::PREFIX . 'directory' ] ?? '' : '',
			)
		);
	}

	/**
	 * The attributes of the element around a widget: alignment, spacing, anchor, and its own color.
	 *
	 * @param array $attributes Attributes of the block.
	 */
	private static function wrapper( array $attributes ): string {
		$own = array_filter(
			array(
				'id'    => (string) ( $attributes['anchor'] ?? '' ),
				'style' => Accent::declarations( (string) ( $attributes['accent'] ?? '' ) ),
			)
		);
		return get_block_wrapper_attributes( $own );
	}

	/**
	 * The words of an author before a citation, without the paragraph around them.
	 *
	 * @param string $content What is saved in the block.
	 */
	private static function sentence( string $content ): string {
		return wp_kses_post( preg_replace( '~^\s*<p[^>]*>|</p>\s*$~', '', $content ) );
	}

	/**
	 * The script and the style sheet of a block in the editor, also inside its frame.
	 */
	private static function editor_assets(): array {
		return array(
			'script_handles'       => array( Scripts::register_for_editor() ),
			'editor_style_handles' => array( Scripts::register_accent() ),
		);
	}

	/**
	 * What the script of the editor has to know.
	 */
	private static function editor_data(): array {
		$texts = array( 'What it shows', 'Color', 'Accent', 'Write your own sentence.', 'Choose a source in the sidebar.' );
		return array(
			'blocks'    => Plugin_Data::blocks( Language::of_interface() ),
			'language'  => Language::of_page(),
			'directory' => Settings::get( 'directory' ),
			'guide'     => Own_Guide::address(),
			// phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText -- The texts stand above.
			'texts'     => array_combine( $texts, array_map( static fn( string $text ): string => __( $text, 'therapy-guide-widgets' ), $texts ) ),
		);
	}
}
