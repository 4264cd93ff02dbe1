package org.coproduction.agenda.browse;

/**
 * What to do while the site cannot keep a kind of thing yet.
 *
 * @param text key of the words that say why there is nothing
 * @param label key of the words that lead to {@code address}, to what there is
 */
public record Meanwhile(String text, String label, String address) {
    static Meanwhile papers() {
        return new Meanwhile("agenda.papers.none", "agenda.papers.meanwhile", "/readings");
    }

    static Meanwhile data() {
        return new Meanwhile("agenda.data.none", "agenda.data.meanwhile", "/cases");
    }
}
