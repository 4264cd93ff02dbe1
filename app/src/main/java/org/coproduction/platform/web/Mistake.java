package org.coproduction.platform.web;

/**
 * Something to mend in a form.
 *
 * @param field id of the field within the page
 * @param text which rule it breaks and what to do, in the reader's language
 */
public record Mistake(String field, String text) {}
