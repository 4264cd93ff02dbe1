package org.coproduction.people;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody is called: one line of letters of any script, without signs that nobody sees. */
public record PersonName(String value) {
    public static final int LONGEST = 100;
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public PersonName {
        if (!isOne(value)) throw new IllegalArgumentException("not a name");
    }

    /** What somebody typed; empty where it is no name. */
    public static Optional<PersonName> of(String typed) {
        String text = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return isOne(text) && !mixesScripts(text) ? Optional.of(new PersonName(text)) : Optional.empty();
    }

    /** A word with letters of several scripts can look like another name: Latin with one Cyrillic letter. */
    private static boolean mixesScripts(String text) {
        for (String word : text.split("[ -]")) if (SCRIPTS.failsChecks(word)) return true;
        return false;
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && LETTER.matcher(text).find()
                && !UNSEEN.matcher(text).find();
    }

    @Override
    public String toString() {
        return value;
    }
}
