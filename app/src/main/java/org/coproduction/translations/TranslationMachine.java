package org.coproduction.translations;

import java.util.List;

/** A server that translates texts. There is one only where an administrator has named it. */
public interface TranslationMachine {
    /** The host to which texts go, as whoever sends one is told before. */
    String server();

    /**
     * @param language tag of the language in which the texts are
     * @return their translations, in the same order
     * @throws MachineFault where it does not give them
     */
    List<String> translate(List<String> texts, String language, TargetLanguage into) throws MachineFault;
}
