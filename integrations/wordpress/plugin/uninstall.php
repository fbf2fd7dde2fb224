<?php
/**
 * Removes everything that the plugin saved: its settings, and the guide that was uploaded.
 *
 * @package Therapy_Guide_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes what one site saved.
 */
function therapy_guide_widgets_remove_from_site() {
	$settings = get_option( 'therapy_guide_widgets' );
	if ( ! empty( $settings['guide'] ) ) {
		wp_delete_attachment( (int) $settings['guide'], true );
	}
	delete_option( 'therapy_guide_widgets' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $therapy_guide_widgets_site ) {
		switch_to_blog( $therapy_guide_widgets_site );
		therapy_guide_widgets_remove_from_site();
		restore_current_blog();
	}
} else {
	therapy_guide_widgets_remove_from_site();
}
