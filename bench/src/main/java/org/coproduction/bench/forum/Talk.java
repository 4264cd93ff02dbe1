package org.coproduction.bench.forum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bench.synthetic.Dice;

/** Sentences in several languages that read like those of a debate and mean nothing. */
final class Talk {
    /** The most frequent first. */
    static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "nl", "pt");

    private final Map<String, List<String>> lists;

    private Talk(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    static Talk read() {
        try (InputStream file = Talk.class.getResourceAsStream("talk.txt")) {
            if (file == null) throw new IllegalStateException("talk.txt is missing");
            return new Talk(lists(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> lists(BufferedReader lines) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("#") || colon < 0) continue;
            String name = line.substring(0, colon);
            String rest = line.substring(colon + 2);
            List<String> list = lists.computeIfAbsent(name, fresh -> new ArrayList<>());
            if (name.endsWith("nouns")) list.addAll(List.of(rest.split(" ")));
            else list.add(rest);
        }
        return lists;
    }

    String title(String language, Dice dice) {
        return capital(filled(one(language + " title", dice), language, dice));
    }

    String sentence(String language, Dice dice) {
        return capital(filled(one(language + " says", dice), language, dice));
    }

    /** Some sentences, in one paragraph. */
    String paragraph(String language, int sentences, Dice dice) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < sentences; i++) said.add(sentence(language, dice));
        return String.join(" ", said);
    }

    String noun(String language, Dice dice) {
        return one(language + " nouns", dice);
    }

    private String filled(String pattern, String language, Dice dice) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            text.append(pattern, from, open);
            text.append(pattern.charAt(open + 1) == 'i' ? dice.between(2, 900) : noun(language, dice));
            from = open + 3;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private String one(String list, Dice dice) {
        List<String> all = lists.getOrDefault(list, List.of());
        return all.get(dice.below(all.size()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
