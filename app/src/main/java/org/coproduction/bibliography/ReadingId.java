package org.coproduction.bibliography;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifies a reading for good, also in its address: {@code pestoff2012}. */
public record ReadingId(@JsonValue String value) implements Comparable<ReadingId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([_-][A-Za-z0-9]+)*");
    private static final int LONGEST = 100;

    public ReadingId {
        if (!isOne(value)) throw new IllegalArgumentException("not the id of a reading: " + value);
    }

    /** Empty where this cannot be the id of any reading. */
    public static Optional<ReadingId> of(String text) {
        return isOne(text) ? Optional.of(new ReadingId(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ReadingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
