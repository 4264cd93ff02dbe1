package org.coproduction.cases.agenda;

import java.util.List;

/**
 * The cases that speak to a question or theme, those with most findings first.
 *
 * @param total how many there are, of which {@code cases} are the first
 * @param none key of the words for where there is none
 * @param all address of the list with all of them
 */
public record SpeakingCases(List<SpeakingCase> cases, int total, String none, String all) {
    public boolean more() {
        return total > cases.size();
    }
}
