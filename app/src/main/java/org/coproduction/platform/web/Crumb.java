package org.coproduction.platform.web;

/**
 * One step of the trail that leads to a page.
 *
 * @param label as the reader sees it
 * @param address within the site, without the language: {@code /cases}
 */
public record Crumb(String label, String address) {}
