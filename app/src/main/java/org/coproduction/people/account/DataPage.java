package org.coproduction.people.account;

import java.util.List;
import org.coproduction.platform.web.Mistake;

public record DataPage(List<Mistake> mistakes) {
    public DataPage {
        mistakes = List.copyOf(mistakes);
    }
}
