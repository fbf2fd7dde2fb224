<?php
/**
 * Plugin Name:       Therapy guide widgets
 * Description:       Pieces of a therapy guide for your pages: honest about the evidence, made for everyone, and private. A block and a shortcode for each.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       therapy-guide-widgets
 *
 * @package Therapy_Guide_Widgets
 */

namespace Therapy_Guide_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION   = '{{version}}';
const MAIN_FILE = __FILE__;

foreach ( array( 'plugin-data', 'translations', 'settings', 'own-guide', 'language', 'destination', 'words', 'picture', 'widget', 'accent', 'scripts', 'blocks', 'shortcodes', 'settings-page' ) as $name ) {
	require_once __DIR__ . "/includes/class-$name.php";
}

Translations::add_hooks();
Settings::add_hooks();
Scripts::add_hooks();
Blocks::add_hooks();
Shortcodes::add_hooks();
Settings_Page::add_hooks();
