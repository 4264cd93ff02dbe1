package org.coproduction.cases.corrections;

import java.util.List;

/** What its reader suggested, the newest first. */
public record MyCorrectionsPage(List<SentCorrection> sent) {
    public MyCorrectionsPage {
        sent = List.copyOf(sent);
    }
}
