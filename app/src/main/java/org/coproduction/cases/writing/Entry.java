package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a step asks for. Its id is also the name that the form sends it by; label, help and fault are in the reader's
 * language.
 */
public sealed interface Entry {
    String id();

    /** Ids of what describes a field, for who hears the page; null where nothing does. */
    private static @Nullable String described(String id, @Nullable String help, @Nullable String fault) {
        String about = (help == null ? "" : id + "-help ") + (fault == null ? "" : id + "-error");
        return about.isEmpty() ? null : about.strip();
    }

    /** @param type {@code text}, {@code url}, {@code year}, {@code number} or {@code short} */
    record Line(
            String id,
            String label,
            @Nullable String help,
            String value,
            String type,
            int longest,
            @Nullable String fault)
            implements Entry {
        public @Nullable String about() {
            return described(id, help, fault);
        }

        /** A number, or a word or two: several stand beside one another. */
        public boolean isShort() {
            return type.equals("year") || type.equals("number") || type.equals("short");
        }
    }

    /** @param examples from published cases */
    record Prose(
            String id,
            String label,
            @Nullable String help,
            String value,
            int rows,
            List<Sample> examples,
            @Nullable String fault)
            implements Entry {
        public Prose {
            examples = List.copyOf(examples);
        }

        public @Nullable String about() {
            return described(id, help, fault);
        }

        /** The two voices have their colours here too. */
        public String voice() {
            return switch (id) {
                case "citizenContribution" -> "citizens";
                case "professionalContribution" -> "professionals";
                default -> "";
            };
        }
    }

    /** One of a few, each explained. */
    record One(
            String id,
            String label,
            @Nullable String help,
            List<Option> options,
            String value,
            @Nullable String fault) implements Entry {
        public One {
            options = List.copyOf(options);
        }

        public @Nullable String about() {
            return described(id, help, fault);
        }
    }

    /** One of many, in a list that opens. */
    record Listed(
            String id,
            String label,
            @Nullable String help,
            List<Option> options,
            String value,
            @Nullable String fault) implements Entry {
        public Listed {
            options = List.copyOf(options);
        }

        public @Nullable String about() {
            return described(id, help, fault);
        }

        /** Under the empty text those that stand in no group, among them a value that is not offered any more. */
        public Map<String, List<Option>> groups() {
            Map<String, List<Option>> groups = new LinkedHashMap<>();
            boolean offered = value.isEmpty()
                    || options.stream().anyMatch(option -> option.key().equals(value));
            if (!offered) groups.put("", new ArrayList<>(List.of(new Option(value, value, null, null))));
            for (Option option : options)
                groups.computeIfAbsent(option.group() == null ? "" : option.group(), group -> new ArrayList<>())
                        .add(option);
            return groups;
        }

        public boolean isExplained() {
            return options.stream().allMatch(option -> option.about() != null && option.group() == null)
                    && !options.isEmpty();
        }
    }

    record Several(
            String id,
            String label,
            @Nullable String help,
            List<Option> options,
            Set<String> values,
            @Nullable String fault)
            implements Entry {
        public Several {
            options = List.copyOf(options);
            values = Set.copyOf(values);
        }

        public @Nullable String about() {
            return described(id, help, fault);
        }
    }

    /** @param add what the button says that gives another one */
    record Rows(
            String id,
            String label,
            @Nullable String help,
            List<Row> rows,
            String add,
            @Nullable String fault) implements Entry {
        public Rows {
            rows = List.copyOf(rows);
        }

        public @Nullable String about() {
            return described(id, help, fault);
        }
    }

    /** What is sent back as it is. */
    record Kept(String id, String value) implements Entry {}

    /**
     * @param legend null where the label of its one field says enough
     * @param remove what the button says that takes it out; null for one that is still empty
     */
    record Row(
            String id,
            @Nullable String legend,
            List<Entry> entries,
            @Nullable String remove) {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /** @param group that it stands under in a list, or null */
    record Option(
            String key,
            String label,
            @Nullable String about,
            @Nullable String group) {}

    /** @param address of the case that says so */
    record Sample(String text, String title, String address) {}
}
