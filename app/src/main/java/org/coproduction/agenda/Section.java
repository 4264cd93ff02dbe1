package org.coproduction.agenda;

import gg.jte.Content;
import java.util.List;

/**
 * What one feature has on a question or theme, as its page shows it.
 *
 * @param id names the section within the page and in the JSON twin: {@code cases}
 * @param heading in the reader's language
 * @param order sections stand by it: what cases report 100, cases 200, readings 300, papers 400, data 500, debates 600
 * @param aside whether it stands beside the others, as key readings do
 * @param tallies for the top of the page; the page shows them in the order of the features' beans
 * @param body the section without its heading, an honest empty state included
 * @param data the same for machines: goes into the JSON twin under {@code id}
 */
public record Section(
        String id, String heading, int order, boolean aside, List<Tally> tallies, Content body, Object data) {
    public Section {
        tallies = List.copyOf(tallies);
    }
}
