package org.coproduction.cases.corrections;

import org.coproduction.platform.web.Here;

/**
 * A correction as who suggested it sees it.
 *
 * @param field in their language
 */
public record SentCorrection(Correction correction, String field) {
    static SentCorrection of(Correction correction, Here here) {
        return new SentCorrection(correction, CorrectableField.label(correction.field(), here));
    }
}
