package org.coproduction.people;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a person in addresses: {@code /people/ana-silva}. */
public record Handle(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ELSE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower");
    private static final int LONGEST = 60;

    public Handle {
        if (!isOne(value)) throw new IllegalArgumentException("not the handle of a person: " + value);
    }

    /** Empty where this cannot be the handle of anybody. */
    public static Optional<Handle> of(String text) {
        return isOne(text) ? Optional.of(new Handle(text)) : Optional.empty();
    }

    /** @param number tells people of one name apart; the first has none */
    static Handle from(PersonName name, int number) {
        String plain = ELSE.matcher(PLAIN.transliterate(name.value())).replaceAll("-");
        String cut = EDGES.matcher(plain.substring(0, Math.min(plain.length(), LONGEST - 5)))
                .replaceAll("");
        String own = cut.isEmpty() ? "member" : cut;
        return new Handle(number == 1 ? own : own + "-" + number);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
