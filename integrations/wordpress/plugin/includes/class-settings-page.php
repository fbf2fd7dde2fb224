<?php
/**
 * The page of the settings.
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Shows the settings, and takes an uploaded guide.
 */
final class Settings_Page {

	private const SLUG       = 'therapy-guide-widgets';
	private const CAPABILITY = 'manage_options';
	private const UPLOAD     = 'therapy_guide_widgets_upload';
	private const REMOVE     = 'therapy_guide_widgets_remove';

	/**
	 * Registers the hooks.
	 */
	public static function add_hooks(): void {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_enqueue_scripts', array( self::class, 'enqueue' ) );
		add_action( 'admin_post_' . self::UPLOAD, array( self::class, 'upload' ) );
		add_action( 'admin_post_' . self::REMOVE, array( self::class, 'remove' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( MAIN_FILE ), array( self::class, 'add_link' ) );
	}

	/**
	 * Adds the page to the menu "Settings".
	 */
	public static function add_page(): void {
		$title = __( 'Therapy guide widgets', 'therapy-guide-widgets' );
		add_options_page( $title, $title, self::CAPABILITY, self::SLUG, array( self::class, 'show' ) );
	}

	/**
	 * Adds a link to the page to the list of plugins.
	 *
	 * @param string[] $links The links of the plugin.
	 */
	public static function add_link( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( self::address() ), esc_html__( 'Settings', 'therapy-guide-widgets' ) );
		return array_merge( array( $link ), $links );
	}

	/**
	 * Loads the script that checks a guide before it is uploaded.
	 *
	 * @param string $page The page that is shown.
	 */
	public static function enqueue( string $page ): void {
		if ( 'settings_page_' . self::SLUG !== $page ) {
			return;
		}
		wp_enqueue_script( 'therapy-guide-widgets-settings', plugins_url( 'scripts/settings.js', MAIN_FILE ), array(), VERSION, true );
		$texts = array(
			/* translators: %s: what the browser says */
			'notJson' => __( 'The file is not JSON: %s', 'therapy-guide-widgets' ),
			'faults'  => __( 'Faults in the guide:', 'therapy-guide-widgets' ),
			'fine'    => __( 'No faults. The guide can be uploaded.', 'therapy-guide-widgets' ),
		);
		$data  = wp_json_encode( $texts, JSON_HEX_TAG );
		wp_add_inline_script( 'therapy-guide-widgets-settings', "window.therapyGuideWidgetsSettings = $data;", 'before' );
	}

	/**
	 * Shows the page.
	 */
	public static function show(): void {
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<form action="options.php" method="post">
				<?php settings_fields( Settings::OPTION ); ?>
				<p><?php esc_html_e( 'These settings hold for every widget on this site.', 'therapy-guide-widgets' ); ?></p>
				<table class="form-table" role="presentation">
					<?php
					self::show_directory();
					self::show_language();
					self::show_accent();
					?>
				</table>
				<?php submit_button(); ?>
			</form>
			<h2><?php esc_html_e( 'Your own guide', 'therapy-guide-widgets' ); ?></h2>
			<?php self::show_own_guide(); ?>
		</div>
		<?php
	}

	/**
	 * Saves an uploaded guide.
	 */
	public static function upload(): void {
		self::check_permission( self::UPLOAD );
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput, WordPress.Security.NonceVerification -- Checked above; the file is checked where it is saved.
		$fault = Own_Guide::save( $_FILES['guide'] ?? array() );
		self::go_back( '' === $fault ? __( 'The guide was saved.', 'therapy-guide-widgets' ) : $fault, '' === $fault );
	}

	/**
	 * Goes back to the guide of the plugin.
	 */
	public static function remove(): void {
		self::check_permission( self::REMOVE );
		Own_Guide::remove();
		self::go_back( __( 'The widgets show the guide of the plugin again.', 'therapy-guide-widgets' ), true );
	}

	/**
	 * The field for the directory.
	 */
	private static function show_directory(): void {
		?>
		<tr>
			<th scope="row"><label for="therapy-directory"><?php esc_html_e( 'Directory of practitioners', 'therapy-guide-widgets' ); ?></label></th>
			<td>
				<input type="text" class="regular-text code" id="therapy-directory" aria-describedby="therapy-directory-help"
					name="<?php echo esc_attr( Settings::OPTION ); ?>[directory]" value="<?php echo esc_attr( Settings::get( 'directory' ) ); ?>">
				<p class="description" id="therapy-directory-help">
					<?php esc_html_e( 'Finders without an address of their own lead there. It may hold {therapy}, {location} and {specialty}.', 'therapy-guide-widgets' ); ?>
				</p>
			</td>
		</tr>
		<?php
	}

	/**
	 * The field for the language.
	 */
	private static function show_language(): void {
		$choices = array(
			''   => __( 'As each page; English where there is no translation', 'therapy-guide-widgets' ),
			'en' => __( 'English', 'therapy-guide-widgets' ),
			'es' => __( 'Spanish', 'therapy-guide-widgets' ),
		);
		?>
		<tr>
			<th scope="row"><label for="therapy-language"><?php esc_html_e( 'Language of the widgets', 'therapy-guide-widgets' ); ?></label></th>
			<td>
				<select id="therapy-language" name="<?php echo esc_attr( Settings::OPTION ); ?>[language]">
					<?php foreach ( $choices as $value => $label ) : ?>
						<option value="<?php echo esc_attr( $value ); ?>" <?php selected( Settings::get( 'language' ), $value ); ?>><?php echo esc_html( $label ); ?></option>
					<?php endforeach; ?>
				</select>
			</td>
		</tr>
		<?php
	}

	/**
	 * The fields for the color.
	 */
	private static function show_accent(): void {
		$accent  = Settings::get( 'accent' );
		$own     = '' !== $accent && 'theme' !== $accent;
		$choices = array(
			''      => __( 'The widgets’ own', 'therapy-guide-widgets' ),
			'theme' => __( 'The theme’s', 'therapy-guide-widgets' ),
			'own'   => __( 'This one', 'therapy-guide-widgets' ),
		);
		?>
		<tr>
			<th scope="row"><?php esc_html_e( 'Accent color', 'therapy-guide-widgets' ); ?></th>
			<td>
				<fieldset>
					<legend class="screen-reader-text"><?php esc_html_e( 'Accent color', 'therapy-guide-widgets' ); ?></legend>
					<?php foreach ( $choices as $value => $label ) : ?>
						<label>
							<input type="radio" name="<?php echo esc_attr( Settings::OPTION ); ?>[accent]" value="<?php echo esc_attr( $value ); ?>"
								<?php checked( $own ? 'own' : $accent, $value ); ?>>
							<?php echo esc_html( $label ); ?>
						</label><br>
					<?php endforeach; ?>
					<label>
						<?php esc_html_e( 'Choose a color', 'therapy-guide-widgets' ); ?>
						<input type="color" name="<?php echo esc_attr( Settings::OPTION ); ?>[color]" value="<?php echo esc_attr( $own ? $accent : '#0b5c6b' ); ?>">
					</label>
				</fieldset>
			</td>
		</tr>
		<?php
	}

	/**
	 * What the widgets show now, and the form for another guide. The button waits for the check of the browser.
	 */
	private static function show_own_guide(): void {
		$name = Own_Guide::name();
		/* translators: %s: the name of a guide */
		$shown = sprintf( __( 'The widgets show your guide: %s', 'therapy-guide-widgets' ), $name );
		$text  = '' !== $name ? $shown : __( 'The widgets show the guide that comes with the plugin. You can upload another one as a JSON file.', 'therapy-guide-widgets' );
		?>
		<p><?php echo esc_html( $text ); ?></p>
		<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post" enctype="multipart/form-data" id="therapy-upload">
			<?php self::show_action( self::UPLOAD ); ?>
			<p>
				<label for="therapy-file"><?php esc_html_e( 'Guide as a JSON file', 'therapy-guide-widgets' ); ?></label>
				<input type="file" id="therapy-file" name="guide" accept=".json,application/json" required aria-describedby="therapy-file-help">
			</p>
			<p class="description" id="therapy-file-help">
				<?php esc_html_e( 'Your browser checks the file before it is saved. Nothing leaves this site.', 'therapy-guide-widgets' ); ?>
			</p>
			<div id="therapy-check" role="status"></div>
			<noscript><p><?php esc_html_e( 'The JavaScript of this page has to run to check a guide.', 'therapy-guide-widgets' ); ?></p></noscript>
			<?php submit_button( __( 'Upload the guide', 'therapy-guide-widgets' ), 'secondary', 'submit', true, array( 'disabled' => true ) ); ?>
		</form>
		<?php if ( '' !== $name ) : ?>
			<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
				<?php
				self::show_action( self::REMOVE );
				submit_button( __( 'Use the guide of the plugin again', 'therapy-guide-widgets' ), 'secondary' );
				?>
			</form>
			<?php
		endif;
	}

	/**
	 * The hidden fields that name what a form does, and prove that it comes from this page.
	 *
	 * @param string $action What it does.
	 */
	private static function show_action( string $action ): void {
		printf( '<input type="hidden" name="action" value="%s">', esc_attr( $action ) );
		wp_nonce_field( $action, '_wpnonce', true );
	}

	/**
	 * Ends the request of somebody who may not change the settings, or that does not come from this page.
	 *
	 * @param string $action What is to be done.
	 */
	private static function check_permission( string $action ): void {
		if ( ! current_user_can( self::CAPABILITY ) ) {
			wp_die( esc_html__( 'You may not change these settings.', 'therapy-guide-widgets' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( $action );
	}

	/**
	 * Leads back to the page with a message, which waits there for the same person.
	 *
	 * @param string $message What was done, or why it was not.
	 * @param bool   $done    Whether it was done.
	 */
	private static function go_back( string $message, bool $done ): void {
		add_settings_error( Settings::OPTION, 'guide', $message, $done ? 'success' : 'error' );
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', self::address() ) );
		exit;
	}

	/**
	 * The address of the page.
	 */
	private static function address(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}
}
