package org.coproduction.translations;

import java.time.Instant;

/**
 * What a new member translated and an editor declined.
 *
 * @param saving as it would have been saved
 * @param told why it was declined
 * @param twice whether another editor looked at it again, and it stood
 */
public record DeclinedTranslation(
        long id, OriginalId original, Saving saving, String told, boolean twice, Instant declinedAt) {
    public TargetLanguage language() {
        return saving.language();
    }

    public boolean appealable() {
        return !twice;
    }
}
