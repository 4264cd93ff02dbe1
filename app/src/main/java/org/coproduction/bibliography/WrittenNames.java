package org.coproduction.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as references write them: family names first, or the first one only; initials with dots, without, or names in full. */
final class WrittenNames {
    private static final Pattern AND = Pattern.compile(",?\\s(?:&|and|et|und|y)\\s|\\s?;\\s?");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[\\s-]?)+|\\p{Lu}{1,4}");
    private static final Pattern BARE = Pattern.compile("[\\p{L}'’\\s-]+?\\s\\p{Lu}(?:-?\\p{Lu}){0,3}");
    private static final Pattern OTHERS = Pattern.compile(",?\\s?(?:et al\\.?|and others|…)\\s?$");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "der", "den", "di", "da", "du", "le", "la", "ten", "ter");

    private WrittenNames() {}

    static List<CslName> read(String written) {
        String plain = OTHERS.matcher(written.strip()).replaceFirst("").strip();
        if (plain.isEmpty()) return List.of();
        List<String> parts = new ArrayList<>();
        for (String group : AND.split(plain)) parts.addAll(Arrays.asList(group.split(",\\s*")));
        parts.removeIf(String::isBlank);
        List<CslName> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).strip();
            String next = i + 1 < parts.size() ? parts.get(i + 1).strip() : "";
            if (isGiven(next) || !next.isEmpty() && isFamilyFirst(part, i)) {
                names.add(CslName.person(capitalised(part), next));
                i++;
            } else if (BARE.matcher(part).matches()) names.add(familyThenInitials(part));
            else names.add(inFull(part, parts.size() == 1));
        }
        return List.copyOf(names);
    }

    private static boolean isGiven(String part) {
        return INITIALS.matcher(part).matches();
    }

    /** The first of the list, or one whose family name is alone or in capitals. */
    private static boolean isFamilyFirst(String part, int place) {
        return !BARE.matcher(part).matches()
                && (place == 0 || part.indexOf(' ') < 0 || part.equals(part.toUpperCase(Locale.ROOT)));
    }

    private static CslName familyThenInitials(String part) {
        int space = part.lastIndexOf(' ');
        String initials =
                part.substring(space + 1).replaceAll("(\\p{Lu})", "$1. ").strip();
        return CslName.person(part.substring(0, space), initials);
    }

    /** "Marlies Honingh"; one name alone is that of a body where it has no comma. */
    private static CslName inFull(String part, boolean alone) {
        List<String> words = List.of(part.split("\\s+"));
        if (alone || words.size() == 1) return CslName.body(part);
        int family = words.size() - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) family--;
        return CslName.person(
                String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
    }

    /** ISO 690 writes family names in capitals. */
    private static String capitalised(String family) {
        if (family.length() < 3 || !family.equals(family.toUpperCase(Locale.ROOT))) return family;
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (char sign : family.toCharArray()) {
            name.append(first ? sign : Character.toLowerCase(sign));
            first = !Character.isLetter(sign);
        }
        return name.toString();
    }
}
