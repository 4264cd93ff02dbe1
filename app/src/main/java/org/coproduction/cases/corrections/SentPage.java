package org.coproduction.cases.corrections;

/**
 * @param here its address, which only they have
 * @param confirmable whether they came by a mail and can say that the address is theirs
 */
public record SentPage(SentCorrection sent, String here, boolean confirmable) {
    public Correction correction() {
        return sent.correction();
    }
}
