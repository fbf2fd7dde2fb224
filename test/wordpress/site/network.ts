import type {Site} from './site.js';

/** Makes the only site of a WordPress the first of a network, whose sites have paths. */
export async function makeNetwork(site: Site): Promise<void> {
  const {host} = new URL(site.address);
  // The constants of the address stand above these settings in a site alone, and count for nothing in a network.
  const made =
    await site.php(`foreach (['siteurl', 'home'] as $name) $wpdb->update($wpdb->options, ['option_value' => '${site.address}'], ['option_name' => $name]);
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
    install_network();
    $result = populate_network(1, '${host}', 'admin@site.example', 'Clinics', '/', false);
    echo is_wp_error($result) ? $result->get_error_message() : '';`);
  if (made !== '') throw new Error(made);
  await site.define({
    MULTISITE: true,
    SUBDOMAIN_INSTALL: false,
    DOMAIN_CURRENT_SITE: host,
    PATH_CURRENT_SITE: '/',
    SITE_ID_CURRENT_SITE: 1,
    BLOG_ID_CURRENT_SITE: 1,
  });
}

/** Adds a site to the network, and an administrator of this site alone. Returns the site. */
export async function addSite(network: Site, name: string, password: string): Promise<Site> {
  const {host} = new URL(network.address);
  const address = `${network.address}/${name}`;
  // WordPress takes the colon before a port out of the domain of a new site.
  const made = await network.php(`$user = wp_create_user('${name}', '${password}', '${name}@site.example');
    $site = wpmu_create_blog('${host}', '/${name}/', '${name}', $user, ['public' => 1]);
    if (is_wp_error($site)) exit($site->get_error_message());
    $wpdb->update($wpdb->blogs, ['domain' => '${host}'], ['blog_id' => $site]);
    clean_blog_cache($site);
    foreach (['siteurl', 'home'] as $name) update_blog_option($site, $name, '${address}');`);
  if (made !== '') throw new Error(made);
  return {...network, address};
}
