package org.coproduction.bibliography.edit;

import java.util.List;
import org.coproduction.bibliography.RemovedReadings;
import org.coproduction.platform.web.Mistake;

/**
 * @param types of work to choose from
 * @param candidates what was read of the form, to be looked at before it is added
 * @param json the same for the form that adds them
 * @param removed what was taken away last
 */
public record NewReadingPage(
        NewReadingForm form,
        List<Option> types,
        List<Candidate> candidates,
        String json,
        List<RemovedReadings.Removed> removed,
        List<Mistake> mistakes) {
    public NewReadingPage {
        types = List.copyOf(types);
        candidates = List.copyOf(candidates);
        removed = List.copyOf(removed);
        mistakes = List.copyOf(mistakes);
    }

    public record Option(String key, String label, boolean chosen) {}
}
