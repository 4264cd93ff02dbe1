package org.coproduction.cases.sheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Guesses from the headings of a file what its columns are: by our names, by our labels in both languages, or nearly so. */
record Headings(Words words) {
    /** Columns of a download that say again what others say, or where it comes from. */
    private static final Set<String> LEFT_OUT = Set.of("savedat", "address", "licence", "retrieved", "query");

    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    /** One for each heading; null where there is no guess. No column but a list is guessed twice. */
    List<@Nullable Column> guess(List<String> headings) {
        Set<Column> taken = EnumSet.noneOf(Column.class);
        List<@Nullable Column> guessed = new ArrayList<>();
        for (String heading : headings) guessed.add(null);
        for (Likeness likeness : Likeness.values())
            for (int i = 0; i < headings.size(); i++) {
                if (guessed.get(i) != null) continue;
                Column column = like(Meanings.normal(headings.get(i)), likeness);
                if (column == null || taken.contains(column) && !repeats(column, headings.get(i))) continue;
                guessed.set(i, column);
                taken.add(column);
            }
        return guessed;
    }

    private enum Likeness {
        NAME,
        LABEL,
        NEARLY
    }

    /** “Challenge 2”: one of several columns for the entries of a list. */
    private static boolean repeats(Column column, String heading) {
        return column.isList() && heading.strip().matches(".*\\d");
    }

    private @Nullable Column like(String heading, Likeness likeness) {
        if (heading.isEmpty() || LEFT_OUT.contains(heading)) return null;
        String plain = heading.replaceAll("\\d+$", "");
        for (Column column : Column.values())
            for (String name : names(column, likeness)) {
                boolean same = name.equals(plain) || column.isList() && (plain + "s").equals(name);
                boolean near = likeness == Likeness.NEARLY
                        && plain.length() >= LONG_ENOUGH_FOR_A_SLIP
                        && slips(plain, name) <= (plain.length() < 9 ? 1 : 2);
                if (same || near) return column;
            }
        return null;
    }

    private List<String> names(Column column, Likeness likeness) {
        List<String> names = new ArrayList<>();
        names.add(Meanings.normal(column.key()));
        if (likeness == Likeness.NAME) return names;
        names.add(Meanings.normal(column.field()));
        for (Language language : Language.values())
            names.add(Meanings.normal(words.say(language, "sheet.column." + column.key())));
        return names;
    }

    /** How many letters must be put in, taken out or changed to make one of the other. */
    private static int slips(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) above[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
